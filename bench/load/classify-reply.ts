import { isFields } from '../../src/fields.js';
import { noticeWords } from '../../src/words.js';
import type { ReplyKind } from './records.js';

export interface Reply {
  readonly kind: ReplyKind;
  readonly notice?: string;
}

/** Reads what the bot sent as an acknowledgement, to a `response_url` or into a channel. */
export function classifyReply(body: unknown): Reply {
  const text = isFields(body) ? String(body.text ?? '') : '';
  if (text === '') return { kind: 'empty' };
  if (text === noticeWords.stillLooking) return { kind: 'looking' };
  // What has an id in the archive, an abstention too, can be voted on or be asked for its reasons; no notice can.
  return hasButtons(isFields(body) ? body.blocks : undefined) ? { kind: 'answer' } : { kind: 'notice', notice: text };
}

function hasButtons(blocks: unknown): boolean {
  const read = typeof blocks === 'string' ? JSON.parse(blocks) : blocks;
  return Array.isArray(read) && read.some((block) => isFields(block) && /actions$/.test(String(block.type)));
}
