import type { Server } from 'node:http';
import { type CustomRoute, HTTPReceiver, type Logger } from '@slack/bolt';
import pTimeout from 'p-timeout';
import { answerHealth, type HealthProbe, healthPaths } from './health.js';
import { boundAddress, type ListenAddress, toListenError } from './listen.js';
import { NotAcceptingError } from './not-accepting-error.js';
import type { Transport } from './transport.js';

/** The one path for events, commands and clicks, as in Slack's own samples. */
export const eventsPath = '/slack/events';

export interface HttpTransportOptions {
  readonly signingSecret: string;
  readonly where: ListenAddress;
  readonly logger: Logger;
  readonly probe: HealthProbe;
  /** Milliseconds that open requests may take to end when stopping. */
  readonly stopCap: number;
}

/** Slack calls us: every request's signature and age are checked before anything reads it. */
export function createHttpTransport({ signingSecret, where, logger, probe, stopCap }: HttpTransportOptions): Transport {
  let server: Server | undefined;
  let address: ListenAddress | undefined;
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [eventsPath],
    logger,
    customRoutes: healthPaths.map(
      (path): CustomRoute => ({
        path,
        method: ['GET'],
        handler: (_request, response) => void answerHealth(path, probe, response),
      }),
    ),
    processEventErrorHandler: async ({ error, response, logger: log }) => {
      if (!(error instanceof NotAcceptingError)) log.error('A request could not be handled.', error);
      // 503 makes Slack bring an event again; a request whose answer is out has nothing left to say.
      if (!response.headersSent) response.writeHead(error instanceof NotAcceptingError ? 503 : 500).end();
      return true;
    },
  });
  return {
    receiver,
    start: async () => {
      try {
        const started: Server = await receiver.start(where);
        server = started;
        address = boundAddress(started, where);
      } catch (error) {
        throw toListenError(error, where);
      }
    },
    stop: async () => {
      if (!server?.listening) return;
      const closed = receiver.stop().catch(() => {});
      await pTimeout(closed, { milliseconds: stopCap, message: false });
      server.closeAllConnections();
      await closed;
    },
    problem: () => (server?.listening ? undefined : 'The HTTP server does not listen yet.'),
    get address() {
      return address;
    },
  };
}
