import { z } from 'zod';

/**
 * Text objects, ids and options as https://docs.slack.dev/reference/block-kit/composition-objects describes them.
 * Lengths are characters as JavaScript counts them.
 */

/** `action_id`, `block_id` and `callback_id`. */
export const id = z.string().min(1).max(255);
export const url = z.string().min(1).max(3_000);

/** Slack refuses empty text, and marks as `emoji` only in plain text. */
export function plainTextRule(limit: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(limit),
    emoji: z.boolean().optional(),
  });
}

export function markedTextRule(limit: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(limit),
    verbatim: z.boolean().optional(),
  });
}

export function anyTextRule(limit: number) {
  return z.discriminatedUnion('type', [plainTextRule(limit), markedTextRule(limit)]);
}

/** The question that Slack asks before it passes a click on. */
export const confirm = z.strictObject({
  title: plainTextRule(100).optional(),
  text: anyTextRule(300),
  confirm: plainTextRule(30).optional(),
  deny: plainTextRule(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const described = { value: z.string().min(1).max(150).optional(), description: plainTextRule(75).optional() };

/** In menus. Only an overflow menu's options may have a `url`. */
export const plainOption = z.strictObject({ text: plainTextRule(75), ...described });
export const linkOption = z.strictObject({ text: plainTextRule(75), ...described, url: url.optional() });

/** In radio buttons and checkboxes. */
export const markedOption = z.strictObject({
  text: anyTextRule(75),
  value: described.value,
  description: anyTextRule(75).optional(),
});

export const optionGroup = z.strictObject({
  label: plainTextRule(75),
  options: z.array(plainOption).min(1).max(100),
});
