import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { signsOfResponse } from '../../../src/slack/receivers/connection-signs.js';

it('knows of a response whose connection ended before it was looked at that it is never written', async () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  response.destroy();
  await new Promise((resolve) => setImmediate(resolve));
  const { isWritten } = signsOfResponse(response);
  response.writeHead(200).end('{}');
  expect(await isWritten?.()).toBe(false);
});
