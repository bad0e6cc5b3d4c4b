import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createSourcePushes } from '../../../src/slack/receivers/source-pushes.js';
import type { PushDoor } from '../../../src/slack/settings/slack-settings.js';

type Body = NonNullable<RequestInit['body']>;

const signed = { 'x-gitea-signature': 'signed' };

async function serve(door?: PushDoor): Promise<string> {
  const pushes = createSourcePushes(door);
  const server = createServer((request, response) => {
    void pushes.answer(request, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(404).end();
    });
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Believes whoever says so. */
function trusting(): PushDoor & { readonly pushed: string[] } {
  const pushed: string[] = [];
  return {
    pushed,
    push: async (id, headers, body) => {
      if (headers['x-gitea-signature'] !== 'signed') return false;
      pushed.push(`${id} ${body.byteLength}`);
      return true;
    },
  };
}

async function post(url: string, headers: Readonly<Record<string, string>> = signed, body: Body = 'body') {
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

it('hands on what is signed, and tells nothing of what is not', async () => {
  const door = trusting();
  const url = await serve(door);
  expect(await post(`${url}/sources/handbook/push`)).toBe(202);
  expect(await post(`${url}/sources/handbook/push?x=1`, signed, '')).toBe(202);
  expect(await post(`${url}/sources/handbook/push`, { 'x-gitea-signature': 'forged' })).toBe(401);
  expect(await post(`${url}/sources/handbook/push`, {})).toBe(401);
  expect(await post(`${url}/sources/nothing/push`, { 'x-gitea-signature': 'forged' })).toBe(401);
  expect(door.pushed).toEqual(['handbook 4', 'handbook 0']);
});

it('has no other addresses, and none where nobody may push', async () => {
  const url = await serve(trusting());
  for (const path of ['/sources', '/sources/handbook', '/sources/HAND/push', '/sources/a/b/push', '/sources//push']) {
    expect(await post(url + path), path).toBe(404);
  }
  expect((await fetch(`${url}/sources/handbook/push`)).status).toBe(404);
  expect(await post(`${await serve()}/sources/handbook/push`)).toBe(404);
});

it('reads no body that is too long, whether that is told in advance or not', async () => {
  const door = trusting();
  const url = `${await serve(door)}/sources/handbook/push`;
  const long = new Uint8Array(5 * 1_024 * 1_024 + 1);
  const refused = (sent: Body) =>
    fetch(url, { method: 'POST', headers: signed, body: sent, duplex: 'half' } as RequestInit).then(
      ({ status }) => status,
      () => 'hung up',
    );
  expect([413, 'hung up']).toContain(await refused(long));
  expect([413, 'hung up']).toContain(await refused(new Blob([long]).stream()));
  expect(door.pushed).toEqual([]);
});

it('says that it can’t for now where the store is away', async () => {
  const url = await serve({
    push: async () => {
      throw new Error('the store is away');
    },
  });
  expect(await post(`${url}/sources/handbook/push`)).toBe(503);
});
