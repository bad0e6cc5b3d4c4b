import { describe, expect, it } from 'vitest';
import { createFirstPopulation } from '../../../../src/preview/local-slack/state/first-population.js';
import { openManifest, openWorkspace } from '../open-workspace.js';

const ready = { text: 'The harbour opened in 1901.' };

describe('chat.postMessage (https://docs.slack.dev/reference/methods/chat.postMessage)', () => {
  it('posts as the bot, in a thread where it says so', async () => {
    const { slack, call } = await openWorkspace();
    const posted = await call('chat.postMessage', { channel: 'C0PRESS', thread_ts: '1.000001', ...ready });
    expect(posted).toMatchObject({
      ok: true,
      channel: 'C0PRESS',
      message: { user: 'U0BOT', bot_id: 'B0BOT', ...ready },
    });
    expect(slack.messages).toEqual([
      { channel: 'C0PRESS', user: 'U0BOT', threadTs: '1.000001', ts: posted.ts, ...ready },
    ]);
  });

  it('takes a person’s id for the conversation with them', async () => {
    const { call } = await openWorkspace();
    expect(await call('chat.postMessage', { channel: 'U0BEN', ...ready })).toMatchObject({ channel: 'D0BEN' });
  });

  it('names blocks and elements that the bot gave no name', async () => {
    const { slack, call } = await openWorkspace();
    const button = { type: 'button', text: { type: 'plain_text', text: 'Go' } };
    await call('chat.postMessage', { channel: 'C0PRESS', ...ready, blocks: [{ type: 'actions', elements: [button] }] });
    expect(slack.messages[0]?.blocks).toEqual([
      { type: 'actions', block_id: expect.any(String), elements: [{ ...button, action_id: expect.any(String) }] },
    ]);
  });

  it('cuts text at 40,000 characters, and warns', async () => {
    const { slack, call } = await openWorkspace();
    const posted = await call('chat.postMessage', { channel: 'C0PRESS', text: 'x'.repeat(40_001) });
    expect(posted).toMatchObject({ ok: true, response_metadata: { warnings: ['message_truncated'] } });
    expect(slack.messages[0]?.text).toHaveLength(40_000);
  });

  it('refuses where the bot may not post, and what cannot be posted', async () => {
    const population = createFirstPopulation(openManifest);
    const { slack, call } = await openWorkspace({
      population: {
        ...population,
        channels: [
          { id: 'C0AWAY', kind: 'public', name: 'away', members: ['U0ANN'] },
          { id: 'C0SECRET', kind: 'private', name: 'secret', members: ['U0ANN'] },
          { id: 'C0OLD', kind: 'public', name: 'old', members: ['U0ANN', 'U0BOT'], isArchived: true },
          ...population.channels,
        ],
      },
    });
    const errorIn = async (channel: string, more: object = ready) =>
      (await call('chat.postMessage', { channel, ...more })).error;
    expect(await errorIn('C0NOWHERE')).toBe('channel_not_found');
    expect(await errorIn('C0AWAY')).toBe('not_in_channel');
    expect(await errorIn('C0SECRET')).toBe('channel_not_found');
    expect(await errorIn('C0OLD')).toBe('is_archived');
    expect(await errorIn('C0PRESS', {})).toBe('no_text');
    const wrong = await call('chat.postMessage', { channel: 'C0PRESS', ...ready, blocks: [{ type: 'quote' }] });
    expect(wrong).toEqual({
      ok: false,
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] unsupported type [json-pointer:/blocks/0/type]'] },
    });
    expect(slack.messages).toEqual([]);
  });
});

describe('chat.postEphemeral (https://docs.slack.dev/reference/methods/chat.postEphemeral)', () => {
  it('posts for one member only', async () => {
    const { slack, call } = await openWorkspace();
    const posted = await call('chat.postEphemeral', { channel: 'C0ANALYSTS', user: 'U0BEN', ...ready });
    expect(posted).toEqual({ ok: true, message_ts: slack.messages[0]?.ts });
    expect(slack.messages[0]).toMatchObject({ onlyFor: 'U0BEN' });
    const outside = await call('chat.postEphemeral', { channel: 'C0ANALYSTS', user: 'U0CHLOE', ...ready });
    expect(outside.error).toBe('user_not_in_channel');
  });
});

describe('chat.update and chat.delete (https://docs.slack.dev/reference/methods/chat.update, chat.delete)', () => {
  it('changes and removes what the bot posted', async () => {
    const { slack, call } = await openWorkspace();
    const { ts } = await call('chat.postMessage', { channel: 'C0PRESS', ...ready, blocks: [{ type: 'divider' }] });
    const place = { channel: 'C0PRESS', ts };
    expect(await call('chat.update', { ...place, text: 'Corrected.' })).toMatchObject({ ok: true, text: 'Corrected.' });
    expect(slack.messages[0]).toMatchObject({ text: 'Corrected.', isEdited: true, blocks: [{ type: 'divider' }] });
    expect((await call('chat.update', place)).error).toBe('no_text');
    expect(await call('chat.delete', place)).toEqual({ ok: true, ...place });
    expect(slack.messages).toEqual([]);
    expect((await call('chat.update', { ...place, ...ready })).error).toBe('message_not_found');
    expect((await call('chat.delete', place)).error).toBe('message_not_found');
  });

  it('changes nothing of other people’s, and nothing that only one person sees', async () => {
    const { slack, call } = await openWorkspace();
    await slack.people.say('U0ANN', 'C0PRESS', 'Mine.');
    const { message_ts: ts } = await call('chat.postEphemeral', { channel: 'C0PRESS', user: 'U0ANN', ...ready });
    const mine = { channel: 'C0PRESS', ts: slack.messages[0]?.ts };
    expect((await call('chat.update', { ...mine, ...ready })).error).toBe('cant_update_message');
    expect((await call('chat.delete', mine)).error).toBe('cant_delete_message');
    expect((await call('chat.update', { channel: 'C0PRESS', ts, ...ready })).error).toBe('message_not_found');
  });
});

it('gives a message’s address (https://docs.slack.dev/reference/methods/chat.getPermalink)', async () => {
  const { call } = await openWorkspace({ now: () => 1_770_000_000_000 });
  const { ts } = await call('chat.postMessage', { channel: 'C0PRESS', ...ready });
  const { permalink } = await call('chat.getPermalink', { channel: 'C0PRESS', message_ts: ts });
  expect(permalink).toBe(`https://home.slack.com/archives/C0PRESS/p${String(ts).replace('.', '')}`);
  const missing = await call('chat.getPermalink', { channel: 'C0PRESS', message_ts: '1.1' });
  expect(missing.error).toBe('message_not_found');
});
