import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { sendToSlack } from '../../../src/slack/web-api/send-to-slack.js';

async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it('sends what it is given, and brings status, headers and words of the reply', async () => {
  const { url } = await serve(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const { method, headers } = request;
    response.writeHead(429, { 'Retry-After': '7', 'x-oauth-scopes': 'chat:write,commands' });
    response.end(JSON.stringify({ method, body, type: headers['content-type'], words: 'où ؟' }));
  });
  const sent = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'né' };
  const reply = await sendToSlack(`${url}/api/users.info`, sent);
  expect(reply).toMatchObject({ ok: false, status: 429, url: `${url}/api/users.info` });
  expect(reply.headers.get('retry-after')).toBe('7');
  expect(reply.headers.get('X-OAuth-Scopes')).toBe('chat:write,commands');
  expect(reply.headers.get('nothing')).toBeNull();
  expect(Object.fromEntries(reply.headers.entries())).toMatchObject({ 'retry-after': '7' });
  const told = { method: 'POST', body: 'né', type: 'text/plain', words: 'où ؟' };
  expect(await reply.json()).toEqual(told);
  expect(JSON.parse(await reply.text())).toEqual(told);
  expect(JSON.parse(Buffer.from(await reply.arrayBuffer()).toString())).toEqual(told);
});

it('goes on over a connection that stands, though nobody reads what was replied', async () => {
  const { url, server } = await serve((_, response) => response.end('x'.repeat(200_000)));
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  for (let asked = 0; asked < 20; asked += 1) expect((await sendToSlack(url)).ok).toBe(true);
  expect(connections).toBeLessThan(5);
});

it('follows nobody to another address', async () => {
  let asked = 0;
  const other = await serve((_, response) => {
    asked += 1;
    response.end();
  });
  const { url } = await serve((_, response) => response.writeHead(307, { location: other.url }).end());
  expect(await sendToSlack(url, { method: 'POST', body: 'secret' })).toMatchObject({ ok: false, status: 307 });
  expect(asked).toBe(0);
});

it('rejects where nobody answers, where the reply is cut, and when its time is over', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/cut')
      response.writeHead(200, { 'content-length': '10' }).write('abc', () => request.destroy());
    else if (request.url === '/refused') request.destroy();
  });
  await expect(sendToSlack(`${url}/refused`, { method: 'POST', body: '' })).rejects.toThrow();
  await expect(sendToSlack(`${url}/cut`)).rejects.toThrow();
  await expect(sendToSlack(`${url}/silent`, { signal: AbortSignal.timeout(5) })).rejects.toThrow(/timeout/);
});
