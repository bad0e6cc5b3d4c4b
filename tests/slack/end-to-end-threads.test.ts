import { describe, expect, it } from 'vitest';
import { openThread, root } from './thread-under-test.js';

const readAsWhen = /^Read as: when will the General Assembly of Interpol be held\?\n“Marrakech will host/;

describe.each(['http', 'socket'] as const)('a thread in which the bot has answered, over %s', (transport) => {
  it('pain 2: a further question of the asker is answered there without a mention', async () => {
    const { ask, say, heard, slack } = await openThread({ transport });
    await ask();
    await say('and when?');
    expect(await heard()).toEqual([expect.stringMatching(readAsWhen)]);
    const answer = slack.workspace.messages.find(({ text }) => readAsWhen.test(text));
    expect(answer).toMatchObject({ channel: 'C0PRESS', threadTs: root });
    expect(answer?.onlyFor).toBeUndefined();
    expect(slack.workspace.faults).toEqual([]);
  });

  it('pain 1: a further question that nothing answers gets its reason, for the asker alone', async () => {
    const { ask, say, slack, heard } = await openThread({ transport });
    await ask();
    await say('How many people died in the Al Haouz earthquake?');
    expect(await heard()).toEqual([expect.stringMatching(/^I found no sentence that answers this\./)]);
    const [told] = slack.callsOf('chat.postEphemeral');
    expect(told?.args).toMatchObject({ channel: 'C0PRESS', user: 'U0ANN', thread_ts: root });
  });

  it('pain 3: what nobody asks the bot is left alone, in threads and outside', async () => {
    const { say, ask, heard, slack } = await openThread({ transport });
    await say('Where will the General Assembly of Interpol be held?');
    await say('Who is the president of Interpol?', { thread_ts: undefined });
    expect(await heard()).toEqual([]);
    await ask();
    for (const said of ['thanks, that helps', 'OK', 'what a day', 'how are you?', '']) await say(said);
    await say('Who is the president of Interpol?', { thread_ts: '1770000000.000002' });
    await say('Who is the president of Interpol?', { thread_ts: root, channel: 'C0OTHER', user: 'U0BOB' });
    expect(await heard()).toEqual([]);
    await say('and when?');
    expect(await heard()).toEqual([expect.stringMatching(readAsWhen)]);
    expect(slack.workspace.faults).toEqual([]);
  });

  it('pain 4: one post that comes as a mention and as a message, or again, is answered once', async () => {
    const { say, mention, ask, heard } = await openThread({ transport });
    const post = { ts: '1770000000.000700', thread_ts: root };
    const text = '<@U0BOT> Who is the president of Interpol?';
    await Promise.all([say(text, post), mention(text, post)]);
    expect(await heard()).toHaveLength(1);
    const later = { ts: '1770000000.000750', thread_ts: root };
    await Promise.all([say(text, later), mention(text, later)]);
    expect(await heard()).toHaveLength(1);
    await ask();
    const followUp = { ts: '1770000000.000800' };
    const again = { event_id: 'Ev0AGAIN' };
    await Promise.all([say('and when?', followUp, again), say('and when?', followUp, again)]);
    await say('and when?', followUp, { event_id: 'Ev0OTHER' });
    expect(await heard()).toHaveLength(1);
  });

  it('pain 11: a guest is not heard, and where another organisation reads along only the asker sees the answer', async () => {
    const { ask, say, heard, slack } = await openThread({ transport });
    const shared = { is_ext_shared_channel: true };
    await ask();
    await say('and when?', {}, shared);
    expect(await heard()).toHaveLength(1);
    expect(slack.workspace.messages.filter(({ onlyFor }) => onlyFor === 'U0ANN')).toHaveLength(1);
    await say('and when?', { user_profile: { is_restricted: true } });
    await say('who leads it?', { user: 'U0FAR', user_team: 'T0AWAY' });
    expect(await heard()).toEqual([]);
  });

  it('pain 14: the further answer stands in the thread and unfolds no links', async () => {
    const { ask, say, heard, slack } = await openThread({ transport });
    await ask();
    await say('and when?');
    await heard();
    const posts = slack.callsOf('chat.postMessage').filter(({ args }) => args.channel === 'C0PRESS');
    expect(posts).toHaveLength(2);
    for (const { args } of posts) {
      expect(args).toMatchObject({ thread_ts: root, unfurl_links: false, unfurl_media: false });
      expect(args).not.toHaveProperty('reply_broadcast');
    }
  });

  it('is left when it is told to stop, and taken up again by a mention', async () => {
    const { ask, say, mention, heard } = await openThread({ transport });
    await ask();
    await mention('<@U0BOT> Stop.', { thread_ts: root });
    expect(await heard()).toEqual(['I stay quiet in this thread until somebody mentions me again.']);
    await say('and when?');
    expect(await heard()).toEqual([]);
    await ask();
    await say('and when?');
    expect(await heard()).toHaveLength(1);
  });
});

describe('people in a thread', () => {
  it('are each heard when each was answered, and each question is read in the light of the last', async () => {
    const { ask, say, heard } = await openThread();
    await ask();
    await ask('<@U0BOT> Who is the president of Interpol?', { user: 'U0BOB' });
    await say('what did he praise?');
    await say('what did he praise?', { user: 'U0BOB' });
    const answers = await heard();
    expect(answers).toHaveLength(2);
    for (const text of answers) expect(text).toContain('Ahmed Naser Al Raisi');
  });

  it.each([
    ['somebody else writes', 'I think it is in spring', { user: 'U0BOB' }],
    ['the asker mentions a colleague', '<@U0BOB> when is it?', {}],
    ['the asker mentions a group', '<!subteam^S0PRESS|@press> when is it?', {}],
    ['the asker calls a colleague by name', 'Bob, when is it?', {}],
    ['the asker calls everyone', '<!here> when is it?', {}],
  ])('are left among themselves once %s, until the next mention', async (_why, text, more) => {
    const { ask, say, heard } = await openThread();
    await ask();
    await say(text, more);
    await say('and when?');
    expect(await heard()).toEqual([]);
    await ask();
    await say('and when?');
    expect(await heard()).toHaveLength(1);
  });

  it('a remark of one who was answered ends it for the other, who must mention the bot again', async () => {
    const { ask, say, heard } = await openThread();
    await ask();
    await ask('<@U0BOT> Who is the president of Interpol?', { user: 'U0BOB' });
    await say('I would have guessed somebody else', { user: 'U0BOB' });
    await heard();
    await say('and when?');
    expect(await heard()).toEqual([]);
    await say('what did he praise?', { user: 'U0BOB' });
    expect(await heard()).toHaveLength(0);
  });

  it('never hears itself, another bot, an edit, a deletion or a message of Slack’s own', async () => {
    const { ask, say, heard, ledgers } = await openThread();
    await ask();
    await say('and when?', { user: 'U0BOT', bot_id: 'B0BOT' });
    await say('and when?', { bot_id: 'B0OTHER' });
    await say('and when?', { subtype: 'bot_message', bot_id: 'B0OTHER', user: undefined });
    await say('and when?', { subtype: 'message_changed', message: { text: 'and when?' }, hidden: true });
    await say('and when?', { subtype: 'message_deleted', hidden: true });
    await say('Ann has joined', { subtype: 'channel_join' });
    await say('and when?', { user: 'USLACKBOT' });
    expect(await heard()).toEqual([]);
    expect(await ledgers.threads.followed(`T0HOME:C0PRESS:${root}`)).toEqual(['T0HOME:U0ANN']);
  });

  it('are heard for 24 hours after the last answer', async () => {
    const { ask, say, heard, advance } = await openThread();
    const hour = 60 * 60 * 1_000;
    await ask();
    advance(23 * hour);
    await say('and when?');
    expect(await heard()).toHaveLength(1);
    advance(23 * hour);
    await say('Who is the president of Interpol?');
    expect(await heard()).toHaveLength(1);
    advance(24 * hour);
    await say('Who is the president of Interpol?');
    expect(await heard()).toEqual([]);
  });

  it('are heard in a private channel too, and in a thread that a mention began', async () => {
    const { mention, say, heard } = await openThread();
    await mention('<@U0BOT> Who is the president of Interpol?', { ts: root });
    await heard();
    await say('what did he praise?', { channel_type: 'group' });
    expect(await heard()).toHaveLength(1);
  });
});

it('says in a direct message that it always answers there', async () => {
  const { direct, heard } = await openThread();
  await direct('stop');
  expect(await heard()).toEqual([expect.stringMatching(/^Here I answer every message\./)]);
});

it('pain 2: says in its usage whether a further question needs a mention', async () => {
  const granted = await openThread();
  expect((await granted.command('help').ack).text).toContain('ask on there without a mention');
  const refused = await openThread({ slackOptions: { optionalScopes: false } });
  expect((await refused.command('help').ack).text).toContain('Mention me in each further question of a thread');
  await refused.ask();
  await refused.ask('<@U0BOT> and when?');
});
