import type { AskRequest, Bot, Log, Reply } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { describeError } from '../logging/describe-error.js';
import type { QuestionWatch } from '../measuring/question-watch.js';
import { type AnswerView, answerMessage } from '../messages/answer-message.js';
import { isStoreAway } from '../messages/failure-sentence.js';
import { failureMessage, noAccessMessage, tooLongMessage } from '../messages/notice-message.js';
import { usageMessage } from '../messages/usage-message.js';
import type { HistoryScopes } from '../settings/history-scopes.js';
import { slackSurface } from '../settings/slack-surface.js';

export interface ReplyContext {
  readonly bot: Bot;
  /** Adds the reference to each line. */
  readonly log: Log;
  /** Names this request in the log and, when it fails, to the person. */
  readonly reference: string;
  readonly historyScopes: HistoryScopes;
  readonly watch: QuestionWatch;
}

/** A message, and the id of the answer that it tells, if any. */
export interface ReplyMessage {
  readonly message: SlackMessage;
  readonly answerId?: string;
  /** Nothing was searched, since the database is away: whoever can asks again when it is back. */
  readonly isAway?: boolean;
}

/**
 * The message that answers `request`; the usage for an empty question or a plain "help". Never rejects: when the bot
 * fails, the person gets a sentence with the reference, and the log the cause under the same.
 */
export async function replyInMessage(
  request: AskRequest,
  context: ReplyContext,
  view: AnswerView,
): Promise<ReplyMessage> {
  try {
    return await askInMessage(request, context, view);
  } catch (error) {
    context.log.error({ question: request.question, err: describeError(error) }, 'The question could not be answered.');
    return { message: failureMessage(error, context.reference), ...(isStoreAway(error) && { isAway: true }) };
  }
}

async function askInMessage(request: AskRequest, context: ReplyContext, view: AnswerView): Promise<ReplyMessage> {
  const { bot, log, historyScopes, watch } = context;
  const { viewer, question } = request;
  const isForUsage = question === '' || isHelp(question);
  const asked = { ...request, ...watch.trace, ...(isForUsage && { question: '' }) };
  const reply = await watch.ask(bot.asking.ask(asked));
  log.info({ question, ...summary(reply) }, 'Answered.');
  switch (reply.kind) {
    case 'no_access':
      return { message: noAccessMessage(viewer.standing) };
    case 'usage':
      return { message: usageMessage(reply.usage, { command: slackSurface.commands.ask, historyScopes }) };
    case 'not_asked': {
      // Only what is not addressed to the bot comes to this, and that is replied to elsewhere.
      const usage = await bot.asking.usage(viewer);
      return { message: usageMessage(usage, { command: slackSurface.commands.ask, historyScopes }) };
    }
    case 'too_long':
      return { message: tooLongMessage(reply) };
    default:
      return { message: answerMessage(reply, view), ...(reply.unkept === undefined && { answerId: reply.id }) };
  }
}

/** What people write to learn what the bot does. */
export function isHelp(question: string): boolean {
  return question.trim().toLowerCase() === 'help';
}

function summary(reply: Reply): object {
  if (reply.kind !== 'cited' && reply.kind !== 'abstained') return { kind: reply.kind };
  const { kind, unkept, diagnostics, confidence } = reply;
  return { kind, tookMs: diagnostics.tookMs, confidence, ...(unkept !== undefined && { unkept }) };
}
