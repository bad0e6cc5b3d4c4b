import { z } from 'zod';
import { isFields } from '../../../fields.js';
import { checkBlocks, type Refusal } from './check-blocks.js';
import { sayIssue } from './say-issue.js';
import { id, plainTextRule } from './text-rules.js';

/** https://docs.slack.dev/reference/views/modal-views and home-tab-views. */
const common = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3_000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: id.optional(),
};
const label = plainTextRule(24).nullish();
const rules = {
  modal: z.strictObject({
    type: z.literal('modal'),
    ...common,
    title: plainTextRule(24),
    submit: label,
    close: label,
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }),
  home: z.strictObject({ type: z.literal('home'), ...common }),
};

/** Bytes of a view from which Slack answers `view_too_large` (https://docs.slack.dev/reference/methods/views.open). */
const viewLimit = 250_000;

/** Why Slack refuses a view of that type; undefined when it takes it. */
export function checkView(view: unknown, type: 'modal' | 'home'): Refusal | undefined {
  if (!isFields(view)) return { error: 'invalid_arguments', messages: ['[ERROR] missing required field: view'] };
  if (Buffer.byteLength(JSON.stringify(view)) > viewLimit) return { error: 'view_too_large', messages: [] };
  const checked = rules[type].safeParse(view);
  if (!checked.success) return refuse(checked.error.issues.map((issue) => sayIssue(issue, '/view')));
  const refusal = checkBlocks(view.blocks, 'view', '/view/blocks');
  if (refusal) return refuse(refusal.messages);
  const hasInput = checked.data.blocks.some((block) => isFields(block) && block.type === 'input');
  const isOpenEnded = type === 'modal' && hasInput && !isFields(view.submit);
  return isOpenEnded
    ? refuse(['[ERROR] submit is required when an input block is within the blocks array [json-pointer:/view]'])
    : undefined;
}

function refuse(messages: readonly string[]): Refusal {
  return { error: 'invalid_arguments', messages };
}
