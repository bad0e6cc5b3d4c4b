import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createLocalSlack } from '../../../src/preview/local-slack/create-local-slack.js';
import { modal, openManifest, openWorkspace } from './open-workspace.js';

it('opens with a welcome whose questions can be clicked, and comes back to it', async () => {
  const questions = ['Who is the president of Interpol?', `Why ${'so '.repeat(40)}long?`];
  const { slack } = await openWorkspace({ welcome: questions });
  const welcome = [...slack.messages];
  expect(welcome).toMatchObject([{ channel: 'C0GENERAL', user: 'U0BOT', text: expect.stringContaining('@verbatim') }]);
  expect(welcome[0]?.blocks?.[1]).toMatchObject({
    type: 'actions',
    elements: [
      { action_id: 'preview_ask_1', value: questions[0], text: { text: questions[0] } },
      { action_id: 'preview_ask_2', value: questions[1], text: { text: questions[1]?.slice(0, 75) } },
    ],
  });
  await slack.people.say('U0ANN', 'C0GENERAL', 'Hello.');
  slack.reset();
  expect(slack.messages.map(({ text }) => text)).toEqual(welcome.map(({ text }) => text));
});

it('forgets all when it is reset', async () => {
  const { slack, call, lastPayload } = await openWorkspace();
  await slack.people.say('U0ANN', 'C0PRESS', 'Hello.');
  await slack.people.globalShortcut('U0ANN', 'ask_global');
  await call('views.open', { trigger_id: lastPayload().trigger_id, view: modal() });
  await call('views.publish', { user_id: 'U0ANN', view: { type: 'home', blocks: [] } });
  await call('assistant.threads.setStatus', { channel_id: 'D0ANN', thread_ts: '1.1', status: 'is searching' });
  const prompts = [{ title: 'a', message: 'a' }];
  await call('assistant.threads.setSuggestedPrompts', { channel_id: 'D0ANN', title: 'Try', prompts });
  slack.reset();
  expect(slack.messages).toEqual([]);
  expect(slack.exchanges).toEqual([]);
  expect(slack.viewsOf('U0ANN')).toEqual([]);
  expect(slack.homeOf('U0ANN')).toBeUndefined();
  expect(slack.statusOf('D0ANN', '1.1')).toBeUndefined();
  expect(slack.promptsOf('U0ANN')?.title).toBeUndefined();
  // The bot is still connected.
  expect(await slack.people.globalShortcut('U0ANN', 'ask_global')).toEqual({});
});

it('tells of each change for as long as somebody listens', async () => {
  const { slack, call } = await openWorkspace();
  let changes = 0;
  const stop = slack.onChange(() => {
    changes += 1;
  });
  for (const change of [
    () => call('chat.postMessage', { channel: 'C0PRESS', text: 'a' }),
    () => call('views.publish', { user_id: 'U0ANN', view: { type: 'home', blocks: [] } }),
    () => slack.people.say('U0ANN', 'C0PRESS', 'Hello.'),
    async () => slack.reset(),
  ]) {
    const before = changes;
    await change();
    expect(changes).toBeGreaterThan(before);
  }
  stop();
  const before = changes;
  slack.reset();
  expect(changes).toBe(before);
});

it('says that nobody is connected, in Slack’s words', async () => {
  const slack = await createLocalSlack({ manifest: openManifest });
  onTestFinished(() => slack.close());
  expect(await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'when?')).toEqual({
    problem: '/ask failed with the error "dispatch_failed"',
  });
  expect(slack.exchanges).toMatchObject([{ isRefused: true, response: 'the bot is not connected' }]);
});

it('lets no socket in without the ticket that the bot was given', async () => {
  const { slack } = await openWorkspace();
  const host = new URL(slack.connection.apiUrl).host;
  const socket = new WebSocket(`ws://${host}/socket?ticket=guessed`);
  await expect(new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))).rejects.toThrow('401');
});
