import type { types } from '@slack/bolt';
import { type Answer, shownCitations } from '../../domain.js';
import { factsWords, buttonWords as words } from '../../words.js';
import { answerActions } from './answer-actions.js';
import { button } from './button.js';
import { fitLabel } from './fit-text.js';
import { plainText } from './plain-text.js';
import { slackLimits } from './slack-limits.js';
import { writeVote } from './vote.js';

/** Who may press what under an answer. */
export interface ButtonView {
  /** The asker's `U…`: to them alone Slack shows what only they may do. */
  readonly askerId: string;
  /** The message stands where everybody sees it. */
  readonly isPublic: boolean;
  /** Only the asker sees the message, and there is a channel to share it to. */
  readonly canShare: boolean;
  /** It is shared into the thread that it is about, and not into the channel. */
  readonly isOfThread?: boolean;
}

/**
 * The rows under an answer. Each button carries the answer's id and nothing else; all labels differ. An answer that
 * isn't kept has none, for none could do anything.
 */
export function answerButtons(answer: Answer, view: ButtonView): types.KnownBlock[] {
  if (answer.unkept !== undefined) return [];
  const buttons = plainButtons(answer, view);
  return [
    ...(buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons } satisfies types.ActionsBlock]),
    { type: 'context_actions', elements: [feedback(answer.id), remove(answer.id, view)] },
  ];
}

export function plainButtons(
  answer: Answer,
  { canShare, isOfThread = false }: Pick<ButtonView, 'canShare' | 'isOfThread'>,
): types.Button[] {
  const { context, why, copy } = answerActions;
  const [quoted] = shownCitations(answer);
  const offer = offerFacts(answer);
  if (quoted === undefined) return offer;
  const title = fitLabel(quoted.title, slackLimits.label) || quoted.article;
  const show = button(context, answer.id, words.context, words.contextSaid(title));
  if (!('citations' in answer)) return [show, ...offer];
  return [
    show,
    ...(canShare ? [shareButton(answer.id, isOfThread)] : []),
    button(why, answer.id, words.why, words.whySaid),
    button(copy, answer.id, words.copy, words.copySaid(title)),
    ...offer,
  ];
}

function shareButton(id: string, isOfThread: boolean): types.Button {
  return isOfThread
    ? button(answerActions.shareInThread, id, words.shareInThread, words.shareInThreadSaid)
    : button(answerActions.share, id, words.share, words.shareSaid);
}

/**
 * For an answer with a topic: the question asked for everything about it, and a fact sheet tells more than a sentence.
 */
function offerFacts({ id, topic = '' }: Answer): types.Button[] {
  const label = fitLabel(factsWords.offer(topic), slackLimits.label);
  return fitLabel(topic, slackLimits.label) === '' ? [] : [button(answerActions.facts, id, label, label)];
}

function feedback(id: string): types.FeedbackButtons {
  return {
    type: 'feedback_buttons',
    action_id: answerActions.feedback,
    positive_button: {
      text: plainText(words.helpful),
      accessibility_label: words.helpfulSaid,
      value: writeVote({ verdict: 'helpful', id }),
    },
    negative_button: {
      text: plainText(words.notHelpful),
      accessibility_label: words.notHelpfulSaid,
      value: writeVote({ verdict: 'not_helpful', id }),
    },
  };
}

/** Removing what everybody sees removes it for everybody, so Slack asks first (`confirm`). */
function remove(id: string, { askerId, isPublic }: ButtonView): types.IconButton {
  return {
    type: 'icon_button',
    action_id: answerActions.remove,
    icon: 'trash',
    text: plainText(words.remove),
    accessibility_label: words.removeSaid,
    value: id,
    visible_to_user_ids: [askerId],
    ...(isPublic && {
      confirm: {
        title: plainText(words.removeTitle),
        text: plainText(words.removeText),
        confirm: plainText(words.remove),
        deny: plainText(words.keep),
      },
    }),
  };
}
