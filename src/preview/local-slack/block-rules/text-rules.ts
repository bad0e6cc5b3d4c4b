import { z } from 'zod';

/**
 * Text objects, ids and options as https://docs.slack.dev/reference/block-kit/composition-objects describes them.
 * Lengths are characters as JavaScript counts them.
 */

/** `action_id`, `block_id` and `callback_id`. */
export const id = z.string().min(1).max(255);
export const url = z.string().min(1).max(3_000);

/** Slack refuses empty text, and marks as `emoji` only in plain text. */
export function plainText(limit: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(limit),
    emoji: z.boolean().optional(),
  });
}

export function markedText(limit: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(limit),
    verbatim: z.boolean().optional(),
  });
}

export function anyText(limit: number) {
  return z.discriminatedUnion('type', [plainText(limit), markedText(limit)]);
}

/** The question that Slack asks before it passes a click on. */
export const confirm = z.strictObject({
  title: plainText(100).optional(),
  text: anyText(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const described = { value: z.string().min(1).max(150).optional(), description: plainText(75).optional() };

/** In menus. Only an overflow menu's options may have a `url`. */
export const plainOption = z.strictObject({ text: plainText(75), ...described });
export const linkOption = z.strictObject({ text: plainText(75), ...described, url: url.optional() });

/** In radio buttons and checkboxes. */
export const markedOption = z.strictObject({
  text: anyText(75),
  value: described.value,
  description: anyText(75).optional(),
});

export const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(plainOption).min(1).max(100),
});
