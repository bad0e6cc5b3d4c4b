import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { createFirstPopulation } from '../../../../src/preview/local-slack/state/first-population.js';
import { openManifest, openWorkspace } from '../open-workspace.js';

function eventsOf(received: readonly { readonly type: string; readonly payload: Fields }[]) {
  return received.filter(({ type }) => type === 'events_api').map(({ payload }) => payload.event as Fields);
}

function only(...events: string[]) {
  return { manifest: { ...openManifest, events } };
}

describe('what is said (https://docs.slack.dev/reference/events/message, app_mention)', () => {
  it('reaches the bot where it is mentioned, as Slack writes it', async () => {
    const { slack, received } = await openWorkspace(only('app_mention', 'message.im'));
    expect(await slack.people.say('U0ANN', 'C0PRESS', '@verbatim who & <where>?')).toEqual({});
    const [message] = slack.messages;
    const text = '<@U0BOT> who &amp; &lt;where&gt;?';
    expect(message).toMatchObject({ channel: 'C0PRESS', user: 'U0ANN', text });
    const event = { type: 'app_mention', user: 'U0ANN', channel: 'C0PRESS', text, ts: message?.ts, team: 'T0HOME' };
    expect(eventsOf(received)).toEqual([{ ...event, event_ts: message?.ts, blocks: message?.blocks }]);
    expect(received[0]).toMatchObject({
      accepts_response_payload: false,
      payload: { type: 'event_callback', team_id: 'T0HOME', event_id: expect.stringMatching(/^Ev\d+$/) },
    });
  });

  it('reaches it without a mention only where the manifest subscribes to it', async () => {
    const silent = await openWorkspace(only('app_mention', 'message.im'));
    await silent.slack.people.say('U0ANN', 'C0PRESS', 'just talking');
    expect(silent.received).toEqual([]);
    const { slack, received } = await openWorkspace(only('message.channels'));
    await slack.people.say('U0ANN', 'C0PRESS', 'just talking');
    await slack.people.say('U0ANN', 'C0ANALYSTS', 'just talking');
    expect(eventsOf(received)).toMatchObject([{ type: 'message', channel: 'C0PRESS', channel_type: 'channel' }]);
  });

  it('reaches it twice where both a mention and the channel are subscribed to', async () => {
    const { slack, received } = await openWorkspace(only('app_mention', 'message.groups'));
    await slack.people.say('U0ANN', 'C0ANALYSTS', '@verbatim who?');
    expect(
      eventsOf(received)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['app_mention', 'message']);
  });

  it('reaches it only with the scope of the event (https://docs.slack.dev/reference/events/message.channels)', async () => {
    const scopes = openManifest.scopes.filter((scope) => scope !== 'channels:history');
    const { slack, received } = await openWorkspace({ manifest: { ...openManifest, scopes } });
    await slack.people.say('U0ANN', 'C0PRESS', 'just talking');
    await slack.people.say('U0ANN', 'C0ANALYSTS', 'just talking');
    expect(eventsOf(received)).toMatchObject([{ channel: 'C0ANALYSTS', channel_type: 'group' }]);
  });

  it('in a direct conversation is a message and no mention, in its thread', async () => {
    const { slack, received } = await openWorkspace();
    await slack.people.say('U0BEN', 'D0BEN', 'who?');
    const ts = slack.messages[0]?.ts ?? '';
    await slack.people.say('U0BEN', 'D0BEN', '@verbatim and when?', ts);
    expect(eventsOf(received)).toMatchObject([
      { type: 'message', channel: 'D0BEN', channel_type: 'im', text: 'who?' },
      { type: 'message', thread_ts: ts, parent_user_id: 'U0BEN', text: '<@U0BOT> and when?' },
    ]);
    expect(slack.messages[1]).toMatchObject({ threadTs: ts });
  });

  it('does not reach a bot that is not in the channel, which Slack says', async () => {
    const population = createFirstPopulation(openManifest);
    const away = { id: 'C0AWAY', kind: 'public' as const, name: 'away', members: ['U0ANN'] };
    const channels = [away, ...population.channels];
    const { slack, received } = await openWorkspace({ population: { ...population, channels } });
    const outcome = await slack.people.say('U0ANN', 'C0AWAY', '@verbatim who?');
    expect(outcome.problem).toBe("You mentioned @verbatim, but they're not in this channel.");
    expect(received).toEqual([]);
    expect(slack.messages).toHaveLength(1);
  });

  it('is nothing where the person is not, and where nothing is said', async () => {
    const { slack } = await openWorkspace();
    expect((await slack.people.say('U0CHLOE', 'C0ANALYSTS', 'hello?')).problem).toBeDefined();
    expect((await slack.people.say('U0ANN', 'D0BEN', 'hello?')).problem).toBeDefined();
    expect(await slack.people.say('U0ANN', 'C0PRESS', '  \n ')).toEqual({});
    expect(slack.messages).toEqual([]);
  });

  it('stands there whether the bot takes it or not', async () => {
    const { slack } = await openWorkspace({ answer: () => undefined, ackTimeout: 20 });
    expect(await slack.people.say('U0ANN', 'C0PRESS', '@verbatim who?')).toEqual({});
    expect(slack.messages).toHaveLength(1);
    expect(slack.exchanges).toMatchObject([{ name: 'events_api app_mention', isRefused: true }, { isRefused: true }]);
  });

  it('by the bot itself comes back to it, as in Slack, unless only one person sees it', async () => {
    const { slack, call, received } = await openWorkspace(only('message.im'));
    const { ts } = await call('chat.postMessage', { channel: 'D0ANN', text: 'Hello.' });
    await call('chat.postEphemeral', { channel: 'D0ANN', user: 'U0ANN', text: 'Only you.' });
    await slack.people.say('U0ANN', 'D0ANN', 'Who?');
    expect(eventsOf(received)).toMatchObject([
      { type: 'message', user: 'U0BOT', bot_id: 'B0BOT', ts, text: 'Hello.' },
      { type: 'message', user: 'U0ANN', text: 'Who?' },
    ]);
  });
});
