import { feedbackWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { readVote } from '../../blocks/vote.js';
import { noticeModal } from '../../views/create-modal.js';
import { feedbackModal } from '../../views/feedback-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress } from './handle-press.js';

/** A vote is kept as soon as it is given; then "Not helpful" opens a form that asks what was wrong. */
export function registerFeedback(app: EdgeApp, context: PressContext): void {
  const { bot } = context;
  handlePress(app, answerActions.feedback, context, async ({ press, tell, open }) => {
    const vote = readVote(press.value);
    if (!vote) return tell(pressWords.unknownButton);
    const { id: answerId, verdict } = vote;
    const keep = () => bot.archive.giveFeedback(press.viewer, { answerId, verdict });
    if (verdict === 'helpful') return tell((await keep()) ? pressWords.thanks : pressWords.unknownAnswer);
    await open(feedbackWords.title, async () =>
      (await keep()) ? feedbackModal(answerId) : noticeModal(feedbackWords.title, pressWords.unknownAnswer),
    );
  });
}
