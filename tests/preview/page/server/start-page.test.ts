import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createLocalSlack } from '../../../../src/preview/local-slack/create-local-slack.js';
import { startPage } from '../../../../src/preview/page/server/start-page.js';
import { shippedManifest } from '../../start-test-preview.js';

async function start(port = 0) {
  const slack = await createLocalSlack({ manifest: shippedManifest(), welcome: ['Why?'] });
  const page = await startPage({ slack, host: '127.0.0.1', port });
  onTestFinished(async () => {
    await page.close();
    await slack.close();
  });
  return { slack, url: page.url };
}

/** What `fetch` forbids: any Host and Origin. */
function send(url: string, method: string, headers: Readonly<Record<string, string>>, body = '') {
  return new Promise<{
    readonly status: number;
    readonly text: string;
    readonly headers: NodeJS.Dict<string | string[]>;
  }>((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject).end(body);
  });
}

const typed = { 'content-type': 'application/x-www-form-urlencoded' };
const saying = 'page=%2F%3Fas%3Dann%26in%3DC0GENERAL&text=%3Cb%3Ehello';

it('shows the workspace, and allows nothing from elsewhere', async () => {
  const { url } = await start();
  const { status, text, headers } = await send(url, 'GET', {});
  expect(status).toBe(200);
  expect(text).toMatch(/^<!doctype html><html lang="en">/i);
  expect(text).toContain('Why?');
  expect(String(headers['content-security-policy'])).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self';/,
  );
  expect(text).not.toMatch(/<style|<script>|\sstyle=|\son[a-z]+=/);
});

it('answers to its own names only', async () => {
  const { url } = await start();
  const { port } = new URL(url);
  expect((await send(url, 'GET', { host: `localhost:${port}` })).status).toBe(200);
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:1`,
    `127.0.0.1.evil.example:${port}`,
  ]) {
    const { status, text } = await send(url, 'GET', { host });
    expect(status).toBe(421);
    expect(text).not.toContain('general');
  }
});

it('takes forms from its own pages only', async () => {
  const { url, slack } = await start();
  const before = slack.messages.length;
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
    expect((await send(`${url}/say`, 'POST', { ...typed, origin }, saying)).status).toBe(403);
  }
  expect((await send(`${url}/say`, 'POST', typed, saying)).status).toBe(403);
  expect(slack.messages).toHaveLength(before);
  const taken = await send(`${url}/say`, 'POST', { ...typed, origin: url }, saying);
  expect([taken.status, taken.headers['location']]).toEqual([303, '/?as=ann&in=C0GENERAL']);
  expect(slack.messages.at(-1)?.text).toBe('&lt;b&gt;hello');
  expect((await send(url, 'GET', {})).text).toContain('&lt;b&gt;hello');
});

it('serves its own few files and no others', async () => {
  const { url } = await start();
  for (const name of ['preview.js', 'idiomorph.js', 'base.css', 'icon.svg']) {
    expect((await send(`${url}/assets/${name}`, 'GET', {})).status).toBe(200);
  }
  for (const name of ['..%2Ftsconfig.json', 'tsconfig.json', '%2Fetc%2Fpasswd']) {
    expect((await send(`${url}/assets/${name}`, 'GET', {})).status).toBe(404);
  }
});

it('takes the next port where the wished one is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as AddressInfo;
  const { url } = await start(port);
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
});

it('shows somebody who asks for another’s channel their own first one', async () => {
  const { url } = await start();
  for (const query of [
    'as=driss&in=C0ANALYSTS',
    'as=driss&in=D0ANN',
    'as=nobody&in=nowhere',
    'thread=%3Cb%3E&exchange=x',
  ]) {
    const { status, text } = await send(`${url}/?${query}`, 'GET', {});
    expect(status).toBe(200);
    expect(text).toContain('<h1>#general</h1>');
  }
});
