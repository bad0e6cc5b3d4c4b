import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { createReplyFinder, replyMark } from '../../../src/slack/web-api/find-reply.js';
import { createRecordingLog } from '../recording-log.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: ['channels:history'] };
const thread = { channel: 'C0PRESS', user: 'U0ANN', threadTs: '1.1', visibility: 'everyone' } as const;
const id = 'T0HOME:C0PRESS:1.2';

/** What is found in a thread that holds these messages, and what Slack was asked. */
async function findIn(messages: readonly object[] | Error, { target = thread as object, who = me as object } = {}) {
  const asked: object[] = [];
  const client = new webApi.WebClient('xoxb-1');
  client.conversations.replies = async (given) => {
    asked.push(given ?? {});
    if (messages instanceof Error) throw messages;
    return { ok: true, messages: [...messages] };
  };
  const log = createRecordingLog();
  const find = createReplyFinder(client, { ...me, ...who });
  const isFound = await find(id, '1.2', { ...thread, ...target }, log);
  return { isFound, asked, lines: log.lines.length };
}

const ours = { bot_id: 'B0BOT', text: 'A quote.', metadata: replyMark(id) };

it('finds the bot’s own message that settles the delivery, from the question on', async () => {
  const { isFound, asked } = await findIn([{ user: 'U0ANN', text: 'who?' }, ours]);
  expect(isFound).toBe(true);
  expect(asked).toEqual([{ channel: 'C0PRESS', ts: '1.1', oldest: '1.2', limit: 200, include_all_metadata: true }]);
});

it('takes nobody else’s message for it, nor one that settles another question or none', async () => {
  const others = [
    { ...ours, bot_id: 'B0OTHER' },
    { ...ours, metadata: replyMark('T0HOME:C0PRESS:1.3') },
    { ...ours, metadata: { ...replyMark(id), event_type: 'another' } },
    { bot_id: 'B0BOT', text: 'A quote.' },
  ];
  expect((await findIn(others)).isFound).toBe(false);
});

it('finds nothing where the bot may not read, where Slack keeps no message, and where Slack fails', async () => {
  expect(await findIn([ours], { who: { scopes: [] } })).toEqual({ isFound: false, asked: [], lines: 0 });
  expect(await findIn([ours], { target: { visibility: 'asker' } })).toEqual({ isFound: false, asked: [], lines: 0 });
  expect(await findIn(new Error('missing_scope'))).toMatchObject({ isFound: false, lines: 1 });
});

it('reads the conversation with somebody whatever was granted', async () => {
  const direct = { who: { scopes: [] }, target: { channel: 'D0ANN' } };
  expect((await findIn([ours], direct)).isFound).toBe(true);
});
