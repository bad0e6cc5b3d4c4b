import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { Log } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { describeError } from '../logging/describe-error.js';
import { plainVersion } from '../messages/notice-message.js';
import { isRefusal } from './is-refusal.js';

/**
 * Sends a message to one person alone by a `response_url`; where Slack refuses its blocks, as plain text. Rejects with
 * the client's error when neither can be sent. `options`: whether it replaces what stands there, and its thread.
 */
export async function respondMended(
  respond: RespondFn,
  message: SlackMessage,
  options: Pick<RespondArguments, 'replace_original' | 'thread_ts'>,
  log: Log,
): Promise<void> {
  const forAsker = { response_type: 'ephemeral', ...options } as const;
  try {
    await respond({ ...forAsker, ...message });
  } catch (error) {
    if (!isContentRefused(error)) throw error;
    log.warn({ err: describeError(error) }, 'Slack refused an answer with blocks.');
    // Plain text is no markup: what an article says must not turn bold or into a link.
    await respond({ ...forAsker, ...plainVersion(message), mrkdwn: false });
  }
}

/** The address is good, the content is not: 404 and 410 mean that the address has expired. */
function isContentRefused(error: unknown): boolean {
  return isRefusal(error) && ![404, 410, 429].includes(error.statusCode);
}
