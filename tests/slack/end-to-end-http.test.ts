import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MeaningProgress } from '../../src/domain.js';
import { eventCallback, mention, slashCommand } from '../fake-slack/payloads.js';
import { signRequest } from '../fake-slack/sign-request.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { startEdge } from './start-edge.js';

function now() {
  return Math.floor(Date.now() / 1_000);
}

function post(url: string, signed: { readonly body: string; readonly headers: Readonly<Record<string, string>> }) {
  return fetch(`${url}/slack/events`, { method: 'POST', ...signed });
}

it('turns away what is not signed, signed with another secret, or old', async () => {
  const bot = createFakeBot();
  const { url, slack } = await startEdge({ transport: 'http', bot });
  const body = JSON.stringify(eventCallback(mention('<@U0BOT> forged?')));
  const json = 'application/json';
  const refused = [
    signRequest(body, json, 'another-secret', now()),
    signRequest(body, json, slack.signingSecret, now() - 6 * 60),
    { body, headers: { 'content-type': json } },
    { ...signRequest('{}', json, slack.signingSecret, now()), body },
  ];
  for (const request of refused) expect((await post(url, request)).status).toBe(401);
  expect((await post(url, signRequest(body, json, slack.signingSecret, now()))).status).toBe(200);
  await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
});

it('logs a flood of false signatures in one line, with what to look at', async () => {
  const { url, log } = await startEdge({ transport: 'http' });
  const body = JSON.stringify(eventCallback(mention('<@U0BOT> forged?')));
  const forms = { body: 'command=/ask', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  const forged = Array.from({ length: 20 }, (_, at) => signRequest(body, 'application/json', `secret ${at}`, now()));
  for (const request of [...forged, forms]) expect((await post(url, request)).status).toBe(401);
  expect(log.lines.filter(({ level }) => level === 'warn')).toEqual([
    {
      level: 'warn',
      fields: { count: 1, reason: 'its signature is wrong: check SLACK_SIGNING_SECRET if it comes from Slack' },
      message: 'Requests were refused; the reason is the last one’s.',
    },
  ]);
});

it('says what it could not read though Slack signed it', async () => {
  const { url, log, slack } = await startEdge({ transport: 'http' });
  const unreadable = signRequest('payload=%7B', 'application/x-www-form-urlencoded', slack.signingSecret, now());
  expect((await post(url, unreadable)).status).toBe(400);
  expect(log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
    { fields: { count: 1, reason: 'its body is none of Slack’s' } },
  ]);
});

it('answers Slack’s check of the address', async () => {
  const { url, slack } = await startEdge({ transport: 'http' });
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1', token: 't' });
  const response = await post(url, signRequest(body, 'application/json', slack.signingSecret, now()));
  expect(await response.json()).toEqual({ challenge: 'c-1' });
});

it('serves its health beside Slack’s requests, and nothing else', async () => {
  let isReady = true;
  const checkReady = async () => {
    if (!isReady) throw new Error('secret details of the store');
  };
  const { url } = await startEdge({ transport: 'http', bot: createFakeBot({ checkReady }) });
  expect(await (await fetch(`${url}/livez`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  isReady = false;
  const response = await fetch(`${url}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'unavailable', reason: 'The store is not ready.' });
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
});

it('is ready while the encoder reads, and says in hundredths how far it is', async () => {
  let progress: () => Promise<MeaningProgress | undefined> = async () => ({ done: 2_999, sentences: 3_000 });
  const bot = createFakeBot({ progress: () => progress() });
  const { url } = await startEdge({ transport: 'http', bot, timing: { readyTimeout: 20 } });
  const ready = async () => {
    const response = await fetch(`${url}/readyz`);
    return { status: response.status, told: await response.json() };
  };
  expect(await ready()).toEqual({ status: 200, told: { status: 'ready', meanings: 0.99 } });
  progress = async () => ({ done: 3_000, sentences: 3_000 });
  expect(await ready()).toEqual({ status: 200, told: { status: 'ready', meanings: 1 } });
  for (const none of [async () => undefined, () => new Promise<undefined>(() => {}), () => Promise.reject(Error())]) {
    progress = none;
    expect(await ready()).toEqual({ status: 200, told: { status: 'ready' } });
  }
});

it('is not ready when the store does not answer in time', async () => {
  const bot = createFakeBot({ checkReady: () => new Promise(() => {}) });
  const { url } = await startEdge({ transport: 'http', bot, timing: { readyTimeout: 20 } });
  const response = await fetch(`${url}/readyz`);
  expect(await response.json()).toEqual({ status: 'unavailable', reason: 'The store does not answer.' });
});

it('says that its port is taken, that its token is wrong, or that its secret is missing', async () => {
  const { slack, url } = await startEdge({ transport: 'http' });
  const port = Number(new URL(url).port);
  await expect(startEdge({ transport: 'http', slack, settings: { port } })).rejects.toThrow(`127.0.0.1:${port}`);
  await expect(startEdge({ transport: 'http', slack, settings: { botToken: 'xoxb-no' } })).rejects.toThrow(
    'SLACK_BOT_TOKEN',
  );
  await expect(startEdge({ transport: 'http', slack, settings: { signingSecret: '' } })).rejects.toThrow(
    'SLACK_SIGNING_SECRET',
  );
});

it('asks Slack who it is once, at the start', async () => {
  const { slack, command, mention: say } = await startEdge({ transport: 'http' });
  await command('one?').ack;
  await say('<@U0BOT> two?');
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  expect(slack.callsOf('auth.test')).toHaveLength(1);
});

/** A connection of its own, over which anything can be written; `until` resolves to what came when it is closed. */
async function open(url: string): Promise<{ readonly socket: Socket; readonly until: Promise<string> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  let came = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    came += part;
  });
  // A connection that is cut while one writes is what these tests are about.
  socket.on('error', () => {});
  return { socket, until: new Promise((resolve) => socket.once('close', () => resolve(came))) };
}

function head(headers: Readonly<Record<string, string>>, path = '/slack/events'): string {
  const lines = Object.entries({ host: 'verbatim.test', 'content-type': 'application/json', ...headers });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

const wellFormed = () => ({ 'x-slack-signature': `v0=${'a'.repeat(64)}`, 'x-slack-request-timestamp': String(now()) });
const limit = 512 * 1_024;

describe('what is not Slack’s is refused by its headers, before a byte of its body is there', () => {
  it.each([
    ['no signature', 401, {}],
    ['a signature alone', 401, { ...wellFormed(), 'x-slack-request-timestamp': '' }],
    ['a timestamp alone', 401, { 'x-slack-request-timestamp': String(now()) }],
    ['a signature of another version', 401, { ...wellFormed(), 'x-slack-signature': `v1=${'a'.repeat(64)}` }],
    ['a short signature', 401, { ...wellFormed(), 'x-slack-signature': 'v0=abc' }],
    ['a time that is no number', 401, { ...wellFormed(), 'x-slack-request-timestamp': '1e9' }],
    ['a time a day ahead', 401, { ...wellFormed(), 'x-slack-request-timestamp': String(now() + 86_400) }],
    ['a time six minutes ago', 401, { ...wellFormed(), 'x-slack-request-timestamp': String(now() - 360) }],
    ['a body over the limit', 413, { ...wellFormed(), 'content-length': String(limit + 1) }],
    ['a compressed body', 415, { ...wellFormed(), 'content-encoding': 'gzip', 'content-length': '10' }],
    [
      'a form that says it is longer than a check of Slack’s',
      401,
      { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '257' },
    ],
    [
      'lengths that contradict each other',
      400,
      { ...wellFormed(), 'content-length': '7', 'transfer-encoding': 'chunked' },
    ],
  ])('%s', async (_, status, headers) => {
    const { url } = await startEdge({ transport: 'http' });
    const { socket, until } = await open(url);
    socket.write(head({ 'content-length': '4000000', ...headers }));
    expect(await until).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('the same header twice', async () => {
    const { url, slack } = await startEdge({ transport: 'http' });
    const { body, headers } = signRequest('{}', 'application/json', slack.signingSecret, now());
    const { socket, until } = await open(url);
    const twice = `x-slack-signature: v0=${'b'.repeat(64)}\r\n\r\n`;
    socket.write(head({ ...headers, 'content-length': '2' }).replace(/\r\n\r\n$/, `\r\n${twice}`) + body);
    expect(await until).toMatch(/^HTTP\/1\.1 401 /);
  });
});

it('150 unsigned requests of 3.9 MB each are refused while most of each is still to come', async () => {
  const { url, log } = await startEdge({ transport: 'http' });
  const attacks = Array.from({ length: 150 }, async () => {
    const { socket, until } = await open(url);
    socket.write(head({ 'content-length': '3900000' }));
    socket.write(Buffer.alloc(64 * 1_024, 97));
    await until;
    return socket.bytesWritten;
  });
  for (const bytes of await Promise.all(attacks)) expect(bytes).toBeLessThan(70_000);
  // One line for them all; the second would come a minute later.
  expect(log.lines.filter(({ level }) => level === 'warn')).toMatchObject([{ fields: { reason: 'it is not signed' } }]);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
});

it('a body without a length is read up to the limit and not further', async () => {
  const { url } = await startEdge({ transport: 'http' });
  const { socket, until } = await open(url);
  socket.write(head({ ...wellFormed(), 'transfer-encoding': 'chunked' }));
  const size = 64 * 1_024;
  for (let sent = 0; sent <= limit; sent += size) socket.write(`${size.toString(16)}\r\n${'a'.repeat(size)}\r\n`);
  expect(await until).toMatch(/^HTTP\/1\.1 413 /);
});

it('bodies that are under way have a bound together, and who waits within it is served', async () => {
  const { url, slack } = await startEdge({ transport: 'http' });
  const held = await Promise.all(Array.from({ length: 32 }, () => open(url)));
  for (const { socket } of held) socket.write(head({ ...wellFormed(), 'content-length': String(limit) }));
  const ask = async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1' });
    return (await post(url, signRequest(body, 'application/json', slack.signingSecret, now()))).status;
  };
  await vi.waitFor(async () => expect(await ask()).toBe(503), wait);
  held[0]?.socket.destroy();
  await vi.waitFor(async () => expect(await ask()).toBe(200), wait);
});

it('a request that does not come to its end is ended', async () => {
  const { url } = await startEdge({ transport: 'http', timing: { httpRequest: 300 } });
  const [silent, headers, body] = await Promise.all([open(url), open(url), open(url)]);
  headers.socket.write('POST /slack/events HTTP/1.1\r\nhost: verbatim.test\r\nx-slow:');
  body.socket.write(`${head({ ...wellFormed(), 'content-length': '1000' })}{`);
  expect(await headers.until).toMatch(/^HTTP\/1\.1 408 /);
  expect(await body.until).toMatch(/^HTTP\/1\.1 408 /);
  await silent.until;
});

it('ends slow requests to the health endpoints of Socket Mode too', async () => {
  const { url } = await startEdge({ timing: { httpRequest: 300 } });
  const { socket, until } = await open(url);
  socket.write('GET /livez HTTP/1.1\r\nhost:');
  expect(await until).toMatch(/^HTTP\/1\.1 408 /);
});

it('answers Slack’s unsigned check of the certificate, and takes nothing else from it', async () => {
  const bot = createFakeBot();
  const { url } = await startEdge({ transport: 'http', bot });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await post(url, { body: 'ssl_check=1&token=legacy', headers })).status).toBe(200);
  const smuggled = `ssl_check=1&command=/ask&text=who?&team_id=T0HOME&user_id=U0ANN&channel_id=C0PRESS`;
  expect((await post(url, { body: smuggled, headers })).status).toBe(200);
  expect((await post(url, { body: 'command=/ask&text=who?&team_id=T0HOME', headers })).status).toBe(401);
  expect(bot.requests).toEqual([]);
});

it.each([
  ['null', 'application/json'],
  [' null\n', 'application/json'],
  ['payload=null', 'application/x-www-form-urlencoded'],
  ['payload=%6eull+', 'application/x-www-form-urlencoded'],
  ['{', 'application/json'],
  ['', 'application/json'],
])('a signed body that says nothing is refused, and the next one answered: %j', async (body, contentType) => {
  const { url, slack, command } = await startEdge({ transport: 'http' });
  expect((await post(url, signRequest(body, contentType, slack.signingSecret, now()))).status).toBe(400);
  expect((await command('next?').ack).text).toContain('next?');
});

it('serves one path by one method; odd paths, methods and headers change nothing', async () => {
  const { url, slack } = await startEdge({ transport: 'http' });
  const signed = signRequest('{}', 'application/json', slack.signingSecret, now());
  const paths = ['//slack/events', '/slack/events/', '/slack/%65vents', '/../slack/events', '/slack/events%00', '//'];
  for (const path of paths) {
    const { socket, until } = await open(url);
    socket.write(head({ ...signed.headers, 'content-length': '2', connection: 'close' }, path) + signed.body);
    expect(await until, path).toMatch(/^HTTP\/1\.1 404 /);
  }
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const body = method === 'GET' ? {} : { body: signed.body };
    expect((await fetch(`${url}/slack/events`, { method, headers: signed.headers, ...body })).status, method).toBe(404);
  }
  const giant = await open(url);
  giant.socket.write(head({ 'x-giant': 'a'.repeat(100_000) }));
  expect(await giant.until).toMatch(/^HTTP\/1\.1 431 /);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
});

it('a compressed body is refused though it is signed', async () => {
  const { url, slack } = await startEdge({ transport: 'http' });
  const { headers } = signRequest('{}', 'application/json', slack.signingSecret, now());
  const zipped = { ...headers, 'content-encoding': 'gzip' };
  const response = await fetch(`${url}/slack/events`, { method: 'POST', headers: zipped, body: gzipSync('{}') });
  expect(response.status).toBe(415);
});

it('answers by the response address whoever asked over a connection that is gone before the answer', async () => {
  let answer = (): void => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const bot = createFakeBot({
    ask: async ({ question }) => {
      await asked;
      return citedAnswer(question);
    },
  });
  const { url, slack } = await startEdge({ transport: 'http', bot, timing: { answerPatience: 60_000 } });
  const address = slack.createResponseUrl();
  const form = String(
    new URLSearchParams(
      Object.entries(slashCommand('gone?', address.url)).map(([k, v]): [string, string] => [k, String(v)]),
    ),
  );
  const signed = signRequest(form, 'application/x-www-form-urlencoded', slack.signingSecret, now());
  const { socket, until } = await open(url);
  socket.write(head({ ...signed.headers, 'content-length': String(Buffer.byteLength(form)) }) + form);
  await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
  socket.destroy();
  await until;
  // The edge learns of it no earlier than of what is asked after it.
  await vi.waitFor(async () => expect((await fetch(`${url}/livez`)).status).toBe(200), wait);
  answer();
  await vi.waitFor(
    () => expect(address.answers.map(({ text }) => text)).toEqual([expect.stringContaining('gone?')]),
    wait,
  );
});
