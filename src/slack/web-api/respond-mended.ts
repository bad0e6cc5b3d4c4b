import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { Log } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import { wait } from '../concurrency/wait.js';
import { describeError } from '../logging/describe-error.js';
import { plainVersion } from '../messages/notice-message.js';
import { isRefusal } from './is-refusal.js';

interface RespondOptions extends Pick<RespondArguments, 'replace_original' | 'thread_ts'> {
  readonly isRepeated?: boolean;
  /** Fired when the process is about to end: what waits to be tried again is tried at once, for the last time. */
  readonly isLast?: AbortSignal;
}

/** Milliseconds until a failed attempt is made again: five in all, as often as Slack takes one of an address. */
const pauses = [500, 1_500, 4_000, 9_000];

/**
 * Sends a message to one person alone by a `response_url`; where Slack refuses its blocks, as plain text; where it is
 * busy, again after a pause, and where it fails, again if the message replaces what stands there: nothing can stand
 * there twice then. Rejects with the client's error when it can't be sent. `options`: whether it replaces what stands
 * there, its thread, and whether it is tried again, which is of no use for what is soon out of date. `pause` waits so
 * many milliseconds, or until the signal fires, and resolves to whether the whole time passed.
 */
export async function respondMended(
  respond: RespondFn,
  message: SlackMessage,
  { isRepeated = true, isLast, ...options }: RespondOptions,
  log: Log,
  pause: (ms: number, isOver?: AbortSignal) => Promise<boolean> = wait,
): Promise<void> {
  const forAsker = { response_type: 'ephemeral', ...options } as const;
  const send = async (body: RespondArguments, attempt = 0): Promise<void> => {
    try {
      await respond(body);
    } catch (error) {
      const ms = pauses[attempt];
      if (ms === undefined || !isRepeated || !mayTryAgain(error, options.replace_original === true)) throw error;
      log.warn({ err: describeError(error) }, 'Slack did not take an answer and is asked again.');
      const isWhole = await pause(ms, isLast);
      await send(body, isWhole ? attempt + 1 : pauses.length);
    }
  };
  try {
    await send({ ...forAsker, ...message });
  } catch (error) {
    if (!isContentRefused(error)) throw error;
    log.warn({ err: describeError(error) }, 'Slack refused an answer with blocks.');
    // Plain text is no markup: what an article says must not turn bold or into a link.
    await send({ ...forAsker, ...plainVersion(message), mrkdwn: false });
  }
}

/** A message that is refused for the moment stands nowhere; one whose reply is lost or a failure may. */
function mayTryAgain(error: unknown, isReplacing: boolean): boolean {
  if (!isRefusal(error)) return isReplacing;
  return error.statusCode === 429;
}

/** The address is good, the content is not: 404 and 410 mean that the address has expired. */
function isContentRefused(error: unknown): boolean {
  return isRefusal(error) && ![404, 410, 429].includes(error.statusCode);
}
