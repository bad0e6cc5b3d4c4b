import { expect, it } from 'vitest';
import { openWorkspace } from '../open-workspace.js';

it('tells about channels, members and people (https://docs.slack.dev/reference/methods/conversations.info, users.info)', async () => {
  const { call } = await openWorkspace();
  expect(await call('conversations.info', { channel: 'C0ANALYSTS' })).toMatchObject({
    channel: { name: 'analysts', is_private: true, is_member: true, num_members: 3 },
  });
  expect(await call('conversations.members', { channel: 'C0ANALYSTS' })).toMatchObject({
    members: ['U0ANN', 'U0BEN', 'U0BOT'],
  });
  expect(await call('conversations.open', { users: 'U0ANN' })).toMatchObject({ channel: { id: 'D0ANN' } });
  expect(await call('users.info', { user: 'U0CHLOE' })).toMatchObject({ user: { real_name: 'Chloé Martin' } });
  expect((await call('conversations.info', { channel: 'C0NONE' })).error).toBe('channel_not_found');
  expect((await call('users.info', { user: 'U0NONE' })).error).toBe('user_not_found');
});

it('reads what was said, newest first, and a thread from its beginning, but nothing ephemeral (https://docs.slack.dev/reference/methods/conversations.history, conversations.replies)', async () => {
  const { slack, call } = await openWorkspace();
  await slack.people.say('U0ANN', 'C0PRESS', 'one');
  const ts = slack.messages[0]?.ts;
  await slack.people.say('U0BEN', 'C0PRESS', 'reply', ts);
  await slack.people.say('U0BEN', 'C0PRESS', 'two');
  await call('chat.postEphemeral', { channel: 'C0PRESS', user: 'U0ANN', text: 'for Ann' });
  const texts = async (method: string, args: object) =>
    ((await call(method, { channel: 'C0PRESS', ...args })).messages as { text: string }[]).map(({ text }) => text);
  expect(await texts('conversations.history', {})).toEqual(['two', 'one']);
  expect(await texts('conversations.history', { limit: 1 })).toEqual(['two']);
  expect(await texts('conversations.replies', { ts })).toEqual(['one', 'reply']);
  expect((await call('conversations.replies', { channel: 'C0PRESS', ts: '1.1' })).error).toBe('thread_not_found');
});
