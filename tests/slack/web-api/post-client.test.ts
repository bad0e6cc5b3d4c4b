import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createBoltLogger } from '../../../src/slack/logging/bolt-logger.js';
import { createPostClients } from '../../../src/slack/web-api/post-client.js';
import { wait } from '../../set-up/wait.js';
import { createGate } from '../gate.js';
import { createRecordingLog } from '../recording-log.js';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  answer(): void;
}

/** A server that keeps what came and answers when a test says so; `open` makes clients for it. */
async function setUp() {
  const limit = { timeout: 10_000 };
  const received: Received[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const answer = () => void response.end('{"ok":true,"ts":"1.1"}');
    received.push({ headers: request.headers, body, answer });
  });
  let opened = 0;
  server.on('connection', () => {
    opened += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(stop);
  const slackApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  const logger = createBoltLogger(createRecordingLog());
  const open = createPostClients('xoxb-1', () => ({ slackApiUrl, logger, ...limit, retryConfig: { retries: 0 } }));
  const post = (mayWrite: () => Promise<boolean>, text = 'hello') => {
    const { client, isWritten } = open(mayWrite);
    const done = client.chat.postMessage({ channel: 'C1', text }).then(
      () => 'posted',
      () => 'failed',
    );
    return { done, isWritten };
  };
  return { received, post, stop, limit, connections: () => opened };
}

it('asks for each of many at once in its turn, and waits for no reply to ask for the next', async () => {
  const { received, post } = await setUp();
  let asking = 0;
  const together: number[] = [];
  const mayWrite = async () => {
    asking += 1;
    together.push(asking);
    await new Promise(setImmediate);
    asking -= 1;
    return true;
  };
  const posts = Array.from({ length: 20 }, () => post(mayWrite));
  await vi.waitFor(() => expect(received).toHaveLength(20), wait);
  expect(together).toEqual(Array.from({ length: 20 }, () => 1));
  for (const { answer } of received) answer();
  expect(new Set(await Promise.all(posts.map(({ done }) => done)))).toEqual(new Set(['posted']));
});

it('marks none that waits behind one which may not be written yet', async () => {
  const { received, post } = await setUp();
  const gate = createGate();
  const asked: string[] = [];
  const first = post(async () => {
    asked.push('first');
    await gate.passed;
    return true;
  });
  await vi.waitFor(() => expect(asked).toEqual(['first']), wait);
  const second = post(async () => {
    asked.push('second');
    return true;
  });
  // Time for the second one to connect.
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  expect(asked).toEqual(['first']);
  expect([first.isWritten(), second.isWritten(), received.length]).toEqual([false, false, 0]);
  gate.open();
  await vi.waitFor(() => expect(received).toHaveLength(2), wait);
  expect(asked).toEqual(['first', 'second']);
});

it('sends the whole message with its length, whatever letters it has', async () => {
  const { received, post } = await setUp();
  const text = 'où ؟ 漢字 🦭 '.repeat(500);
  const { done, isWritten } = post(async () => true, text);
  await vi.waitFor(() => expect(received).toHaveLength(1), wait);
  received[0]?.answer();
  expect(await done).toBe('posted');
  expect(isWritten()).toBe(true);
  expect(new URLSearchParams(received[0]?.body).get('text')).toBe(text);
  expect(received[0]?.headers).toMatchObject({
    'content-length': String(received[0]?.body.length),
    'content-type': 'application/x-www-form-urlencoded',
    authorization: 'Bearer xoxb-1',
  });
});

it('uses no connection twice, since what is written on one that is just being closed is lost', async () => {
  const { received, post, connections } = await setUp();
  for (let round = 1; round <= 3; round += 1) {
    const { done } = post(async () => true);
    await vi.waitFor(() => expect(received).toHaveLength(round), wait);
    received.at(-1)?.answer();
    expect(await done).toBe('posted');
    expect(connections()).toBe(round);
  }
});

it('sends nothing of what may not be written, and goes on with the next', async () => {
  const { received, post } = await setUp();
  const refused = [post(async () => false), post(async () => Promise.reject(new Error('broken')))];
  for (const { done, isWritten } of refused) {
    expect(await done).toBe('failed');
    expect(isWritten()).toBe(false);
  }
  const next = post(async () => true, 'next');
  await vi.waitFor(() => expect(received).toHaveLength(1), wait);
  received[0]?.answer();
  expect(await next.done).toBe('posted');
  expect(received[0]?.body).toContain('next');
});

it('does not ask where no connection can be made', async () => {
  const { post, stop } = await setUp();
  stop();
  const mayWrite = vi.fn(async () => true);
  const { done, isWritten } = post(mayWrite);
  expect(await done).toBe('failed');
  expect(isWritten()).toBe(false);
  expect(mayWrite).not.toHaveBeenCalled();
});

it('writes nothing more once the request has timed out, and fails only when the question is answered', async () => {
  const { received, post, limit } = await setUp();
  // Long enough to connect.
  limit.timeout = 1_000;
  let isAnswered = false;
  const { done, isWritten } = post(async () => {
    await vi.waitFor(() => expect(performance.now() - begun).toBeGreaterThan(1_050), wait);
    isAnswered = true;
    return true;
  });
  const begun = performance.now();
  expect(await done).toBe('failed');
  expect(isAnswered).toBe(true);
  expect(isWritten()).toBe(false);
  expect(received).toEqual([]);
  // The pen is free again.
  limit.timeout = 10_000;
  const next = post(async () => true);
  await vi.waitFor(() => expect(received).toHaveLength(1), wait);
  received[0]?.answer();
  expect(await next.done).toBe('posted');
});
