import type { webApi } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Log } from '../../domain.js';
import { agentWords } from '../../words.js';
import { describeError } from '../logging/describe-error.js';

/** Slack's status in a thread while an answer takes its time: that the bot is searching. */
export interface SearchStatus {
  /** Awaited right before the answer is posted, which clears the status: no status comes after it. */
  end(): Promise<void>;
  /** Takes the status away where no answer was posted. */
  clear(): Promise<void>;
}

/** `status`: what the bot does; by default that it is searching. */
export type BeginStatus = (
  thread: { readonly channel: string; readonly threadTs: string; readonly status?: string },
  log: Log,
) => SearchStatus;

/**
 * `patience`: milliseconds after which a status is shown, once. One that Slack refuses is logged and changes nothing.
 */
export function createStatus(client: webApi.WebClient, patience: number): BeginStatus {
  return ({ channel, threadTs, status: doing = agentWords.searching }, log) => {
    let shown: Promise<boolean> | undefined;
    const set = (status: string): Promise<boolean> =>
      client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status }).then(
        () => true,
        (error: unknown) => {
          log.warn({ err: describeError(error) }, 'Slack did not take a status.');
          return false;
        },
      );
    const timer = setTimeout(() => {
      shown = set(doing);
    }, patience);
    const clear = async (): Promise<void> => {
      clearTimeout(timer);
      const wasShown = shown;
      shown = undefined;
      if (await wasShown) await set('');
    };
    return {
      end: async () => {
        clearTimeout(timer);
        const isSettled = !shown || (await pTimeout(shown, { milliseconds: patience, message: false })) !== undefined;
        // Slack is slow to take the status: the answer doesn't wait, and the status is cleared when it is set after
        // all.
        if (!isSettled) void clear();
      },
      clear,
    };
  };
}
