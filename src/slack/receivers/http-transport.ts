import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import pTimeout from 'p-timeout';
import type { Log, Meter } from '../../domain.js';
import { createTurnstile } from '../concurrency/turnstile.js';
import { createTally } from '../logging/tally.js';
import type { PushDoor } from '../settings/slack-settings.js';
import { createBodyReader } from './body-reader.js';
import { signsOfResponse } from './connection-signs.js';
import { answerHealth, type HealthProbe, readHealthPath } from './health.js';
import { createHttpReceiver } from './http-receiver.js';
import { judgeHeaders, type Refusal } from './judge-headers.js';
import { type ListenAddress, listen } from './listen.js';
import { readSigned } from './read-signed.js';
import { createLimitedServer } from './server-limits.js';
import { createSourcePushes } from './source-pushes.js';
import type { Transport } from './transport.js';

/** The one path for events, commands and clicks, as in Slack's own samples. */
const eventsPath = '/slack/events';

/** Bytes of all bodies that are under way. */
const bodyCapacity = 16 * 1_024 * 1_024;

/** Milliseconds between two lines of the log that tell how many requests were refused. */
const tellEvery = 60_000;

export interface HttpTransportOptions {
  readonly signingSecret: string;
  readonly where: ListenAddress;
  readonly log: Log;
  readonly probe: HealthProbe;
  /** Is told what sources push; absent, there is no address for that. */
  readonly pushDoor?: PushDoor | undefined;
  readonly meter: Pick<Meter, 'add'>;
  /** Milliseconds that a request may take to come in, from its first byte to its last. */
  readonly requestLimit: number;
  /** Milliseconds that open requests may take to end when stopping. */
  readonly stopCap: number;
}

/**
 * Slack calls us. What a request's headers tell is looked at before any of its body is read, and its signature before
 * anything reads what it says.
 */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const { signingSecret, where, probe, pushDoor, requestLimit, stopCap, log, meter } = options;
  const pushes = createSourcePushes(pushDoor);
  const receiver = createHttpReceiver(log);
  const reader = createBodyReader(bodyCapacity);
  const pass = createTurnstile();
  const refusals = createTally(tellEvery, (count, latest) => {
    log.warn({ count, ...latest }, 'Requests were refused; the reason is the last one’s.');
  });
  let server: Server | undefined;
  let address: ListenAddress | undefined;

  const refuse = (response: ServerResponse, { status, reason }: Refusal): void => {
    refusals.add({ reason });
    meter.add('verbatim_requests_refused_total', { status: String(status) });
    close(response, status);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const health = readHealthPath(request);
    if (health) return answerHealth(health, probe, response);
    if (await pushes.answer(request, response)) return;
    if (request.method !== 'POST' || request.url?.split('?')[0] !== eventsPath) return close(response, 404);
    const refusal = judgeHeaders(request, Date.now());
    if (refusal) return refuse(response, refusal);
    const body = await reader.read(request, response);
    if (body === undefined) return;
    if (!Buffer.isBuffer(body)) return refuse(response, body);
    const came = performance.now();
    await pass();
    const read = readSigned(body, request.headers, signingSecret);
    if (read === 'ssl_check') response.writeHead(200).end();
    else if ('status' in read) refuse(response, read);
    else {
      const retryNum = Number(request.headers['x-slack-retry-num'] ?? 0);
      const waited = performance.now() - came;
      await receiver.receive(read.fields, response, { waited, retryNum, ...signsOfResponse(response) });
    }
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

/** Answers, and ends the connection with what still comes over it. */
function close(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}
