import { z } from 'zod';
import { type Fields, isFields } from '../../../fields.js';
import { messageBlock, viewBlock } from './block-rules.js';
import { sayIssue } from './say-issue.js';

/** Why Slack refuses something: its error code, and where it says more, its messages. */
export interface Refusal {
  readonly error: string;
  readonly messages: readonly string[];
}

export type Surface = 'message' | 'view';

/** https://docs.slack.dev/reference/block-kit/blocks: 50 blocks in a message, 100 in a modal or the Home. */
const rules = {
  message: z.array(messageBlock).max(50),
  view: z.array(viewBlock).max(100),
};

/** Whether `blocks`, which stand at `base` of a request, may stand on that surface; undefined when they may. */
export function checkBlocks(blocks: unknown, surface: Surface, base = '/blocks'): Refusal | undefined {
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', messages: [] };
  const checked = rules[surface].safeParse(blocks);
  if (!checked.success) {
    return { error: 'invalid_blocks', messages: checked.error.issues.map((issue) => sayIssue(issue, base)) };
  }
  const twice = repeated(blocks, base);
  return twice === undefined ? undefined : { error: 'invalid_blocks', messages: [twice] };
}

/** `block_id` is unique within a surface, `action_id` within its block (block elements reference). */
function repeated(blocks: readonly Fields[], base: string): string | undefined {
  const seen = new Set<unknown>();
  for (const [index, block] of blocks.entries()) {
    if (block.block_id !== undefined && seen.has(block.block_id)) {
      return `[ERROR] block_id already exists [json-pointer:${base}/${index}/block_id]`;
    }
    seen.add(block.block_id);
    const actions = elementsOf(block).flatMap(({ action_id: id }) => (id === undefined ? [] : [id]));
    if (new Set(actions).size < actions.length) {
      return `[ERROR] action_id already exists [json-pointer:${base}/${index}/elements]`;
    }
  }
  return undefined;
}

/** What can be clicked, chosen or filled in within a block. */
export function elementsOf(block: Fields): readonly Fields[] {
  const children = Array.isArray(block.elements) && block.type !== 'rich_text' ? block.elements : [];
  return [block.accessory, block.element, ...children].filter(isFields);
}
