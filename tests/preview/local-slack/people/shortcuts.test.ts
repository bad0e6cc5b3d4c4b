import { expect, it } from 'vitest';
import { openManifest, openWorkspace, respond } from '../open-workspace.js';

const silent = { ...openManifest, events: [] };
const trouble = { problem: 'We had some trouble connecting. Try again?' };

it('a shortcut on a message brings the bot the message (https://docs.slack.dev/interactivity/implementing-shortcuts)', async () => {
  const { slack, lastPayload } = await openWorkspace({ manifest: silent });
  await slack.people.say('U0BEN', 'C0PRESS', 'When did it open?');
  const ts = slack.messages[0]?.ts ?? '';
  expect(await slack.people.messageShortcut('U0ANN', 'ask_message', 'C0PRESS', ts)).toEqual({});
  expect(lastPayload()).toMatchObject({
    type: 'message_action',
    callback_id: 'ask_message',
    message_ts: ts,
    channel: { id: 'C0PRESS' },
    user: { id: 'U0ANN' },
    message: { text: 'When did it open?', user: 'U0BEN' },
  });
  await respond(String(lastPayload().response_url), { text: 'In 1901.' });
  expect(slack.messages.at(-1)).toMatchObject({ text: 'In 1901.', onlyFor: 'U0ANN' });
});

it('there is none that the manifest does not name, of that kind, and none on an ephemeral message', async () => {
  const { slack, call, received } = await openWorkspace({ manifest: silent });
  const { message_ts: ts } = await call('chat.postEphemeral', { channel: 'C0PRESS', user: 'U0ANN', text: 'a' });
  const { ts: posted } = await call('chat.postMessage', { channel: 'C0PRESS', text: 'a' });
  expect(await slack.people.messageShortcut('U0ANN', 'ask_message', 'C0PRESS', String(ts))).toEqual(trouble);
  expect(await slack.people.messageShortcut('U0ANN', 'ask_global', 'C0PRESS', String(posted))).toEqual(trouble);
  expect(await slack.people.globalShortcut('U0ANN', 'ask_message')).toEqual(trouble);
  expect(received).toEqual([]);
});

it('what is sent to its response URL stands for the person alone or for all, in the thread that it names, and replaces nothing of a person’s (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses)', async () => {
  const { slack, lastPayload } = await openWorkspace({ manifest: silent });
  await slack.people.say('U0BEN', 'C0PRESS', 'It opened in 1901.');
  const ts = slack.messages[0]?.ts ?? '';
  await slack.people.messageShortcut('U0ANN', 'ask_message', 'C0PRESS', ts);
  const url = String(lastPayload().response_url);
  await respond(url, { text: 'For Ann.', response_type: 'ephemeral', thread_ts: ts });
  await respond(url, { text: 'For all.', response_type: 'in_channel', replace_original: false, thread_ts: ts });
  await respond(url, { delete_original: true });
  expect(slack.messages.map(({ text, threadTs, onlyFor }) => ({ text, threadTs, onlyFor }))).toEqual([
    { text: 'It opened in 1901.' },
    { text: 'For all.', threadTs: ts },
  ]);
});
