import { expect, it } from 'vitest';
import { noticeMessage } from '../../../src/slack/messages/notice-message.js';
import type { Poster, PostOutcome } from '../../../src/slack/web-api/poster.js';
import { createTellDirectly } from '../../../src/slack/web-api/tell-directly.js';
import { createRecordingLog } from '../recording-log.js';

/** A poster that ends so. */
async function tellWith(outcome: PostOutcome) {
  const targets: unknown[] = [];
  const post: Poster['post'] = async (target, _message, watcher) => {
    targets.push(target);
    if ((await watcher.sending()) && outcome === 'posted') await watcher.sent({ channel: 'D0ANN', ts: '1.1' });
    return outcome;
  };
  const tell = createTellDirectly({ post, postNow: post }, new AbortController().signal, createRecordingLog());
  return { told: await tell('U0ANN', noticeMessage('It is late.')), targets };
}

it('posts in the person’s conversation with the bot, and says where it stands', async () => {
  const { told, targets } = await tellWith('posted');
  expect(told).toEqual({ kind: 'told', message: { channel: 'D0ANN', ts: '1.1' } });
  expect(targets).toEqual([{ channel: 'U0ANN', user: 'U0ANN', visibility: 'everyone' }]);
});

it('takes what may stand there for told, and what certainly doesn’t for failed', async () => {
  expect((await tellWith('unknown')).told).toEqual({ kind: 'told' });
  for (const outcome of ['refused', 'postponed', 'withdrawn', 'locked_out'] as const) {
    expect((await tellWith(outcome)).told, outcome).toEqual({ kind: 'failed' });
  }
});
