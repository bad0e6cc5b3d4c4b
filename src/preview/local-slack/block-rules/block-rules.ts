import { z } from 'zod';
import { choices, datetimepicker } from './choice-rules.js';
import {
  buttonRule,
  feedbackButtons,
  fields,
  hasOneSource,
  iconButton,
  imageElement,
  imageSource,
  oneSource,
  overflow,
  richTextInput,
  workflowButton,
} from './element-rules.js';
import { richTextRule } from './rich-text-rules.js';
import { anyTextRule, id, markedTextRule, plainTextRule } from './text-rules.js';

/** Blocks, each with the limits of its page under https://docs.slack.dev/reference/block-kit/blocks. */
const named = { block_id: id.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyTextRule(3_000).optional(),
    fields: z.array(anyTextRule(2_000)).min(1).max(10).optional(),
    accessory: z
      .discriminatedUnion('type', [buttonRule, workflowButton, overflow, imageElement, ...choices])
      .optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields: list }) => text !== undefined || list !== undefined, { error: 'must have text or fields' });

const actions = z.strictObject({
  type: z.literal('actions'),
  ...named,
  elements: z
    .array(
      z.discriminatedUnion('type', [buttonRule, workflowButton, overflow, datetimepicker, richTextInput, ...choices]),
    )
    .min(1)
    .max(25),
});

const input = z.strictObject({
  type: z.literal('input'),
  ...named,
  label: plainTextRule(2_000),
  hint: plainTextRule(2_000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [...fields, richTextInput, datetimepicker, ...choices]),
});

const cell = z.discriminatedUnion('type', [
  z.object({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.object({ type: z.literal('raw_number') }),
  richTextRule,
]);
const table = z.strictObject({
  type: z.literal('table'),
  ...named,
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(20)
    .optional(),
});

const card = z.object({
  type: z.literal('card'),
  ...named,
  title: markedTextRule(150).optional(),
  subtitle: markedTextRule(150).optional(),
  body: markedTextRule(200).optional(),
  actions: z.array(buttonRule).max(3).optional(),
});

const plainBlocks = [
  section,
  actions,
  input,
  richTextRule,
  z.strictObject({ type: z.literal('header'), ...named, text: plainTextRule(150) }),
  z.strictObject({
    type: z.literal('context'),
    ...named,
    elements: z
      .array(z.discriminatedUnion('type', [imageElement, plainTextRule(3_000), markedTextRule(3_000)]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('divider'), ...named }),
  z
    .strictObject({
      type: z.literal('image'),
      ...named,
      alt_text: z.string().min(1).max(2_000),
      title: plainTextRule(2_000).optional(),
      ...imageSource,
    })
    .refine(hasOneSource, oneSource),
  z.object({ type: z.literal('video'), ...named, alt_text: z.string().min(1), title: plainTextRule(199) }),
] as const;

const viewBlocks = [
  ...plainBlocks,
  z.strictObject({
    type: z.literal('alert'),
    ...named,
    text: anyTextRule(200),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
  z.object({
    type: z.literal('container'),
    ...named,
    title: plainTextRule(150).optional(),
    subtitle: anyTextRule(150).optional(),
    child_blocks: z
      .array(z.discriminatedUnion('type', [...plainBlocks, table]))
      .min(1)
      .max(10),
  }),
  card,
] as const;

/** What a modal or the Home may hold. */
export const viewBlock = z.discriminatedUnion('type', viewBlocks);

/** What a message may hold: these few stand nowhere else. */
export const messageBlock = z.discriminatedUnion('type', [
  ...viewBlocks,
  table,
  z.strictObject({
    type: z.literal('context_actions'),
    ...named,
    elements: z
      .array(z.discriminatedUnion('type', [feedbackButtons, iconButton]))
      .min(1)
      .max(5),
  }),
  z.strictObject({ type: z.literal('markdown'), ...named, text: z.string().min(1).max(12_000) }),
  z.object({ type: z.literal('carousel'), ...named, elements: z.array(card).min(1).max(10) }),
  z.object({
    type: z.literal('data_table'),
    ...named,
    caption: z.string().min(1),
    rows: z.array(z.array(cell)).min(1),
  }),
  z.object({ type: z.literal('task_card'), ...named, task_id: z.string().min(1), title: z.string().min(1) }),
  z.object({ type: z.literal('plan'), ...named, title: z.string().min(1) }),
  z.object({ type: z.literal('file'), ...named, external_id: z.string().min(1), source: z.literal('remote') }),
]);
