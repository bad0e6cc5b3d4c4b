import { expect, it } from 'vitest';
import { openWorkspace, respond } from '../open-workspace.js';

/** A workspace with the address that came with a command. */
async function openWithAddress() {
  let now = 1_770_000_000_000;
  const workspace = await openWorkspace({ now: () => now });
  await workspace.slack.people.command('U0ANN', 'C0PRESS', '/ask', 'when?');
  const url = String(workspace.lastPayload().response_url);
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  const use = async (body = { text: 'a' } as object) => {
    const response = await respond(url, { ...body });
    return [response.status, await response.text()];
  };
  return { ...workspace, url, use, advance };
}

it('takes five answers (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses)', async () => {
  const { slack, use } = await openWithAddress();
  for (let count = 0; count < 5; count += 1) expect(await use()).toEqual([200, 'ok']);
  expect(await use()).toEqual([404, 'used_url']);
  expect(slack.messages).toHaveLength(5);
});

it('takes them for half an hour (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses)', async () => {
  const { use, advance } = await openWithAddress();
  advance(30 * 60_000);
  expect(await use()).toEqual([200, 'ok']);
  advance(1);
  expect(await use()).toEqual([404, 'expired_url']);
});

it('refuses what no message may be, which uses nothing up', async () => {
  const { slack, use } = await openWithAddress();
  for (let count = 0; count < 6; count += 1) {
    expect(await use({ text: 'a', blocks: [{ type: 'quote' }] })).toEqual([400, 'invalid_blocks']);
  }
  expect(await use({})).toEqual([400, 'no_text']);
  expect(await use()).toEqual([200, 'ok']);
  expect(slack.messages).toHaveLength(1);
});

it('cannot be guessed', async () => {
  const { url } = await openWithAddress();
  expect((await respond(`${url.slice(0, -4)}0000`, { text: 'a' })).status).toBe(404);
});
