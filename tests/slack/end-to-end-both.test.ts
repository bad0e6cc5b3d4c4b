import { describe, expect, it, vi } from 'vitest';
import { VerbatimError } from '../../src/errors.js';
import { wait } from '../set-up/wait.js';
import { createFakeBot } from './fake-bot.js';
import { createMemoryLedger } from './memory-ledger.js';
import { startEdge } from './start-edge.js';

describe.each(['socket', 'http'] as const)('what people ask, over %s', (transport) => {
  it('answers /ask in the acknowledgement, to the asker alone', async () => {
    const bot = createFakeBot();
    const { command, slack } = await startEdge({ transport, bot });
    const { ack, answers } = command('who is the president of &lt;Interpol&gt;?');
    const message = await ack;
    expect(message.response_type).toBe('ephemeral');
    expect(message.text).toContain(
      'Quoted for: who is the president of <Interpol>?'.replace('<', '&lt;').replace('>', '&gt;'),
    );
    expect(JSON.stringify(message.blocks)).toContain('You asked: who is the president');
    expect(answers).toEqual([]);
    expect(slack.workspace.messages).toEqual([]);
    expect(bot.requests).toEqual([
      {
        viewer: { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS', standing: 'member' },
        question: 'who is the president of <Interpol>?',
        conversation: 'T0HOME:C0PRESS:U0ANN',
        keeps: true,
      },
    ]);
  });

  it.each(['', 'help', '  HELP '])('answers /ask %j with the usage', async (text) => {
    const bot = createFakeBot();
    const { command } = await startEdge({ transport, bot });
    const message = await command(text).ack;
    expect(message.text).toContain('Who is the president of Interpol?');
    expect(bot.requests).toEqual([]);
  });

  it('says plainly that it does not know another command', async () => {
    const { command } = await startEdge({ transport });
    const message = await command('x', { command: '/tell' }).ack;
    expect(message.text).toContain('/ask help');
    expect(message.response_type).toBe('ephemeral');
  });

  it('answers a mention in its thread, without unfurling links', async () => {
    const bot = createFakeBot();
    const { mention, slack } = await startEdge({ transport, bot });
    await mention('<@U0BOT> which countries took part?', { ts: '1770000000.100000' });
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    const [message] = slack.workspace.messages;
    expect(message).toMatchObject({ channel: 'C0PRESS', threadTs: '1770000000.100000' });
    expect(message?.text).toContain('Quoted for: which countries took part?');
    expect(slack.callsOf('chat.postMessage')[0]?.args).toMatchObject({ unfurl_links: false, unfurl_media: false });
    expect(slack.callsOf('chat.postMessage')[0]?.args).not.toHaveProperty('reply_broadcast');
    expect(bot.requests[0]?.conversation).toBe('T0HOME:C0PRESS:1770000000.100000');
    expect(slack.workspace.faults).toEqual([]);
  });

  it('answers in the thread it was mentioned in, and remembers the thread as the conversation', async () => {
    const bot = createFakeBot();
    const { mention, slack } = await startEdge({ transport, bot });
    await mention('<@U0BOT> and when?', { thread_ts: '1769999999.000001' });
    await vi.waitFor(() => expect(slack.workspace.messages[0]?.threadTs).toBe('1769999999.000001'), wait);
    expect(bot.requests[0]?.conversation).toBe('T0HOME:C0PRESS:1769999999.000001');
  });

  it('shows the usage for a mention with nothing else', async () => {
    const { mention, slack } = await startEdge({ transport });
    await mention('<@U0BOT>');
    await vi.waitFor(() => expect(slack.workspace.messages[0]?.text).toContain('Ask a question'), wait);
  });

  it('answers a direct message in a thread under it', async () => {
    const { direct, slack } = await startEdge({ transport });
    await direct('when was it held?', { ts: '1770000000.200000' });
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    expect(slack.workspace.messages[0]).toMatchObject({ channel: 'D0ANN', threadTs: '1770000000.200000' });
  });

  it('answers a retry of the same event once', async () => {
    const { mention, slack } = await startEdge({ transport });
    await mention('<@U0BOT> once?', { ts: '1770000000.300000' }, { event_id: 'EvSAME' });
    await mention('<@U0BOT> once?', { ts: '1770000000.300000' }, { event_id: 'EvSAME' });
    await mention('<@U0BOT> next?');
    await vi.waitFor(() => expect(slack.workspace.messages.at(-1)?.text).toContain('next?'), wait);
    expect(slack.workspace.messages.filter(({ text }) => text.includes('once?'))).toHaveLength(1);
  });

  it('answers one post that comes as a mention and as a message once', async () => {
    const { mention, direct, slack } = await startEdge({ transport });
    const post = { channel: 'D0ANN', ts: '1770000000.400000' };
    await Promise.all([mention('<@U0BOT> once?', post), direct('<@U0BOT> once?', post)]);
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    await direct('next?');
    await vi.waitFor(() => expect(slack.workspace.messages.at(-1)?.text).toContain('next?'), wait);
    expect(slack.workspace.messages.filter(({ text }) => text.includes('once?'))).toHaveLength(1);
  });

  it('leaves alone what bots wrote, what was edited or deleted, and what nobody addressed to it', async () => {
    const bot = createFakeBot();
    const { direct, mention, event, slack } = await startEdge({ transport, bot });
    await direct('mine', { user: 'U0BOT' });
    await direct('mine too', { bot_id: 'B0BOT', subtype: 'bot_message', user: undefined });
    await direct('another bot', { bot_id: 'B0OTHER' });
    await mention('<@U0BOT> another bot', { bot_id: 'B0OTHER', subtype: 'bot_message' });
    await direct('edited', { subtype: 'message_changed', message: { user: 'U0BOT', text: 'x' }, hidden: true });
    await direct('gone', { subtype: 'message_deleted', hidden: true });
    await direct('overheard', { channel: 'C0PRESS', channel_type: 'channel' });
    await event({ type: 'member_joined_channel', user: 'U0ANN', channel: 'C0PRESS' });
    await direct('real');
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    expect(bot.requests.map(({ question }) => question)).toEqual(['real']);
  });

  it('answers a message with a file, and one that is also sent to the channel', async () => {
    const bot = createFakeBot();
    const { direct } = await startEdge({ transport, bot });
    await direct('with a file', { subtype: 'file_share', files: [{ id: 'F1' }] });
    await direct('broadcast', { subtype: 'thread_broadcast', thread_ts: '1769999999.000002' });
    await vi.waitFor(() => expect(bot.requests).toHaveLength(2), wait);
  });

  it('quotes nothing to people of another organisation or to guests', async () => {
    const bot = createFakeBot();
    const { mention, direct, command, slack } = await startEdge({ transport, bot });
    await mention('<@U0BOT> secret?', { user: 'U0FAR', user_team: 'T0AWAY' });
    await direct('secret?', { user_profile: { is_ultra_restricted: true } });
    const message = await command('secret?', { team_id: 'T0AWAY' }).ack;
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(2), wait);
    for (const { text } of [...slack.workspace.messages, { text: message.text }]) {
      expect(text).toBe('I answer only members of this workspace.');
    }
    expect(bot.requests).toEqual([]);
  });

  it('shows the answer to the asker alone where another organisation reads along', async () => {
    const { mention, slack } = await startEdge({ transport });
    await mention('<@U0BOT> internal?', {}, { is_ext_shared_channel: true });
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    expect(slack.workspace.messages[0]).toMatchObject({ channel: 'C0PRESS', onlyFor: 'U0ANN' });
  });

  it('suggests questions when somebody opens the conversation, and only then', async () => {
    const { event, slack } = await startEdge({ transport });
    await event({ type: 'app_home_opened', user: 'U0BOB', channel: 'D0BOB', tab: 'home' });
    await event({ type: 'app_home_opened', user: 'U0ANN', channel: 'D0ANN', tab: 'messages' });
    await vi.waitFor(() => expect(slack.workspace.prompts).toHaveLength(1), wait);
    expect(slack.workspace.prompts[0]).toMatchObject({
      channel_id: 'D0ANN',
      prompts: [{ title: 'Who is the president of Interpol?', message: 'Who is the president of Interpol?' }],
    });
  });

  it('tells the person with a reference when the store fails, and the log why under the same', async () => {
    const ask = async () => {
      throw new VerbatimError('store_locked', 'Another process holds the store: stop it.');
    };
    const { command, mention, slack, log } = await startEdge({ transport, bot: createFakeBot({ ask }) });
    const message = await command('who?').ack;
    await mention('<@U0BOT> who?');
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    const told = [String(message.text), slack.workspace.messages[0]?.text ?? ''];
    for (const text of told) {
      const reference = /reference (\w+)/.exec(text)?.[1];
      const line = log.lines.find(({ level, fields }) => level === 'error' && fields.reference === reference);
      expect(line?.fields.err).toMatchObject({ message: 'Another process holds the store: stop it.' });
      expect(text).not.toContain('holds the store');
    }
  });

  it('logs why a listener failed, as the last resort', async () => {
    const newReference = () => {
      throw new Error('no reference to be had');
    };
    const { mention, log } = await startEdge({ transport, newReference });
    await mention('<@U0BOT> who?');
    const failed = () => log.lines.find(({ level, message }) => level === 'error' && message === 'A listener failed.');
    await vi.waitFor(() => expect(failed()?.fields.err).toMatchObject({ message: 'no reference to be had' }), wait);
  });

  it('answers even when the ledger of deliveries cannot be written', async () => {
    const fail = async () => {
      throw new VerbatimError('store_full', 'The disk is full.');
    };
    const deliveries = { ...createMemoryLedger().open(), start: fail, posting: fail, done: fail };
    const { direct, slack } = await startEdge({ transport, bot: createFakeBot({ deliveries }) });
    await direct('still there?');
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  });

  it('acknowledges in time when the answer takes longer, and sends it after', async () => {
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const plain = createFakeBot();
    const bot = createFakeBot({ ask: (request) => slow.then(() => plain.asking.ask(request)) });
    const { command } = await startEdge({ transport, bot, timing: { answerPatience: 30 } });
    const { ack, answers } = command('slow?');
    expect((await ack).text).toBe('Still looking…');
    expect(answers).toEqual([]);
    finish();
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(answers[0]).toMatchObject({ response_type: 'ephemeral', replace_original: true });
    expect(answers[0]?.text).toContain('Quoted for: slow?');
  });

  it('acknowledges what nothing in it takes up', async () => {
    const { slack, url } = await startEdge({ transport });
    const click = {
      type: 'block_actions',
      team: { id: 'T0HOME' },
      user: { id: 'U0ANN' },
      actions: [{ action_id: 'gone' }],
    };
    if (transport === 'socket') await slack.sockets.open[0]?.deliver('interactive', click);
    else {
      const { signRequest } = await import('../fake-slack/sign-request.js');
      const body = new URLSearchParams({ payload: JSON.stringify(click) }).toString();
      const signed = signRequest(
        body,
        'application/x-www-form-urlencoded',
        slack.signingSecret,
        Math.floor(Date.now() / 1_000),
      );
      expect((await fetch(`${url}/slack/events`, { method: 'POST', ...signed })).status).toBe(200);
    }
  });

  it('takes a notice of Slack that events are held back, and goes on', async () => {
    const { slack, command, log, url } = await startEdge({ transport });
    const notice = {
      type: 'app_rate_limited',
      team_id: 'T0HOME',
      minute_rate_limited: 1_770_000_000,
      api_app_id: 'A0APP',
    };
    if (transport === 'socket') await slack.sockets.open.at(-1)?.deliver('events_api', notice);
    else {
      const { signRequest } = await import('../fake-slack/sign-request.js');
      const signed = signRequest(
        JSON.stringify(notice),
        'application/json',
        slack.signingSecret,
        Math.floor(Date.now() / 1_000),
      );
      expect((await fetch(`${url}/slack/events`, { method: 'POST', ...signed })).status).toBe(200);
    }
    expect((await command('still there?').ack).text).toContain('Quoted for: still there?');
    expect(log.lines.some(({ level, fields }) => level === 'warn' && fields.minute === 1_770_000_000)).toBe(true);
  });

  it('writes no token and no ticket into the log, and questions only under their own field', async () => {
    const { command, mention, slack, log, edge } = await startEdge({ transport });
    slack.script('chat.postMessage', { kind: 'status', status: 500, body: `token=${slack.botToken}` });
    await command('confidential words?').ack;
    await mention('<@U0BOT> confidential words?');
    await vi.waitFor(() => expect(slack.callsOf('chat.postMessage')).toHaveLength(1), wait);
    await edge.stop();
    for (const secret of [slack.botToken, slack.appToken, slack.signingSecret, 'secretticket']) {
      expect(log.text()).not.toContain(secret);
    }
    const withoutQuestions = log.lines.map(({ fields, message }) => ({ ...fields, question: undefined, message }));
    expect(JSON.stringify(withoutQuestions)).not.toContain('confidential');
  });
});
