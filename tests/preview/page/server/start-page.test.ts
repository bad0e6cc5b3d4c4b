import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
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

describe('what no page of ours sends', () => {
  const page = 'page=%2F%3Fas%3Dann%26in%3DC0GENERAL';
  const many = `&a=${'&a='.repeat(300_000)}`;

  it.each([
    ['an act that only every object has', '/__proto__', page],
    ['an act that only every object has', '/hasOwnProperty', page],
    ['an act that only every object has', '/constructor', page],
    ['an act that nobody has', '/nothing', page],
    ['an act whose name is no text', '/%', page],
    ['an act whose name is no text', '/%E0%A4', page],
    ['nowhere it comes from', '/say', 'place={'],
    ['nothing at all', '/act', ''],
    ['an address that is none', '/say', 'page=http%3A%2F%2F&text=hello'],
    ['an address that is none', '/say', 'page=%2F%2F%5B&text=hello'],
    ['a place that is no JSON', '/act', `${page}&container={&action={`],
    ['a place that is null', '/act', `${page}&container=null&action=null`],
    ['a place of another kind', '/act', `${page}&container={"kind":"planet"}`],
    ['no place', '/act', page],
    ['a place that is no JSON', '/shortcut', `${page}&container={&callback=find_in_articles`],
  ])('%s: %s %s', async (_, act, body) => {
    const { url, slack } = await start();
    const before = slack.messages.length;
    expect((await send(`${url}${act}`, 'POST', { ...typed, origin: url }, body)).status).toBe(400);
    expect(slack.messages).toHaveLength(before);
    expect((await send(url, 'GET', {})).status).toBe(200);
  });

  it.each([
    ['a press that is null', '/act', `${page}&container={"kind":"home"}&action=null`],
    ['a press of numbers', '/act', `${page}&container={"kind":"home"}&action={"block":1,"action":{},"value":[]}`],
    ['a field over and over', '/say', `${page}&text=one&text=two${many}`],
    ['broken bytes', '/say', `${page}&text=%E0%A4&%=%ZZ`],
    ['nobody to be', '/switch', `${page}&person=__proto__`],
  ])('%s is taken for what it says', async (_, act, body) => {
    const { url } = await start();
    expect((await send(`${url}${act}`, 'POST', { ...typed, origin: url }, body)).status).toBe(303);
  });

  it('a form of more than 1 MB, by the length it declares or by what comes', async () => {
    const { url, slack } = await start();
    const before = slack.messages.length;
    const declared = request(`${url}/say`, {
      method: 'POST',
      headers: { ...typed, 'content-length': '1200000', origin: url },
    });
    onTestFinished(() => void declared.destroy());
    declared.on('error', () => {});
    declared.flushHeaders();
    const [answer] = await once(declared, 'response');
    expect(answer.statusCode).toBe(413);
    const body = `${page}&text=${'a'.repeat(1_200_000)}`;
    const chunked = { ...typed, 'transfer-encoding': 'chunked', origin: url };
    expect((await send(`${url}/say`, 'POST', chunked, body)).status).toBe(413);
    expect(slack.messages).toHaveLength(before);
    expect((await send(url, 'GET', {})).status).toBe(200);
  });

  it('odd methods and giant headers', async () => {
    const { url } = await start();
    for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      expect((await send(`${url}/say`, method, { ...typed, origin: url }, '')).status, method).toBe(404);
    }
    expect((await send(url, 'GET', { 'x-giant': 'a'.repeat(100_000) })).status).toBe(431);
    for (const path of ['/%', '/?as=%E0%A4&in=%', '/assets/%', '/assets/..%2f..%2fpackage.json', '/assets/__proto__']) {
      expect((await send(`${url}${path}`, 'GET', {})).status, path).toBeLessThan(500);
    }
  });
});
