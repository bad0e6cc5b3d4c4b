import type { types, ViewStateValue } from '@slack/bolt';
import { z } from 'zod';
import { buttonWords, bringWords as words } from '../../words.js';
import { plainText } from '../blocks/plain-text.js';

export const rejectCallback = 'proposal_reject_form';

/** Block and action id of the field. */
export const reasonField = 'reason';

/** Characters of a reason. */
const longestReason = 500;

/** What the form carries: the proposal, and the message in which it was to be rejected. */
export interface RejectRef {
  readonly id: string;
  readonly card?: { readonly channel: string; readonly ts: string };
}

const refSchema = z.object({
  id: z.string(),
  card: z.object({ channel: z.string(), ts: z.string() }).exactOptional(),
}) satisfies z.ZodType<RejectRef>;

/** The form that asks why. */
export function rejectModal(ref: RejectRef): types.ModalView {
  return {
    type: 'modal',
    callback_id: rejectCallback,
    private_metadata: JSON.stringify(ref),
    title: plainText(words.rejectTitle),
    submit: plainText(words.rejectSubmit),
    close: plainText(buttonWords.close),
    blocks: [
      {
        type: 'input',
        block_id: reasonField,
        label: plainText(words.rejectReason),
        hint: plainText(words.rejectHint),
        element: {
          type: 'plain_text_input',
          action_id: reasonField,
          multiline: true,
          max_length: longestReason,
          focus_on_load: true,
        },
      },
    ],
  };
}

/** Undefined for what isn't ours. */
export function readRejectRef(metadata: string): RejectRef | undefined {
  try {
    return refSchema.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}

export function readReason(values: Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>): string {
  return values[reasonField]?.[reasonField]?.value?.trim() ?? '';
}
