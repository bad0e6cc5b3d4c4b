import pTimeout from 'p-timeout';
import type { Log } from '../../domain.js';
import { wait } from '../concurrency/wait.js';
import { describeError } from '../logging/describe-error.js';
import type { SlackTiming } from '../settings/slack-timing.js';
import type { SocketClient } from './guard-frames.js';

/** One socket that is connected again whenever it closes. */
export interface Connection {
  readonly isConnected: boolean;
  /** Settles as the first attempt does. */
  readonly first: Promise<void>;
  /** Ends the socket and all further attempts, within the cap. */
  stop(): Promise<void>;
}

export interface KeepConnectedOptions {
  readonly client: SocketClient;
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly now: () => number;
  readonly onChange: () => void;
  /** An attempt failed. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Connects, and connects again at once when the socket closes; waits longer and longer only while attempts fail. This
 * stands in for the library's own reconnecting (its client must have `autoReconnectEnabled: false`), which first waits
 * five seconds, and ends the process when Slack cannot be reached in that moment.
 */
export function keepConnected({ client, timing, log, now, onChange, onFailure }: KeepConnectedOptions): Connection {
  const stopping = new AbortController();
  let isConnected = false;
  const setConnected = (value: boolean) => {
    if (value === isConnected) return;
    isConnected = value;
    onChange();
  };
  client.on('disconnected', () => setConnected(false));

  const connect = async (): Promise<void> => {
    const attempt = client.start().then(
      () => true,
      (error: unknown) => {
        // The library rejects without a reason when the socket closes before Slack greets.
        throw error ?? new Error('the connection closed before Slack greeted');
      },
    );
    const isGreeted = await pTimeout(attempt, { milliseconds: timing.connectTimeout, message: false });
    if (!isGreeted || stopping.signal.aborted) {
      client.disconnect();
      throw new Error('Slack did not greet in time');
    }
    setConnected(true);
  };

  const closed = async (): Promise<void> => {
    while (isConnected) await new Promise((resolve) => client.once('disconnected', resolve));
  };

  /** One life of the socket, from connecting to closing; resolves to whether it was a long one. */
  const live = async (connecting: Promise<void>): Promise<boolean> => {
    const since = now();
    await connecting;
    log.debug({}, 'A socket is connected.');
    await closed();
    return now() - since >= timing.stableConnection;
  };

  const stayConnected = async (connecting: Promise<void>): Promise<void> => {
    let attempt = connecting;
    let failures = 0;
    while (!stopping.signal.aborted) {
      const isStable = await live(attempt).catch((error: unknown) => {
        log.warn({ failures, err: describeError(error) }, 'A socket could not be connected.');
        onFailure(error);
        return false;
      });
      failures = isStable ? 0 : failures + 1;
      const pause = failures < 2 ? 0 : timing.reconnectWait * 2 ** (failures - 2);
      if (await wait(Math.min(pause, timing.reconnectMax), stopping.signal)) attempt = connect();
    }
  };

  const first = connect();
  const staying = stayConnected(first);
  return {
    first,
    get isConnected() {
      return isConnected;
    },
    stop: async () => {
      stopping.abort();
      await pTimeout(client.disconnect(), { milliseconds: timing.transportStop, message: false });
      // A second call cuts a socket whose other end does not answer the first.
      if (isConnected) client.disconnect();
      await pTimeout(staying, { milliseconds: timing.transportStop, message: false });
    },
  };
}
