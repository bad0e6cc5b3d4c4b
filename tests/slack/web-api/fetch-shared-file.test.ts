import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFileFetcher } from '../../../src/slack/web-api/fetch-shared-file.js';
import { createRecordingLog } from '../recording-log.js';

/** A server on this machine, and the tokens that it was sent. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** `known`: what `files.info` says. */
function fetcherFor(url: string, { limit = 100, known = {} }: { limit?: number; known?: object } = {}) {
  const info = async () => ({ ok: true, file: known });
  const client = { files: { info } } as unknown as Parameters<typeof createFileFetcher>[0]['client'];
  const log = createRecordingLog();
  const fetch = createFileFetcher({ client, token: 'xoxb-secret', apiUrl: `${url}/api/`, limit });
  const file = { id: 'F1', name: 'a.md', type: 'text/markdown', isExternal: false };
  return { log, fetch: (more: object) => fetch({ ...file, ...more }, log) };
}

describe('fetching a file that was shared', () => {
  it('hands the token to Slack’s host, and gives back the bytes', async () => {
    const slack = await serve((_, response) => response.end('It is late.'));
    const { fetch } = fetcherFor(slack.url);
    const fetched = await fetch({ url: `${slack.url}/f`, size: 12 - 1 });
    expect('bytes' in fetched && Buffer.from(fetched.bytes).toString()).toBe('It is late.');
    expect(slack.seen).toEqual(['Bearer xoxb-secret']);
  });

  it('asks where a file is that an event doesn’t say', async () => {
    const slack = await serve((_, response) => response.end('It is late.'));
    const { fetch } = fetcherFor(slack.url, { known: { id: 'F1', url_private: `${slack.url}/f` } });
    expect(await fetch({})).toHaveProperty('bytes');
    expect(await fetcherFor(slack.url).fetch({})).toEqual({ reason: 'Slack doesn’t show it to me' });
  });

  it('sends the token nowhere else, by no address and by no redirection', async () => {
    const other = await serve((_, response) => response.end('Mine now.'));
    const slack = await serve(({ url }, response) => {
      const to = url === '/away' ? `${other.url}/f` : url === '/loop' ? '/loop' : '/here';
      if (url === '/here') response.end('It is late.');
      else response.writeHead(302, { location: to }).end();
    });
    const { fetch } = fetcherFor(slack.url);
    const elsewhere = { reason: 'it isn’t kept at Slack, and I fetch files from nowhere else' };
    expect(await fetch({ url: `${other.url}/f` })).toEqual(elsewhere);
    expect(await fetch({ url: 'http://files.slack.com.example.org/f' })).toEqual(elsewhere);
    expect(await fetch({ url: 'http://files.slack.com/f' })).toEqual(elsewhere);
    expect(await fetch({ url: 'https://ann:b@files.slack.com/f' })).toEqual(elsewhere);
    expect(await fetch({ url: 'file:///etc/passwd' })).toEqual(elsewhere);
    expect(await fetch({ url: `${slack.url}/away` })).toEqual(elsewhere);
    expect(other.seen).toEqual([]);
    expect(await fetch({ url: `${slack.url}/on` })).toHaveProperty('bytes');
    expect(await fetch({ url: `${slack.url}/loop` })).toHaveProperty('reason');
  });

  it('reads no more than it may, whatever Slack says of the size', async () => {
    const slack = await serve((_, response) => response.end('a'.repeat(101)));
    const { fetch } = fetcherFor(slack.url);
    const tooLarge = { reason: expect.stringMatching(/^larger than/) };
    expect(await fetch({ url: `${slack.url}/f`, size: 101 })).toEqual(tooLarge);
    expect(slack.seen).toEqual([]);
    expect(await fetch({ url: `${slack.url}/f`, size: 3 })).toEqual(tooLarge);
    expect(await fetch({ url: `${slack.url}/f` })).toEqual(tooLarge);
  });

  it('takes the page to sign in for no file', async () => {
    const slack = await serve(({ url }, response) => {
      response.writeHead(url === '/gone' ? 404 : 200, { 'content-type': 'text/html' }).end('<title>Sign in</title>');
    });
    const { fetch, log } = fetcherFor(slack.url);
    const notHandedOver = { reason: 'Slack didn’t hand it over; share it with me again' };
    expect(await fetch({ url: `${slack.url}/f`, size: 5 })).toEqual(notHandedOver);
    expect(await fetch({ url: `${slack.url}/f` })).toEqual(notHandedOver);
    expect(await fetch({ url: `${slack.url}/gone` })).toEqual(notHandedOver);
    expect(await fetch({ url: `${slack.url}/f`, type: 'text/html' })).toHaveProperty('bytes');
    expect(await fetch({ url: 'http://127.0.0.1:1/f' })).toHaveProperty('reason');
    expect(await fetch({ isExternal: true })).toEqual({ reason: 'it is kept outside of Slack' });
    expect(JSON.stringify(log)).not.toContain('xoxb-secret');
  });
});
