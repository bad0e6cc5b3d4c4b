import type { types } from '@slack/bolt';
import type { Answer, QuoteChanges, Verdict } from '../../domain.js';
import { askWords, buttonWords } from '../../words.js';
import { plainButtons } from '../blocks/answer-buttons.js';
import { button } from '../blocks/button.js';
import { smallLine } from '../blocks/rich-text.js';
import { answerMessage } from '../messages/answer-message.js';
import { createModal } from './create-modal.js';

/** Action ids, which never change. */
export const answerModalActions = {
  helpful: 'modal_helpful',
  notHelpful: 'modal_not_helpful',
  again: 'modal_ask_again',
} as const;

/** How the person came to the modal: kept in it, so that it works after a restart. */
export type ModalOrigin = 'shown' | 'shortcut' | 'home';

export interface AnswerModalView {
  readonly origin: ModalOrigin;
  /** What the person has just said of the answer. */
  readonly vote?: Verdict;
  /** What became of its quotes since. */
  readonly changes?: QuoteChanges | undefined;
}

/**
 * An answer with the parts it has as a message. Slack has no feedback buttons for modals, so there are two plain ones,
 * and the vote is told in words.
 */
export function answerModal(answer: Answer, { origin, vote, changes }: AnswerModalView): types.ModalView {
  return {
    ...createModal(askWords.answer, [
      ...answerMessage(answer, { question: answer.question, changes }).blocks,
      ...(answer.unkept === undefined ? actionRows(answer, vote) : []),
      ...againRow(origin),
    ]),
    private_metadata: origin,
  };
}

function actionRows(answer: Answer, vote: Verdict | undefined): types.KnownBlock[] {
  return [
    ...rowOf(plainButtons(answer, { canShare: false })),
    ...(vote === undefined ? [] : [smallLine(askWords.voted[vote])]),
    ...rowOf(votes(answer.id)),
  ];
}

/** The way to the next question, where the person has come to ask. */
export function againRow(origin: ModalOrigin): types.ActionsBlock[] {
  return origin === 'shown' ? [] : rowOf([button(answerModalActions.again, origin, askWords.again, askWords.again)]);
}

/** What a modal's `private_metadata` says; anything else is of a modal that only shows. */
export function readOrigin(metadata: string): ModalOrigin {
  return metadata === 'shortcut' || metadata === 'home' ? metadata : 'shown';
}

function rowOf(elements: types.Button[]): types.ActionsBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function votes(id: string): types.Button[] {
  return [
    button(answerModalActions.helpful, id, buttonWords.helpful, buttonWords.helpfulSaid),
    button(answerModalActions.notHelpful, id, buttonWords.notHelpful, buttonWords.notHelpfulSaid),
  ];
}
