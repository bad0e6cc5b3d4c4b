import type { types, ViewStateValue } from '@slack/bolt';
import type { Feedback } from '../../domain.js';
import { buttonWords, feedbackWords as words } from '../../words.js';
import { plainText } from '../blocks/plain-text.js';
import { textLine } from '../blocks/rich-text.js';
import { slackLimits } from '../blocks/slack-limits.js';

export const feedbackCallback = 'answer_feedback_form';

/** Block and action ids of the fields. */
const fields = { reason: 'reason', expected: 'expected', note: 'note' } as const;

/** Block id of the field above the button that sends the form. */
export const lastField = fields.note;

const reasons = Object.keys(words.reasons) as (keyof typeof words.reasons)[];

/** Asks what was wrong with an answer. The vote is kept already, so closing it loses nothing. */
export function feedbackModal(answerId: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: feedbackCallback,
    private_metadata: answerId,
    title: plainText(words.title),
    submit: plainText(buttonWords.send),
    close: plainText(buttonWords.close),
    blocks: [
      textLine(words.kept),
      {
        type: 'input',
        block_id: fields.reason,
        label: plainText(words.reason),
        element: {
          type: 'radio_buttons',
          action_id: fields.reason,
          options: reasons.map((value) => ({ text: plainText(words.reasons[value]), value })),
        },
      },
      typed(fields.expected, words.expected),
      typed(fields.note, words.note),
    ],
  };
}

function typed(name: string, label: string): types.InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional: true,
    label: plainText(label),
    element: { type: 'plain_text_input', action_id: name, multiline: true, max_length: slackLimits.typed },
  };
}

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** What was filled in, without the fields that were left empty. */
export function readFeedback(values: Values): Pick<Feedback, 'reason' | 'expected' | 'note'> {
  const chosen = values[fields.reason]?.[fields.reason]?.selected_option?.value;
  const reason = reasons.find((known) => known === chosen);
  const expected = values[fields.expected]?.[fields.expected]?.value?.trim();
  const note = values[fields.note]?.[fields.note]?.value?.trim();
  return { ...(reason && { reason }), ...(expected && { expected }), ...(note && { note }) };
}
