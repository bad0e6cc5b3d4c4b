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
  return isAnswer(isFields(body) ? body.blocks : undefined) ? { kind: 'answer' } : { kind: 'notice', notice: text };
}

/**
 * What is in the archive, an abstention too, can be voted on or asked for its reasons; what couldn't be kept has no
 * buttons, but a quote. No notice has either.
 */
function isAnswer(blocks: unknown): boolean {
  const read: unknown = typeof blocks === 'string' ? JSON.parse(blocks) : blocks;
  if (!Array.isArray(read)) return false;
  return read.some((block) => isFields(block) && /actions$/.test(String(block.type))) || hasQuote(read);
}

function hasQuote(blocks: readonly unknown[]): boolean {
  return blocks.some(
    (block) =>
      isFields(block) &&
      (block.type === 'rich_text_quote' || (Array.isArray(block.elements) && hasQuote(block.elements))),
  );
}
