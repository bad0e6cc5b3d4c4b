import { type Logger, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import { isFields } from '../../fields.js';
import { wait } from '../concurrency/wait.js';
import type { SlackTiming } from '../settings/slack-timing.js';
import { toStartError } from '../settings/to-start-error.js';
import { signsOfSocket } from './connection-signs.js';
import { guardFrames } from './guard-frames.js';
import { type Connection, keepConnected } from './keep-connected.js';
import type { Transport } from './transport.js';

export interface SocketTransportOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly timing: SlackTiming;
  readonly logger: Logger;
  readonly log: Log;
  readonly now: () => number;
  /** A new object for each call. */
  readonly clientOptions: () => webApi.WebClientOptions;
  /** No socket has been connected for too long. */
  readonly onLost: (error: VerbatimError) => void;
}

/** Two, so that one is there while Slack has the other one replaced; Slack sends each request to one of them. */
const socketCount = 2;

/** We dial Slack: no public address, no signatures. */
export function createSocketTransport(options: SocketTransportOptions): Transport {
  const { log, timing, now, apiUrl } = options;
  const receivers = Array.from({ length: socketCount }, () => createReceiver(options));
  const watch = createLossWatch(options);
  let connections: readonly Connection[] = [];

  /** Sockets that Slack wants to replace, by index: `serving` until another one serves, then `closing`. */
  const leaving = new Map<number, 'serving' | 'closing'>();

  const onChange = (): void => {
    for (const index of leaving.keys()) if (!connections[index]?.isConnected) leaving.delete(index);
    watch.update(connections.some((connection) => connection.isConnected));
  };

  /** A socket that is to be replaced stays until another one serves, so that no request finds nobody. */
  const leave = async (index: number): Promise<boolean> => {
    const isStaffed = () =>
      connections.some((other, at) => at !== index && other.isConnected && leaving.get(at) !== 'closing');
    leaving.set(index, 'serving');
    for (const until = now() + timing.refreshHold; !isStaffed() && now() < until; ) await wait(heldCheck);
    const isStillThere = leaving.has(index);
    if (isStillThere) leaving.set(index, 'closing');
    return isStillThere;
  };

  const connect = (): void => {
    connections = receivers.map(({ client }, index) => {
      const socketLog = log.child({ socket: index + 1 });
      guardFrames(client, { log: socketLog, leave: () => leave(index) });
      return keepConnected({ client, timing, log: socketLog, now, onChange, onFailure: watch.failed });
    });
  };

  const stop = async (): Promise<void> => {
    watch.stop();
    await Promise.all(connections.map((connection) => connection.stop()));
  };

  return {
    receiver: composeReceiver(receivers),
    start: async () => {
      connect();
      try {
        await Promise.any(connections.map((connection) => connection.first));
        onChange();
      } catch (error) {
        await stop();
        throw toStartError(error instanceof AggregateError ? error.errors[0] : error, 'SLACK_APP_TOKEN', apiUrl);
      }
    },
    stop,
    problem: () =>
      connections.some((connection) => connection.isConnected) ? undefined : 'No socket to Slack is connected.',
    address: undefined,
  };
}

/** Milliseconds between two looks whether another socket serves. */
const heldCheck = 20;

function createReceiver({ appToken, logger, clientOptions }: SocketTransportOptions): SocketModeReceiver {
  const receiver: SocketModeReceiver = new SocketModeReceiver({
    appToken,
    customPropertiesExtractor: () => ({ ...signsOfSocket(socketOf(receiver.client)) }),
    logger,
    autoReconnectEnabled: false,
    // Bolt gives the app's client options only to receivers that it makes itself.
    installerOptions: { clientOptions: clientOptions() },
    // Unacknowledged, the request is brought again where Slack does that.
    processEventErrorHandler: async () => false,
  });
  return receiver;
}

/** The connection that stands at the moment: the library keeps it within two of its own objects. */
function socketOf(client: SocketModeReceiver['client']): unknown {
  const held: unknown = Reflect.get(client, 'websocket');
  return isFields(held) ? held.websocket : undefined;
}

/** Bolt starts and stops nothing itself here: the transport does. */
function composeReceiver(receivers: readonly SocketModeReceiver[]): Receiver {
  return {
    init: (app) => {
      for (const receiver of receivers) receiver.init(app);
    },
    start: async () => {},
    stop: async () => {},
  };
}

/**
 * Calls `onLost` once when no socket has been connected for `disconnectedLimit`, unless it is stopped before: with what
 * the last attempt met if that is for somebody to mend, for a token that was revoked comes back by no restart.
 */
function createLossWatch({ timing, apiUrl, onLost }: SocketTransportOptions) {
  const limit = timing.disconnectedLimit;
  let timer: NodeJS.Timeout | undefined;
  let lastFailure: unknown;
  let isStopped = false;
  const calm = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const report = () => {
    const seconds = Math.round(limit / 1_000);
    const message = `No socket to Slack could be connected for ${seconds} seconds: check the network and SLACK_APP_TOKEN; the process must be started again.`;
    const reason = toStartError(lastFailure, 'SLACK_APP_TOKEN', apiUrl);
    onLost(reason.code === 'config_invalid' ? reason : new VerbatimError('slack_unreachable', message));
  };
  return {
    stop: () => {
      isStopped = true;
      calm();
    },
    failed: (error: unknown) => {
      lastFailure = error;
    },
    update: (isConnected: boolean) => {
      if (isConnected) calm();
      // Sockets that close because the edge stops are no loss, and no reason for the process to stay.
      else if (!isStopped) timer ??= setTimeout(report, limit);
    },
  };
}
