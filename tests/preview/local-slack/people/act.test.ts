import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { button, modal, openManifest, openWorkspace, plain, respond } from '../open-workspace.js';

const feedback: Fields = {
  type: 'feedback_buttons',
  action_id: 'verdict',
  positive_button: { text: plain('Helpful'), value: 'yes' },
  negative_button: { text: plain('Not helpful'), value: 'no' },
};
const choice: Fields = {
  type: 'static_select',
  action_id: 'choice',
  options: [{ text: plain('A'), value: 'a' }],
};
const blocks = [
  { type: 'actions', block_id: 'go', elements: [button('open', 'answer-1'), choice] },
  { type: 'context_actions', block_id: 'judge', elements: [feedback] },
];

/** No events, so that all that comes is a click. */
const silent = { ...openManifest, events: [] };

async function openWithMessage() {
  const workspace = await openWorkspace({ manifest: silent });
  const posted = await workspace.call('chat.postMessage', { channel: 'C0PRESS', thread_ts: '1.1', text: 'a', blocks });
  const place = { kind: 'message', channel: 'C0PRESS', ts: String(posted.ts) } as const;
  return { ...workspace, place };
}

describe('a click in a message (https://docs.slack.dev/reference/interaction-payloads/block_actions-payload)', () => {
  it('reaches the bot with its message, its value and how to answer', async () => {
    const { slack, received, lastPayload, place } = await openWithMessage();
    expect(await slack.people.act('U0BEN', place, { blockId: 'go', actionId: 'open' })).toEqual({});
    expect(received[0]).toMatchObject({ type: 'interactive', accepts_response_payload: true });
    expect(lastPayload()).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0BEN', name: 'ben' },
      container: {
        type: 'message',
        message_ts: place.ts,
        channel_id: 'C0PRESS',
        thread_ts: '1.1',
        is_ephemeral: false,
      },
      channel: { id: 'C0PRESS', name: 'press' },
      message: { ts: place.ts, text: 'a', bot_id: 'B0BOT' },
      actions: [{ type: 'button', block_id: 'go', action_id: 'open', value: 'answer-1', text: plain('Go') }],
      trigger_id: expect.any(String),
    });
    const url = String(lastPayload().response_url);
    await respond(url, { text: 'Only for Ben.', response_type: 'ephemeral' });
    expect(slack.messages.at(-1)).toMatchObject({ text: 'Only for Ben.', onlyFor: 'U0BEN' });
    await respond(url, { text: 'Changed.', replace_original: true });
    expect(slack.messages[0]).toMatchObject({ ts: place.ts, text: 'Changed.', threadTs: '1.1' });
  });

  it('says which verdict was given, and what was chosen', async () => {
    const { slack, lastPayload, place } = await openWithMessage();
    await slack.people.act('U0ANN', place, { blockId: 'judge', actionId: 'verdict', value: 'no' });
    expect(lastPayload().actions).toMatchObject([
      { type: 'feedback_buttons', action_id: 'verdict', value: 'no', text: plain('Not helpful') },
    ]);
    const option = { text: plain('A'), value: 'a' };
    const state = { go: { choice: { selected_option: option } } };
    const value = { selected_option: option };
    await slack.people.act('U0ANN', place, { blockId: 'go', actionId: 'choice', value, state });
    expect(lastPayload()).toMatchObject({
      actions: [{ type: 'static_select', selected_option: option }],
      state: { values: { go: { choice: { type: 'static_select', selected_option: option } } } },
    });
  });

  it('in an ephemeral message is its reader’s alone, and comes without the message', async () => {
    const { slack, call, received, lastPayload } = await openWorkspace({ manifest: silent });
    const { message_ts: ts } = await call('chat.postEphemeral', {
      channel: 'C0PRESS',
      user: 'U0ANN',
      text: 'a',
      blocks,
    });
    const place = { kind: 'message', channel: 'C0PRESS', ts: String(ts) } as const;
    expect((await slack.people.act('U0BEN', place, { blockId: 'go', actionId: 'open' })).problem).toBeDefined();
    expect(received).toEqual([]);
    await slack.people.act('U0ANN', place, { blockId: 'go', actionId: 'open' });
    expect(lastPayload()).toMatchObject({ container: { is_ephemeral: true, message_ts: ts } });
    expect(lastPayload()).not.toHaveProperty('message');
    await respond(String(lastPayload().response_url), { delete_original: true });
    expect(slack.messages).toEqual([]);
  });

  it('on something that is not there, or that nobody answers, is trouble', async () => {
    const { slack, place } = await openWithMessage();
    const act = (action: object) => slack.people.act('U0ANN', place, { blockId: 'go', actionId: 'open', ...action });
    const trouble = { problem: 'We had some trouble connecting. Try again?' };
    expect(await act({ actionId: 'gone' })).toEqual(trouble);
    expect(await act({ blockId: 'gone' })).toEqual(trouble);
    const unanswering = await openWorkspace({ manifest: silent, answer: () => undefined, ackTimeout: 20 });
    const { ts } = await unanswering.call('chat.postMessage', { channel: 'C0PRESS', text: 'a', blocks });
    const there = { kind: 'message', channel: 'C0PRESS', ts: String(ts) } as const;
    expect(await unanswering.slack.people.act('U0ANN', there, { blockId: 'go', actionId: 'open' })).toEqual(trouble);
  });

  it('goes nowhere without interactivity in the manifest', async () => {
    const { slack, call, received } = await openWorkspace({ manifest: { ...silent, hasInteractivity: false } });
    const { ts } = await call('chat.postMessage', { channel: 'C0PRESS', text: 'a', blocks });
    const place = { kind: 'message', channel: 'C0PRESS', ts: String(ts) } as const;
    const outcome = await slack.people.act('U0ANN', place, { blockId: 'go', actionId: 'open' });
    expect(outcome.problem).toBe('This app is not configured to handle interactive responses.');
    expect(received).toEqual([]);
  });
});

it('a click in a modal or on the Home comes with the view and what was put in', async () => {
  const { slack, call, lastPayload } = await openWorkspace({ manifest: silent });
  const inputs = (modal().blocks as Fields[]).slice(0, 1);
  const view = { type: 'home', private_metadata: 'm', blocks: [...blocks.slice(0, 1), ...inputs] };
  await call('views.publish', { user_id: 'U0ANN', view });
  const state = { why: { text: { value: 'because' } } };
  await slack.people.act('U0ANN', { kind: 'home' }, { blockId: 'go', actionId: 'open', state });
  expect(lastPayload()).toMatchObject({
    container: { type: 'view' },
    view: {
      type: 'home',
      private_metadata: 'm',
      state: { values: { why: { text: { type: 'plain_text_input', value: 'because' } } } },
    },
  });
  expect(lastPayload()).not.toHaveProperty('response_url');
});
