import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import type { Turns } from '../../../src/domain.js';
import { createChannelQueues } from '../../../src/slack/concurrency/channel-queues.js';
import { noticeMessage } from '../../../src/slack/messages/notice-message.js';
import { createPoster, type PostWatcher } from '../../../src/slack/web-api/poster.js';
import { createRecordingLog } from '../recording-log.js';

const target = { channel: 'C0PRESS', user: 'U0ANN', visibility: 'everyone' } as const;

/** A poster whose Slack does as the script says, one step a post, and then takes all. */
function openPoster(turns: Pick<Turns, 'next' | 'rest'> | undefined, script: (() => void)[] = []) {
  const steps: string[] = [];
  const log = createRecordingLog();
  const client = new webApi.WebClient('xoxb-1');
  client.chat.postMessage = async () => {
    steps.push('post');
    script.shift()?.();
    return { ok: true, channel: 'C0PRESS', ts: '1.1' };
  };
  const poster = createPoster({
    openClient: () => ({ client, isWritten: () => true }),
    queues: createChannelQueues(0, () => 0),
    turns: turns && {
      next: (...given) => {
        steps.push(`turn ${given.join(' ')}`);
        return turns.next(...given);
      },
      rest: async (call, ms) => {
        steps.push(`rest ${call} ${ms}`);
        return turns.rest(call, ms);
      },
    },
    gap: 1_000,
    unreachableWait: 0,
  });
  const watcher: PostWatcher = {
    log,
    signal: new AbortController().signal,
    preparing: async () => {},
    sending: async () => true,
    notSent: async () => {},
    sent: async () => {},
  };
  return { steps, log, post: () => poster.post(target, noticeMessage('Hello.'), watcher) };
}

const asked = 'turn C0PRESS 1000 chat.postMessage C0PRESS';

it('asks for the channel’s turn before each message where other processes post there too', async () => {
  const { steps, post } = openPoster({ next: async () => ({ wait: 0, isOurs: true }), rest: async () => {} });
  await post();
  await post();
  expect(steps).toEqual([asked, 'post', asked, 'post']);
});

it('asks for no turn where none does', async () => {
  const { steps, post } = openPoster(undefined);
  await post();
  expect(steps).toEqual(['post']);
});

it('asks again where Slack is to be left alone, and posts only in its own turn', async () => {
  const given = [{ wait: 1, isOurs: false }];
  const next = async () => given.shift() ?? { wait: 0, isOurs: true };
  const { steps, post } = openPoster({ next, rest: async () => {} });
  expect(await post()).toBe('posted');
  expect(steps).toEqual([asked, asked, 'post']);
});

it('tells other processes that Slack asks to wait', async () => {
  const limited = () => {
    throw new webApi.WebAPIRateLimitedError(0.001);
  };
  const turns = { next: async () => ({ wait: 0, isOurs: true }), rest: async () => {} };
  const { steps, post } = openPoster(turns, [limited]);
  expect(await post()).toBe('posted');
  expect(steps).toEqual([asked, 'post', 'rest chat.postMessage C0PRESS 1', asked, 'post']);
});

it('leaves it to the ledger of deliveries whether anything is posted while the turns can’t be asked', async () => {
  const next = async () => {
    throw new Error('The database is away.');
  };
  const { steps, log, post } = openPoster({ next, rest: async () => {} });
  expect(await post()).toBe('posted');
  expect(steps).toEqual([asked, 'post']);
  expect(log.lines).toHaveLength(1);
});
