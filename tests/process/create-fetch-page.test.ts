import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import { createFetchPage } from '../../src/process/create-fetch-page.js';
import { openSourceReader } from '../../src/process/open-source-reader.js';

/** A web server on this machine, and who fetches from it. */
async function open(privateHosts: readonly string[]) {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    if (url === '/rules') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Rules</title><p>It opens at eight.</p>');
    } else if (url === '/on') response.writeHead(302, { location: '/rules' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listed = openSourceReader({ privateHosts, folder: tmpdir(), now: Date.now });
  const open = openSourceReader({ folder: tmpdir(), now: Date.now });
  onTestFinished(async () => {
    await listed.close();
    await open.close();
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, fetchPage: createFetchPage(listed.reader, open.reader) };
}

it('fetches a page where the operator lets that host be read, and says where it led', async () => {
  const { url, fetchPage } = await open(['127.0.0.1']);
  const fetched = await fetchPage(`${url}/on`, true);
  expect(fetched).toMatchObject({ name: expect.stringMatching(/\.html$/), url: `${url}/rules` });
  expect('bytes' in fetched && Buffer.from(fetched.bytes).toString()).toContain('It opens at eight.');
  expect(await fetchPage(`${url}/gone`, true)).toEqual({ reason: 'there is no such page' });
});

it('reaches nothing on this machine or in its network otherwise', async () => {
  const { url, asked, fetchPage } = await open([]);
  expect(await fetchPage(`${url}/rules`, true)).toEqual({ reason: expect.stringContaining('public address') });
  expect(await fetchPage('file:///etc/passwd', true)).toHaveProperty('reason');
  expect(asked).toEqual([]);
});

it('reaches public addresses alone for others than managers, whatever the operator lets be read', async () => {
  const { url, asked, fetchPage } = await open(['127.0.0.1']);
  expect(await fetchPage(`${url}/rules`, false)).toEqual({ reason: expect.stringContaining('public address') });
  expect(asked).toEqual([]);
  expect(await fetchPage(`${url}/rules`, true)).toHaveProperty('bytes');
});
