import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createBodyReader } from '../../../src/slack/receivers/body-reader.js';
import { wait } from '../../set-up/wait.js';

it('counts no body of a connection that is closed, though its response waited behind another', async () => {
  const reader = createBodyReader(1_000);
  const read: Promise<unknown>[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // The first of two requests on one connection is never answered, so the second's response has no connection.
    if (request.url === '/') read.push(reader.read(request, response));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const post = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n';
  for (const round of [1, 2, 3]) {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET /first HTTP/1.1\r\nHost: a\r\n\r\n${post}`);
    await vi.waitFor(() => expect(read).toHaveLength(round), wait);
    socket.destroy();
    expect(await read.at(-1)).toBeUndefined();
  }
});
