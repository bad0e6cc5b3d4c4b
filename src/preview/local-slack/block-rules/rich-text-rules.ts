import { z } from 'zod';
import { id } from './text-rules.js';

/** Rich text, https://docs.slack.dev/reference/block-kit/blocks/rich-text-block. Slack refuses an empty text leaf. */
const text = z.string().min(1);
const flag = z.boolean().optional();
const style = z.strictObject({ bold: flag, italic: flag, strike: flag, code: flag, underline: flag }).optional();

/** The style of people, groups and channels, which Slack can highlight and never sets as code. */
const nameStyle = z
  .strictObject({ bold: flag, italic: flag, strike: flag, highlight: flag, client_highlight: flag, unlink: flag })
  .optional();

const leaf = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text, style }),
  z.strictObject({ type: z.literal('link'), url: text, text: text.optional(), unsafe: flag, style }),
  z.strictObject({
    type: z.literal('emoji'),
    name: text,
    unicode: z.string().optional(),
    url: z.string().optional(),
    skin_tone: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('user'), user_id: text, style: nameStyle }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: text, style: nameStyle }),
  z.strictObject({ type: z.literal('channel'), channel_id: text, style: nameStyle }),
  z.strictObject({ type: z.literal('team'), team_id: text, style: nameStyle }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']) }),
  z.strictObject({ type: z.literal('color'), value: text }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: text,
    url: z.string().optional(),
    fallback: z.string().optional(),
    style: z.object({}).optional(),
  }),
]);

const leaves = z.array(leaf);
const border = z.int().min(0).max(1).optional();
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: leaves });

export const richTextRule = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({ type: z.literal('rich_text_quote'), elements: leaves, border }),
        z.strictObject({
          type: z.literal('rich_text_preformatted'),
          elements: leaves,
          border,
          language: z.string().optional(),
        }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
          indent: z.int().min(0).max(8).optional(),
          offset: z.int().min(0).optional(),
          border,
        }),
      ]),
    )
    .min(1),
});
