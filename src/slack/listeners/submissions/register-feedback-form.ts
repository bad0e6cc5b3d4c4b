import type { ViewResponseAction } from '@slack/bolt';
import { feedbackWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { bindLog } from '../../logging/bind-log.js';
import { describeError } from '../../logging/describe-error.js';
import { personOf } from '../../payloads/slack-ids.js';
import { noticeModal } from '../../views/create-modal.js';
import { feedbackCallback, readFeedback } from '../../views/feedback-modal.js';
import type { PressContext } from '../press-context.js';

/** What was wrong with an answer: kept with the same person's vote. The modal closes when it is. */
export function registerFeedbackForm(app: EdgeApp, { bot, me, log: given, newReference }: PressContext): void {
  app.view({ type: 'view_submission', callback_id: feedbackCallback }, async ({ ack, body, view }) => {
    const reference = newReference();
    const log = bindLog(given, { reference, user: body.user.id });
    const person = personOf(me.teamId, body.user.id);
    const feedback = readFeedback(view.state.values);
    try {
      const isKept = await bot.giveFeedback({
        answerId: view.private_metadata,
        person,
        verdict: 'not_helpful',
        ...feedback,
      });
      await (isKept ? ack() : ack(say(pressWords.unknownAnswer)));
    } catch (error) {
      log.error({ err: describeError(error) }, 'Feedback could not be kept.');
      await ack(say(pressWords.failure(reference)));
    }
  });
}

function say(sentence: string): ViewResponseAction {
  return {
    response_action: 'update',
    view: noticeModal(feedbackWords.title, sentence),
  };
}
