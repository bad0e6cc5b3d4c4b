import type { FactsRequest } from '../domain.js';
import type { SlackMessage } from './compose-message.js';
import { describeError } from './describe-error.js';
import { factsMessage } from './facts-message.js';
import { failureMessage } from './notice-message.js';
import { slackSurface } from './surface.js';
import type { ReplyContext } from './write-reply.js';

/** The message with the facts that were asked for. Never rejects: of a failure the person gets the reference, the log the cause. */
export async function writeFacts(
  request: FactsRequest,
  { bot, log, reference }: Omit<ReplyContext, 'hearing'>,
): Promise<SlackMessage> {
  const [, command] = slackSurface.commands;
  const { about, language } = request;
  try {
    const reply = await bot.facts(request);
    log.info({ question: about, kind: reply.kind }, 'Facts were asked for.');
    return factsMessage(reply, { command, ...(language !== undefined && { language }) });
  } catch (error) {
    log.error({ question: about, err: describeError(error) }, 'A fact sheet could not be made.');
    return failureMessage(reference);
  }
}
