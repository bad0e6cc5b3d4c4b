import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { HTTPReceiver, type Logger } from '@slack/bolt';
import pTimeout from 'p-timeout';
import type { Log } from '../../domain.js';
import { createTurnstile } from '../concurrency/turnstile.js';
import { createBodyReader, isNull } from './body-reader.js';
import { signsOfResponse } from './connection-signs.js';
import { answerHealth, type HealthProbe, readHealthPath } from './health.js';
import { judgeHeaders, type Refusal } from './judge-headers.js';
import { type ListenAddress, listen } from './listen.js';
import { NotAcceptingError } from './not-accepting-error.js';
import { createRefusalLog, type RefusalLog } from './refusal-log.js';
import { createLimitedServer } from './server-limits.js';
import type { Transport } from './transport.js';

/** The one path for events, commands and clicks, as in Slack's own samples. */
const eventsPath = '/slack/events';

/** Bytes of all bodies that are under way. */
const bodyCapacity = 16 * 1_024 * 1_024;

export interface HttpTransportOptions {
  readonly signingSecret: string;
  readonly where: ListenAddress;
  readonly logger: Logger;
  readonly log: Log;
  readonly probe: HealthProbe;
  /** Milliseconds that a request may take to come in, from its first byte to its last. */
  readonly requestLimit: number;
  /** Milliseconds that open requests may take to end when stopping. */
  readonly stopCap: number;
}

/**
 * Slack calls us. What a request's headers tell is looked at before any of its body is read; Bolt compares the
 * signature before anything reads what it says.
 */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const { where, probe, requestLimit, stopCap } = options;
  const refusals = createRefusalLog(options.log, Date.now);
  const receiver = createReceiver(options, refusals);
  const reader = createBodyReader(bodyCapacity);
  const pass = createTurnstile();
  let server: Server | undefined;
  let address: ListenAddress | undefined;

  const refuse = (response: ServerResponse, { status, reason }: Refusal): void => {
    refusals.add(reason);
    close(response, status);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const health = readHealthPath(request);
    if (health) return answerHealth(health, probe, response);
    if (request.method !== 'POST' || request.url?.split('?')[0] !== eventsPath) return close(response, 404);
    const refusal = judgeHeaders(request, Date.now());
    if (refusal) return refuse(response, refusal);
    const body = await reader.read(request, response);
    if (body === undefined) return;
    if (!Buffer.isBuffer(body)) return refuse(response, body);
    if (isNull(body, request.headers['content-type'])) return close(response, 400);
    const came = performance.now();
    await pass();
    const waited = performance.now() - came;
    // Bolt takes a body that was read already from here, and verifies it.
    receiver.requestListener(
      Object.assign(request, { rawBody: body, toHandOn: { waited, ...signsOfResponse(response) } }),
      response,
    );
  };

  return {
    receiver,
    start: async () => {
      const created = createLimitedServer(requestLimit, (request, response) => {
        handle(request, response).catch(() => response.destroy());
      });
      address = await listen(created, where);
      server = created;
    },
    stop: async () => {
      if (!server?.listening) return;
      const closed = new Promise<void>((resolve) => server?.close(() => resolve()));
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

/** Never listens itself: it is handed the requests that may be read. */
function createReceiver({ signingSecret, logger }: HttpTransportOptions, refusals: RefusalLog): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [eventsPath],
    customPropertiesExtractor: (request) => ('toHandOn' in request ? { ...Object(request.toHandOn) } : {}),
    logger: countRefusals(logger, refusals),
    processEventErrorHandler: async ({ error, response, logger: log }) => {
      if (!(error instanceof NotAcceptingError)) log.error('A request could not be handled.', error);
      // 503 makes Slack bring an event again; a request whose answer is out has nothing left to say.
      if (!response.headersSent) response.writeHead(error instanceof NotAcceptingError ? 503 : 500).end();
      return true;
    },
  });
}

/** Bolt writes a line for each request whose signature is false, which anybody can have it do. */
function countRefusals(logger: Logger, refusals: RefusalLog): Logger {
  return {
    ...logger,
    warn: (...parts: unknown[]) => {
      if (!String(parts[0]).startsWith('Failed to parse and verify')) return logger.warn(...parts);
      refusals.add('its signature is wrong: check SLACK_SIGNING_SECRET if it comes from Slack');
    },
  };
}

/** Answers, and ends the connection with what still comes over it. */
function close(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}
