import { webApi } from '@slack/bolt';
import { expect, it, onTestFinished } from 'vitest';
import type { Turn } from '../../../src/domain.js';
import { createChannelQueues } from '../../../src/slack/concurrency/channel-queues.js';
import { createSharedRests } from '../../../src/slack/concurrency/shared-rests.js';
import { createPostEditor } from '../../../src/slack/web-api/edit-posts.js';
import { createFakeSlack } from '../../fake-slack/create-fake-slack.js';
import type { Mishap } from '../../fake-slack/script.js';
import { cite, cited } from '../example-answers.js';
import { createRecordingLog } from '../recording-log.js';

const steadyNow = () => performance.now();

/** An editor before a real server, and a message of the bot's to edit. */
async function open({ turn, editGap = 0 }: { readonly turn?: () => Promise<Turn>; readonly editGap?: number } = {}) {
  const slack = await createFakeSlack();
  onTestFinished(() => slack.close());
  const client = new webApi.WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  });
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0PRESS', text: 'As it was.' });
  const rests = createSharedRests(undefined, steadyNow);
  const turns: string[] = [];
  const show = createPostEditor({
    client,
    queues: createChannelQueues(0, steadyNow),
    turns: turn && {
      next: (...given) => {
        turns.push(given.join(' '));
        return turn();
      },
    },
    rests,
    gaps: { channel: 1_000, edit: editGap },
    unreachableWait: 1,
    steadyNow,
    log: createRecordingLog(),
  });
  const edit = (at = ts, signal = new AbortController().signal) =>
    show(
      {
        kept: {
          answer: cited([cite('The office closes at eight.')]),
          asker: { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' },
          askedAt: '2026-03-01T10:00:00.000Z',
          message: { channel: 'C0PRESS', ts: at },
        },
        changes: [{ kind: 'over', on: '2026-03-03' }],
      },
      signal,
    );
  const script = (...mishaps: Mishap[]) => {
    for (const mishap of mishaps) slack.script('chat.update', mishap);
  };
  const calls = () => slack.callsOf('chat.update');
  return { slack, edit, script, calls, turns, rests };
}

it('edits the message where it stands, keeps what it carries, and names nobody in it', async () => {
  const { slack, edit, calls } = await open();
  expect(await edit()).toEqual({ kind: 'shown' });
  const [message] = slack.workspace.messages;
  expect(message?.text).toContain('“The office closes at eight.”\nNo longer valid since 3 March 2026.');
  expect(slack.workspace.messages).toHaveLength(1);
  expect(calls()[0]?.args).toMatchObject({ parse: 'none', link_names: false });
  expect(calls()[0]?.args).not.toHaveProperty('metadata');
});

it.each([
  'message_not_found',
  'edit_window_closed',
  'cant_update_message',
  'channel_not_found',
  'is_archived',
  'msg_too_long',
])('is done with a message of which Slack says %s', async (error) => {
  const { edit, script, calls } = await open();
  script({ kind: 'error', error });
  expect(await edit()).toEqual({ kind: 'ended', why: error });
  expect(calls()).toHaveLength(1);
});

it('is done with one that is gone, and with one that isn’t ours', async () => {
  const { edit } = await open();
  expect(await edit('9.9')).toEqual({ kind: 'ended', why: 'message_not_found' });
});

it('waits for as long as Slack asks, and edits then', async () => {
  const { edit, script, calls } = await open();
  script({ kind: 'rate_limited', retryAfter: 1 });
  expect(await edit()).toEqual({ kind: 'shown' });
  const [first, second] = calls();
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

it('tries again what Slack failed at, and leaves it for later after four times', async () => {
  const { edit, script, calls } = await open();
  script({ kind: 'status', status: 503 }, { kind: 'error', error: 'internal_error' }, { kind: 'drop', isDone: true });
  expect(await edit()).toEqual({ kind: 'shown' });
  script(...Array.from({ length: 4 }, (): Mishap => ({ kind: 'status', status: 404 })));
  expect(await edit()).toEqual({ kind: 'later' });
  expect(calls()).toHaveLength(8);
});

it('leaves all for later where the token opens nothing any more, or the process ends', async () => {
  const { edit, script, calls } = await open();
  script({ kind: 'error', error: 'token_revoked' });
  expect(await edit()).toEqual({ kind: 'later' });
  expect(await edit(undefined, AbortSignal.abort())).toEqual({ kind: 'later' });
  expect(calls()).toHaveLength(1);
});

it('keeps so far apart from the edit before, wherever that was', async () => {
  const { edit, calls } = await open({ editGap: 200 });
  await Promise.all([edit(), edit('9.9')]);
  const [first, second] = calls();
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(190);
});

it('takes the channel’s turn beside other processes, and rests as long as these were asked to', async () => {
  const given: Turn[] = [{ wait: 20, isOurs: false }];
  const { edit, turns, rests } = await open({ turn: async () => given.shift() ?? { wait: 0, isOurs: true } });
  expect(await edit()).toEqual({ kind: 'shown' });
  expect(turns).toEqual(['C0PRESS 1000 chat.update', 'C0PRESS 1000 chat.update']);
  expect(rests.left('chat.update')).toBe(0);
});

it('edits all the same while the store, and with it the turns, is away', async () => {
  const { edit } = await open({ turn: () => Promise.reject(new Error('away')) });
  expect(await edit()).toEqual({ kind: 'shown' });
});
