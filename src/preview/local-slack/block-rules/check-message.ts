import type { Fields } from '../../../fields.js';
import { checkBlocks, type Refusal } from './check-blocks.js';

/**
 * Characters of all blocks as JSON from which Slack answers `msg_blocks_too_long`. It documents none; measured and
 * reported at about 13,200 (https://github.com/slackapi/bolt-js/issues/2509).
 */
const blocksLimit = 13_200;

/** Why Slack refuses a message: `text`, `blocks` and `attachments` as in `chat.postMessage`. */
export function checkMessage({ text, blocks, attachments }: Fields): Refusal | undefined {
  const hasText = typeof text === 'string' && text !== '';
  const hasBlocks = blocks !== undefined && !(Array.isArray(blocks) && blocks.length === 0);
  if (!hasText && !hasBlocks && attachments === undefined) return { error: 'no_text', messages: [] };
  if (!hasBlocks) return undefined;
  if (JSON.stringify(blocks).length > blocksLimit) return { error: 'msg_blocks_too_long', messages: [] };
  return checkBlocks(blocks, 'message');
}
