import type { Log } from '../../domain.js';
import { describeError } from '../logging/describe-error.js';

/**
 * Acknowledges a request of Slack's by `ack`. Resolves to whether that worked and never rejects: the socket that
 * brought the request may be closed by now, which is no reason to leave the person without an answer. `request`: what
 * came, for the log.
 */
export async function acknowledge(ack: () => Promise<void>, request: string, log: Log): Promise<boolean> {
  try {
    await ack();
    return true;
  } catch (error) {
    log.warn({ err: describeError(error) }, `${request} could not be acknowledged.`);
    return false;
  }
}
