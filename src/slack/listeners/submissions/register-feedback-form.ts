import type { ViewResponseAction } from '@slack/bolt';
import type { Bot, Feedback, Log, Viewer } from '../../../domain.js';
import { feedbackWords, pressWords } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { failureSentence } from '../../messages/failure-sentence.js';
import { noAccessSentence } from '../../messages/notice-message.js';
import { homeViewer } from '../../payloads/slack-ids.js';
import { standingOfUser } from '../../payloads/standing-of.js';
import { noticeModal } from '../../views/create-modal.js';
import { feedbackCallback, lastField, readFeedback } from '../../views/feedback-modal.js';
import type { PressContext } from '../press-context.js';

/** What was wrong with an answer: kept with the same person's vote. The modal closes when it is, or never can be. */
export function registerFeedbackForm(app: EdgeApp, context: PressContext): void {
  const { bot, standings, me, newReference } = context;
  app.view({ type: 'view_submission', callback_id: feedbackCallback }, async ({ ack, body, view }) => {
    const reference = newReference();
    const log = context.log.child({ reference, user: body.user.id });
    const standing = await standings.of({ user: body.user.id, standing: standingOfUser(body, me) });
    const viewer = homeViewer(me.teamId, body.user.id, standing);
    const feedback = { answerId: view.private_metadata, ...readFeedback(view.state.values) };
    const response = await keep(viewer, feedback, { bot, log, reference });
    await acknowledge(() => ack(response), 'A form', log);
  });
}

/** Resolves to what the modal says instead of closing, if anything. */
async function keep(
  viewer: Viewer,
  feedback: Omit<Feedback, 'person' | 'givenAt' | 'verdict'>,
  { bot, log, reference }: { readonly bot: Bot; readonly log: Log; readonly reference: string },
): Promise<ViewResponseAction | undefined> {
  try {
    if (!(await bot.admits(viewer))) {
      const sentence = noAccessSentence(viewer.standing);
      // Whoever can't be told may be told in a minute.
      return viewer.standing === 'unknown' ? sayAtField(sentence) : say(sentence);
    }
    const isKept = await bot.archive.giveFeedback(viewer, { ...feedback, verdict: 'not_helpful' });
    return isKept ? undefined : say(pressWords.unknownAnswer);
  } catch (error) {
    log.error({ err: describeError(error) }, 'Feedback could not be kept.');
    return sayAtField(failureSentence(error, pressWords.failure(reference)));
  }
}

/** What was typed stays, to be sent again. */
function sayAtField(sentence: string): ViewResponseAction {
  return { response_action: 'errors', errors: { [lastField]: sentence } };
}

function say(sentence: string): ViewResponseAction {
  return {
    response_action: 'update',
    view: noticeModal(feedbackWords.title, sentence),
  };
}
