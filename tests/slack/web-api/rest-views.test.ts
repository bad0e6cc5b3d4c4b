import { expect, it } from 'vitest';
import { createSharedRests } from '../../../src/slack/concurrency/shared-rests.js';
import { restViews } from '../../../src/slack/web-api/rest-views.js';

const api = 'https://slack.com/api/';

/** Two processes of one token, and what Slack says to each call. */
function openTwo(...said: readonly Response[]) {
  let time = 0;
  const left = [...said];
  const sent: string[] = [];
  const shared = new Map<string, number>();
  const turns = {
    rest: async (call: string, ms: number) => void shared.set(call, time + ms),
    resting: async () => Object.fromEntries([...shared].map(([call, until]) => [call, until - time])),
  };
  const open = () => {
    const rests = createSharedRests(turns, () => time);
    const send = async (url: unknown) => {
      sent.push(String(url));
      return left.shift() ?? new Response('{"ok":true}');
    };
    return { rests, send: restViews(send as never, api, rests) };
  };
  return {
    first: open(),
    second: open(),
    sent,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

const busy = () => new Response('', { status: 429, headers: { 'retry-after': '7' } });

it('leaves Slack alone with what it asked another process to, as if Slack had said so again, and with nothing else', async () => {
  const { first, second, sent, pass } = openTwo(busy());
  expect((await first.send(`${api}views.publish`)).status).toBe(429);
  await second.rests.refresh();
  const refused = await second.send(`${api}views.publish`);
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1']);
  expect(await refused.json()).toEqual({ ok: false, error: 'ratelimited' });
  expect((await second.send(`${api}views.update`)).status).toBe(200);
  pass(7_000);
  expect((await first.send(`${api}views.publish`)).status).toBe(200);
  expect(sent.map((url) => url.slice(api.length))).toEqual(['views.publish', 'views.update', 'views.publish']);
});

it('holds back no other call, and no answer to a response_url', async () => {
  const { first, sent } = openTwo(busy(), busy(), busy(), busy());
  const others = [`${api}chat.delete`, 'https://hooks.slack.com/views.open'];
  for (const url of [...others, ...others]) expect((await first.send(url)).status).toBe(429);
  expect(sent).toHaveLength(4);
});
