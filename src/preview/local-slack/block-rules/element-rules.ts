import { z } from 'zod';
import { confirm, id, linkOption, plainTextRule, url } from './text-rules.js';

/** Buttons and fields, https://docs.slack.dev/reference/block-kit/block-elements. */

/** Read out instead of the button's text. */
const accessibilityLabel = z.string().min(1).max(75).optional();
const buttonValue = z.string().min(1).max(2_000);

export const buttonRule = z.strictObject({
  type: z.literal('button'),
  action_id: id.optional(),
  text: plainTextRule(75),
  value: buttonValue.optional(),
  url: url.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: accessibilityLabel,
});

export const workflowButton = z.object({
  type: z.literal('workflow_button'),
  action_id: id.optional(),
  text: plainTextRule(75),
  workflow: z.object({}),
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id.optional(),
  options: z.array(linkOption).min(1).max(5),
  confirm: confirm.optional(),
});

const verdict = z.strictObject({
  text: plainTextRule(75),
  value: buttonValue,
  accessibility_label: accessibilityLabel,
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id.optional(),
  positive_button: verdict,
  negative_button: verdict,
});

export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  action_id: id.optional(),
  icon: z.string().min(1),
  text: plainTextRule(75),
  value: buttonValue.optional(),
  accessibility_label: accessibilityLabel,
  visible_to_user_ids: z.array(z.string()).max(10).optional(),
  confirm: confirm.optional(),
});

/** An image has an address of its own or is a file in Slack; its description is never left out. */
export const imageSource = { image_url: url.optional(), slack_file: z.object({}).optional() };

export function hasOneSource(image: { image_url?: unknown; slack_file?: unknown }): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined);
}
export const oneSource = { error: 'must have either image_url or slack_file' };
export const imageElement = z
  .strictObject({ type: z.literal('image'), alt_text: z.string().min(1).max(2_000), ...imageSource })
  .refine(hasOneSource, oneSource);

const field = {
  action_id: id.optional(),
  placeholder: plainTextRule(150).optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional() })
    .optional(),
};
const typed = { ...field, initial_value: z.string().optional() };

/** What can be filled in, and stands in input blocks only. */
export const fields = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3_000).optional(),
    max_length: z.int().min(1).max(3_000).optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    action_id: id.optional(),
    filetypes: z.array(z.string()).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
] as const;

export const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...field,
  initial_value: z.object({ type: z.literal('rich_text') }).optional(),
});
