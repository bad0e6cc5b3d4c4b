import { expect, it } from 'vitest';
import { openWorkspace } from '../open-workspace.js';

function prompts(count: number) {
  return Array.from({ length: count }, (_, index) => ({ title: `t${index}`, message: 'm' }));
}

it('pins one to four prompts in a person’s conversation with the bot (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts)', async () => {
  const { slack, call } = await openWorkspace();
  const pin = async (channel: string, count: number) =>
    call('assistant.threads.setSuggestedPrompts', { channel_id: channel, title: 'Try', prompts: prompts(count) });
  // Until the bot pins any, those of the manifest stand there.
  expect(slack.promptsOf('U0ANN')).toEqual({ prompts: [{ title: 'Who?', message: 'Who is it?' }] });
  expect((await pin('D0ANN', 5)).error).toBe('invalid_arguments');
  expect((await pin('D0ANN', 0)).error).toBe('invalid_arguments');
  expect((await pin('C0PRESS', 4)).error).toBe('channel_not_found');
  expect((await pin('D0ANN', 4)).ok).toBe(true);
  expect(slack.promptsOf('U0ANN')).toEqual({ title: 'Try', prompts: prompts(4) });
  expect(slack.promptsOf('U0BEN')?.title).toBeUndefined();
});

it('shows a status until something is said in the thread, or for two minutes (https://docs.slack.dev/reference/methods/assistant.threads.setStatus)', async () => {
  let now = 1_770_000_000_000;
  const { slack, call } = await openWorkspace({ now: () => now });
  const thread = { channel_id: 'D0ANN', thread_ts: '1.1' };
  const set = (status: string, more: object = {}) =>
    call('assistant.threads.setStatus', { ...thread, status, ...more });
  await set('is searching');
  expect(slack.statusOf('D0ANN', '1.1')).toBe('is searching');
  await call('chat.postMessage', { channel: 'D0ANN', thread_ts: '1.1', text: 'Found.' });
  expect(slack.statusOf('D0ANN', '1.1')).toBeUndefined();
  await set('is searching');
  await set('');
  expect(slack.statusOf('D0ANN', '1.1')).toBeUndefined();
  await set('is searching');
  now += 120_000;
  expect(slack.statusOf('D0ANN', '1.1')).toBeUndefined();
  const eleven = Array.from({ length: 11 }, () => 'still');
  expect((await set('is searching', { loading_messages: eleven })).error).toBe('invalid_arguments');
});
