import type { types, ViewStateValue } from '@slack/bolt';
import { askWords, buttonWords } from '../../words.js';
import { plainText } from '../blocks/plain-text.js';
import { textLine } from '../blocks/rich-text.js';
import { slackLimits } from '../blocks/slack-limits.js';
import type { ModalOrigin } from './answer-modal.js';

export const askCallback = 'ask_form';

/** Block and action id of the field. */
export const questionField = 'question';

/** A question that could not be asked: as it was typed, and why not. */
export interface NotAsked {
  readonly typed: string;
  readonly reason: string;
}

/** The box for a question: one line, so that the Enter key sends it. `notAsked`: what stands in it already. */
export function askModal(origin: ModalOrigin, notAsked?: NotAsked): types.ModalView {
  return {
    type: 'modal',
    callback_id: askCallback,
    private_metadata: origin,
    title: plainText(askWords.title),
    submit: plainText(askWords.submit),
    close: plainText(buttonWords.close),
    blocks: [
      ...(notAsked ? [textLine(notAsked.reason)] : []),
      {
        type: 'input',
        block_id: questionField,
        label: plainText(askWords.question),
        element: {
          type: 'plain_text_input',
          action_id: questionField,
          max_length: slackLimits.typed,
          placeholder: plainText(askWords.placeholder),
          focus_on_load: true,
          ...(notAsked?.typed && { initial_value: notAsked.typed }),
        },
      },
    ],
  };
}

/** What was typed into the box, as it was typed. */
export function readTyped(values: Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>): string {
  return values[questionField]?.[questionField]?.value ?? '';
}
