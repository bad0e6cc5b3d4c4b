import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryOf, parseQuestionEvent } from '../../../src/slack/payloads/question-event.js';
import { readQuestionEvent } from '../../../src/slack/payloads/read-question-event.js';
import { directMessage, eventCallback, mention, threadReply } from '../../fake-slack/payloads.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

/** Fails the test where nothing was read. */
function read(body: unknown) {
  const event = readQuestionEvent(body, me);
  if (!event) throw new Error('Nothing was read.');
  return event;
}

describe('who may hear what the articles say', () => {
  it.each([
    ['whoever may be a member', {}, {}, 'unknown'],
    ['whoever may be a member, of whom Slack names no team', { team: undefined }, {}, 'unknown'],
    ['another workspace', { user_team: 'T0AWAY' }, {}, 'outside'],
    ['another workspace by the source', { source_team: 'T0AWAY' }, {}, 'outside'],
    ['another workspace by the profile', { user_profile: { team: 'T0AWAY' } }, {}, 'outside'],
    ['another organisation', { team: 'E0AWAY' }, { enterprise_id: 'E0ORG' }, 'outside'],
    ['a guest', { user_profile: { team: 'T0HOME', is_restricted: true } }, {}, 'guest'],
  ])('%s', (_who, event, envelope, standing) => {
    expect(read(eventCallback(mention('<@U0BOT> x', event), envelope)).standing).toBe(standing);
  });

  it('is nobody of another workspace that shares no channel with ours: nothing of it is read', () => {
    const asked = mention('<@U0BOT> x');
    expect(readQuestionEvent(eventCallback(asked, { team_id: 'T0AWAY' }), me)).toBeUndefined();
    const shared = { team_id: 'T0AWAY', is_ext_shared_channel: true };
    expect(readQuestionEvent(eventCallback(asked, shared), me)).toMatchObject({ question: 'x', isShared: true });
  });
});

it('reads a mention that an edit added, since it is the first to address the bot', () => {
  expect(read(eventCallback(mention('<@U0BOT> x', { edited: { user: 'U0ANN', ts: '1' } }))).question).toBe('x');
});

it('gives the two events of one post a key in common, and two posts none', () => {
  const keys = (body: unknown) => deliveryOf(read(body), body).keys;
  const post = { channel: 'D0ANN', ts: '1770000000.000900' };
  const twice = [eventCallback(mention('x', post)), eventCallback(directMessage('x', post))].map(keys);
  expect(twice[0]?.filter((key) => twice[1]?.includes(key))).toHaveLength(1);
  const retry = eventCallback(mention('x', post), { event_id: 'Ev7' });
  expect(keys(retry)).toContain('T0HOME:event:Ev7');
  const other = keys(eventCallback(mention('x', { channel: 'D0ANN' })));
  expect(other.filter((key) => twice[0]?.includes(key))).toEqual([]);
});

it('brings everything back that answering needs, after a restart', () => {
  const body = eventCallback(mention('<@U0BOT> and &lt;when&gt;?', { thread_ts: '1769999999.000001' }));
  const event = read(body);
  expect(parseQuestionEvent(deliveryOf(event, body).payload)).toEqual(event);
});

it('reads nothing from anything that is no question, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.string(), (body, event, payload) => {
      expect(readQuestionEvent(body, me)).toBeUndefined();
      expect(readQuestionEvent({ event }, me)).toBeUndefined();
      expect(parseQuestionEvent(payload)).toBeUndefined();
      expect(parseQuestionEvent(JSON.stringify(body) ?? '')).toBeUndefined();
    }),
  );
});

it('reads back an unaddressed message that an earlier version left under the word it had for it', () => {
  const event = readQuestionEvent(eventCallback(threadReply('and when?', '1.1')), me);
  const payload = JSON.stringify({ ...event, kind: 'overheard' });
  expect(parseQuestionEvent(payload)).toEqual(event);
});

it('reads a /me message as said: to the bot alone, in a followed thread, or with a mention of it', () => {
  const me = { subtype: 'me_message' };
  expect(read(eventCallback(directMessage('wonders who leads it', me)))).toMatchObject({ kind: 'direct' });
  expect(read(eventCallback(threadReply('wonders when', '1.1', me)))).toMatchObject({ kind: 'unaddressed' });
  const said = { ...threadReply('asks <@U0BOT> when', '1.1', me), thread_ts: undefined };
  expect(read(eventCallback(said))).toMatchObject({ kind: 'mention', question: 'asks when' });
});

describe('what is said in a thread without a mention', () => {
  const unaddressed = (text: string, more = {}) => readQuestionEvent(eventCallback(threadReply(text, '1.1', more)), me);

  it('is a person’s own reply in a channel, public or private', () => {
    expect(unaddressed('and when?')).toMatchObject({ kind: 'unaddressed', threadTs: '1.1', question: 'and when?' });
    expect(unaddressed('and when?', { channel_type: 'group' })).toMatchObject({ kind: 'unaddressed' });
    expect(unaddressed('and when?', { subtype: 'thread_broadcast' })).toMatchObject({ kind: 'unaddressed' });
  });

  it.each([
    ['a mention of the bot, which comes as an event of its own', '<@U0BOT> and when?', {}],
    ['the same with its name', '<@U0BOT|verbatim> and when?', {}],
    ['what stands outside a thread', 'and when?', { thread_ts: undefined }],
    ['what begins a thread', 'and when?', { ts: '1.1' }],
    ['a group conversation', 'and when?', { channel_type: 'mpim' }],
    ['an edit', 'and when?', { subtype: 'message_changed', hidden: true }],
    ['another bot', 'and when?', { bot_id: 'B1' }],
  ])('is not %s', (_what, text, more) => {
    expect(unaddressed(text, more)).toBeUndefined();
  });

  it('brings back after a restart whom it addresses', () => {
    const body = eventCallback(threadReply('<@U0BOB> and when?', '1.1'));
    const event = read(body);
    expect(event.isForOthers).toBe(true);
    expect(parseQuestionEvent(deliveryOf(event, body).payload)).toEqual(event);
  });
});
