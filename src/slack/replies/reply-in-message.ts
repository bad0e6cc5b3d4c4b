import type { AskRequest, Bot, Log } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { describeError } from '../logging/describe-error.js';
import { type AnswerView, answerMessage } from '../messages/answer-message.js';
import { failureMessage, tooLongMessage } from '../messages/notice-message.js';
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
}

/**
 * The message that answers `request`; the usage for an empty question or a plain "help". Never rejects: when the bot
 * fails, the person gets a sentence with the reference, and the log the cause under the same.
 */
export async function replyInMessage(
  request: AskRequest,
  context: ReplyContext,
  view: AnswerView,
): Promise<SlackMessage> {
  try {
    return await askInMessage(request, context, view);
  } catch (error) {
    context.log.error({ question: request.question, err: describeError(error) }, 'The question could not be answered.');
    return failureMessage(context.reference);
  }
}

async function askInMessage(request: AskRequest, context: ReplyContext, view: AnswerView): Promise<SlackMessage> {
  const { bot, log, historyScopes } = context;
  const isForUsage = request.question === '' || isHelp(request.question);
  const reply = isForUsage ? { kind: 'usage' as const, usage: await bot.usage() } : await bot.ask(request);
  log.info({ question: request.question, ...summary(reply) }, 'Answered.');
  switch (reply.kind) {
    case 'usage':
      return usageMessage(reply.usage, { command: slackSurface.commands.ask, historyScopes });
    case 'not_asked':
      // Only what is not addressed to the bot comes to this, and that is replied to elsewhere.
      return usageMessage(await bot.usage(), { command: slackSurface.commands.ask, historyScopes });
    case 'too_long':
      return tooLongMessage(reply);
    default:
      return answerMessage(reply, view);
  }
}

/** What people write to learn what the bot does. */
export function isHelp(question: string): boolean {
  return question.trim().toLowerCase() === 'help';
}

function summary(reply: { readonly kind: string; readonly tookMs?: number; readonly confidence?: number }): object {
  return { kind: reply.kind, tookMs: reply.tookMs, confidence: reply.confidence };
}
