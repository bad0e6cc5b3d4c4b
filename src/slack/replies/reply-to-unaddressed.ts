import type { AskRequest, Bot, Log, QuestionAnswer, Threads } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { describeError } from '../logging/describe-error.js';
import type { QuestionWatch } from '../measuring/question-watch.js';
import { answerMessage } from '../messages/answer-message.js';
import { isStoreAway } from '../messages/failure-sentence.js';
import { failureMessage } from '../messages/notice-message.js';

export interface UnaddressedContext {
  readonly bot: Bot;
  readonly threads: Threads;
  /** Adds the reference to each line. */
  readonly log: Log;
  readonly reference: string;
  readonly watch: QuestionWatch;
}

export interface UnaddressedView {
  /** Slack's id of who said it. */
  readonly askerId: string;
  /** Whether an answer is for everyone in the thread to see. */
  readonly isShown: boolean;
}

export interface UnaddressedReply {
  readonly message: SlackMessage;
  readonly answerId?: string;
  readonly isAway?: boolean;
  /** Else for the asker alone: that nothing was found would only disturb the others. */
  readonly isPublic: boolean;
}

/**
 * Answers what somebody who is followed said in a thread, if it asks something; undefined where the bot stays quiet.
 * Never rejects.
 */
export async function replyToUnaddressed(
  request: AskRequest & { readonly conversation: string },
  { bot, threads, log, reference, watch }: UnaddressedContext,
  view: UnaddressedView,
): Promise<UnaddressedReply | undefined> {
  const { conversation, viewer } = request;
  const { person } = viewer;
  try {
    // Somebody may have told the bot to stop since this was admitted.
    const followed = await threads.followed(conversation);
    if (!followed.includes(person)) return undefined;
    const reply = await watch.ask(bot.asking.ask({ ...request, isUnaddressed: true, ...watch.trace }));
    log.info({ question: request.question, kind: reply.kind }, 'Looked at what was not addressed to the bot.');
    if (reply.kind === 'cited' || reply.kind === 'abstained') {
      await renew(conversation, person, threads, log);
      return writeFound(reply, view);
    }
    // Others are followed here too, and this person seems to speak with them, if anything is known of them.
    if (followed.length > 1 && reply.kind !== 'no_access') await threads.leave(conversation, person);
    return undefined;
  } catch (error) {
    log.error(
      { question: request.question, err: describeError(error) },
      'What was not addressed to the bot could not be answered.',
    );
    return { message: failureMessage(error, reference), isPublic: false, ...(isStoreAway(error) && { isAway: true }) };
  }
}

/** What was found is told all the same. */
async function renew(conversation: string, person: string, threads: Threads, log: Log): Promise<void> {
  await threads.renew(conversation, person).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'A thread could not be followed for longer.');
  });
}

function writeFound(answer: QuestionAnswer, { askerId, isShown }: UnaddressedView): UnaddressedReply {
  const isPublic = isShown && answer.kind === 'cited';
  const message = answerMessage(answer, { buttons: { askerId, isPublic, canShare: false } });
  return { message, ...(answer.unkept === undefined && { answerId: answer.id }), isPublic };
}
