import type { FactsRequest } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { describeError } from '../logging/describe-error.js';
import { factsMessage } from '../messages/facts-message.js';
import { failureMessage, noAccessMessage } from '../messages/notice-message.js';
import { slackSurface } from '../settings/slack-surface.js';
import type { ReplyContext } from './reply-in-message.js';

export type FactsContext = Pick<ReplyContext, 'bot' | 'log' | 'reference' | 'watch'>;

/**
 * The message with the facts that were asked for. Never rejects: of a failure the person gets the reference, the log
 * the cause.
 */
export async function replyWithFacts(
  request: FactsRequest,
  { bot, log, reference, watch }: FactsContext,
): Promise<SlackMessage> {
  const { about, language, viewer } = request;
  try {
    const reply = await watch.ask(bot.asking.facts(request));
    log.info({ question: about, kind: reply.kind }, 'Facts were asked for.');
    if (reply.kind === 'no_access') return noAccessMessage(viewer.standing);
    return factsMessage(reply, { command: slackSurface.commands.facts, ...(language !== undefined && { language }) });
  } catch (error) {
    log.error({ question: about, err: describeError(error) }, 'A fact sheet could not be made.');
    return failureMessage(error, reference);
  }
}
