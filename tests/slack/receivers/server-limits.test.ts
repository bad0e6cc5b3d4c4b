import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createLimitedServer } from '../../../src/slack/receivers/server-limits.js';

it('keeps connections for the next request, though never so many that nobody else can come in', async () => {
  const server = createLimitedServer(10_000, (_, response) => response.end('told'), 4);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const [reply] = await once(socket.setEncoding('utf8'), 'data');
    onTestFinished(() => void socket.destroy());
    return String(reply);
  };
  // Nobody who was kept goes away.
  const replies: string[] = [];
  for (let number = 0; number < 10; number += 1) replies.push(await ask());
  expect(replies.every((reply) => reply.endsWith('told\r\n0\r\n\r\n') || reply.endsWith('told'))).toBe(true);
  expect(replies.map((reply) => /connection: (\S+)/i.exec(reply)?.[1])).toEqual([
    ...['keep-alive', 'keep-alive'],
    ...Array.from({ length: 8 }, () => 'close'),
  ]);
});
