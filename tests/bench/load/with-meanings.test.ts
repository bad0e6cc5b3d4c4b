import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { ProgramProcess } from '../../../bench/load/start-scene.js';
import { checkMeant } from '../../../bench/load/with-meanings.js';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => server?.close(resolve)));

async function programThatSays(report: object): Promise<ProgramProcess> {
  const listening = createServer((_, response) => response.end(JSON.stringify(report)));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    pid: 0,
    logFile: 'the log',
    read: () => Promise.reject(new Error('Nothing is measured here.')),
    kill: () => {},
    ended: new Promise(() => {}),
  };
}

it.each([
  ['with all passages read', { status: 'ready', meanings: 1 }, 'taken'],
  ['with the encoder lost, so that it tells of none', { status: 'ready' }, 'The encoder ended under the load'],
  ['with a passage that is yet to be read', { status: 'ready', meanings: 0.99 }, 'The encoder ended under the load'],
])('takes figures for those of meanings only from a program %s', async (_, report, outcome) => {
  const checked = checkMeant(await programThatSays(report)).then(
    () => 'taken',
    (error: Error) => error.message,
  );
  expect(await checked).toContain(outcome);
});
