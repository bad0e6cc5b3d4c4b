import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import type { FakeSlack } from '../fake-slack/create-fake-slack.js';
import { eventCallback, mention as mentionEvent, slashCommand } from '../fake-slack/payloads.js';
import { signRequest } from '../fake-slack/sign-request.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { openFakeSlack, startEdge } from './start-edge.js';

/** Several round trips to the fake, so that whatever the edge sent before them has arrived. */
async function passTime(slack: FakeSlack): Promise<void> {
  for (let trip = 0; trip < 5; trip += 1) await fetch(slack.apiUrl);
}

function threadsOf({ workspace }: FakeSlack) {
  return workspace.messages.map(({ threadTs }) => threadTs).sort();
}

describe('two processes on one store', () => {
  /** Milliseconds after which one that shows no sign is taken for gone: far less than what these tests wait for. */
  const leaseMs = 200;

  async function openLedgers() {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-once-'));
    const file = path.join(folder, 'verbatim.db');
    const open = (owner: string) => openSqliteStore({ file, now: () => new Date(), owner, leaseMs });
    const stores = [await open('first'), await open('second')] as const;
    onTestFinished(async () => {
      await Promise.all(stores.map((store) => store.close()));
      rmSync(folder, { recursive: true, force: true });
    });
    return stores.map(({ deliveries }) => deliveries) as [
      (typeof stores)[0]['deliveries'],
      (typeof stores)[1]['deliveries'],
    ];
  }

  it('post once what has to wait longer than a lease because Slack asks for it', async () => {
    const slack = await openFakeSlack();
    const ledgers = await openLedgers();
    slack.script('chat.postMessage', { kind: 'rate_limited', retryAfter: 1 });
    const [first] = await Promise.all(
      ledgers.map((deliveries) => startEdge({ slack, bot: createFakeBot({ deliveries }) })),
    );
    await first?.mention('<@U0BOT> patient', { ts: '1.1' });
    await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1']), wait);
    await first?.edge.stop();
    await passTime(slack);
    expect(threadsOf(slack)).toEqual(['1.1']);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
  });

  it('post each of many questions in one channel once, which keeps its pace', async () => {
    const slack = await openFakeSlack();
    const ledgers = await openLedgers();
    const timing = { channelGap: 40 };
    const [first] = await Promise.all(
      ledgers.map((deliveries) => startEdge({ slack, bot: createFakeBot({ deliveries }), timing })),
    );
    const stamps = Array.from({ length: 20 }, (_, index) => `1.${100 + index}`);
    await Promise.all(stamps.map((ts) => first?.mention('<@U0BOT> many', { ts })));
    await vi.waitFor(() => expect(new Set(threadsOf(slack)).size).toBe(20), wait);
    await first?.edge.stop();
    await passTime(slack);
    expect(threadsOf(slack)).toEqual(stamps);
  });

  it('post once what one of them takes over from the other, which was only held up', async () => {
    const slack = await openFakeSlack();
    const [one, other] = await openLedgers();
    const gate = createGate();
    const ask = async ({ question }: { question: string }) => {
      await gate.passed;
      return citedAnswer(question);
    };
    // As one that stands still: it says to nobody that it is alive.
    const still = await startEdge({
      slack,
      bot: createFakeBot({ ask, deliveries: one }),
      timing: { takeOverEvery: 60_000 },
    });
    await still.mention('<@U0BOT> held up', { ts: '1.1' });
    await startEdge({ slack, bot: createFakeBot({ deliveries: other }) });
    await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1']), wait);
    gate.open();
    await still.edge.stop();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(still.log.text()).toContain('left to whoever has the delivery now');
  });
});

it('answers when Slack is there again, however long it was gone, without a restart', async () => {
  const ledger = createMemoryLedger();
  const under = await startEdge({
    transport: 'http',
    bot: createFakeBot({ deliveries: ledger.open() }),
    timing: { unreachableWait: 1 },
  });
  const port = Number(new URL(under.slack.apiUrl).port);
  await under.slack.close();
  await under.mention('<@U0BOT> later', { ts: '1.1' });
  await vi.waitFor(() => expect(ledger.steps.some((step) => step.startsWith('release'))).toBe(true), wait);
  const back = await openFakeSlack({ port });
  await vi.waitFor(() => expect(threadsOf(back)).toEqual(['1.1']), wait);
  await under.edge.stop();
  expect(back.callsOf('chat.postMessage')).toHaveLength(1);
});

it('apologises and posts no answer when it gives up while the status is being ended', async () => {
  const [answering, status] = [createGate(), createGate()];
  const ask = async ({ question }: { question: string }) => {
    await answering.passed;
    return citedAnswer(question);
  };
  const bot = createFakeBot({ ask });
  const { edge, slack, mention } = await startEdge({ bot, timing: { statusPatience: 1_000, drain: 10 } });
  slack.script('assistant.threads.setStatus', { kind: 'slow', until: status.passed });
  await mention('<@U0BOT> who?', { ts: '1.1' });
  await vi.waitFor(() => expect(slack.callsOf('assistant.threads.setStatus')).toHaveLength(1), wait);
  answering.open();
  await edge.stop();
  status.open();
  await passTime(slack);
  expect(slack.workspace.messages.map(({ text }) => /restarting/.test(text))).toEqual([true]);
});

it('goes on in a channel although the clock was set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  onTestFinished(() => void vi.useRealTimers());
  const { slack, mention } = await startEdge({ timing: { channelGap: 30 } });
  await mention('<@U0BOT> one', { ts: '1.1' });
  await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1']), wait);
  vi.setSystemTime(Date.now() - 2 * 3_600_000);
  await mention('<@U0BOT> two', { ts: '1.2' });
  await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1', '1.2']), wait);
});

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  it('answers a post once that comes as two events, and a /me message with a mention that comes as one or both', async () => {
    const { slack, event, mention, direct, edge } = await startEdge({ transport });
    const twice = { channel: 'C0PRESS', ts: '1.1' };
    await mention('<@U0BOT> who?', twice, { event_id: 'EvONE' });
    await mention('<@U0BOT> who?', twice, { event_id: 'EvTWO' });
    const me = {
      type: 'message',
      subtype: 'me_message',
      channel_type: 'channel',
      user: 'U0ANN',
      text: '<@U0BOT> who?',
    };
    await event({ ...me, channel: 'C0OTHER', ts: '1.2' });
    await event({ ...me, channel: 'C0OTHER', ts: '1.3' });
    await mention('<@U0BOT> who?', { channel: 'C0OTHER', ts: '1.3' });
    await direct('who?', { ts: '1.4', subtype: 'me_message' });
    await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1', '1.2', '1.3', '1.4']), wait);
    await edge.stop();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(4);
  });

  it('answers a command once that comes twice', async () => {
    const { command } = await startEdge({ transport });
    const trigger = { trigger_id: '1.2.same' };
    const [first, second] = [command('who?', trigger), command('who?', trigger)];
    const acks = await Promise.all([first.ack, second.ack]);
    expect(acks.filter((ack) => String(ack.text).includes('Quoted for: who?'))).toHaveLength(1);
    expect(acks.filter((ack) => Object.keys(ack).length === 0)).toHaveLength(1);
    expect([...first.answers, ...second.answers]).toEqual([]);
    expect((await command('who?', { trigger_id: '1.2.other' }).ack).text).toContain('Quoted for: who?');
  });
});

it('answers a command once that comes over both sockets', async () => {
  const { slack } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const body = slashCommand('who?', slack.createResponseUrl().url);
  const acks = await Promise.all(slack.sockets.open.map((socket) => socket.deliver('slash_commands', body)));
  expect(acks.filter((ack) => 'text' in ack)).toHaveLength(1);
});

it('answers a command that comes again over another socket since its acknowledgement was lost', async () => {
  const { slack, log } = await startEdge({ timing: { heardPatience: 300 } });
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const [one, other] = slack.sockets.open;
  const response = slack.createResponseUrl();
  const body = slashCommand('who?', response.url);
  // Slack hears nothing more over the first one.
  one?.freeze();
  void one?.deliver('slash_commands', body);
  // Two sockets keep no order between them.
  await vi.waitFor(() => expect(log.text()).toContain('Answered.'), wait);
  expect((await other?.deliver('slash_commands', body))?.text).toContain('Quoted for: who?');
  // The second acknowledgement was heard.
  expect(await other?.deliver('slash_commands', body)).toEqual({});
  expect(response.answers).toEqual([]);
  expect(log.text()).toContain('its answer is given again');
});

it('answers a command by its address whose request was hung up on, and once where it comes again', async () => {
  const gate = createGate();
  const ask = async ({ question }: { question: string }) => {
    await gate.passed;
    return citedAnswer(question);
  };
  const { slack, url, command } = await startEdge({
    transport: 'http',
    bot: createFakeBot({ ask }),
    timing: { answerPatience: 2_000 },
  });
  const response = slack.createResponseUrl();
  const fields = slashCommand('who?', response.url, { trigger_id: '1.2.hung' }) as Readonly<Record<string, string>>;
  const text = new URLSearchParams(fields).toString();
  const form = 'application/x-www-form-urlencoded';
  const { body, headers } = signRequest(text, form, slack.signingSecret, Math.floor(Date.now() / 1_000));
  const slackSide = request(`${url}/slack/events`, { method: 'POST', headers }).on('error', () => {});
  slackSide.end(body);
  await vi.waitFor(() => expect(slack.callsOf('users.info')).toHaveLength(1), wait);
  slackSide.destroy();
  await passTime(slack);
  gate.open();
  await vi.waitFor(() => expect(response.answers).toHaveLength(1), wait);
  expect(response.answers[0]?.text).toContain('Quoted for: who?');
  expect(await command('who?', { trigger_id: '1.2.hung', response_url: response.url }).ack).toEqual({});
  expect(response.answers).toHaveLength(1);
});

describe('what is signed and is nothing that Slack sends', () => {
  it('ends nothing over sockets', async () => {
    const { slack, command, mention } = await startEdge();
    for (const type of ['events_api', 'interactive', 'slash_commands', 'strange', null]) {
      for (const payload of [null, [], 'x', 3, true, {}, { event: null }, { actions: null, type: 'block_actions' }]) {
        slack.sockets.open[0]?.send({ type, envelope_id: 'e', payload });
      }
    }
    for (const frame of [null, [], 'x', 3]) slack.sockets.open[0]?.send(frame);
    expect((await command('still there?').ack).text).toContain('Quoted for: still there?');
    await mention('<@U0BOT> and here?', { ts: '1.1' });
    await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1']), wait);
  });

  it('ends nothing over HTTP', async () => {
    const { slack, url, command } = await startEdge({ transport: 'http', timing: { watchdog: 50 } });
    const send = (body: string, contentType: string) => {
      const signed = signRequest(body, contentType, slack.signingSecret, Math.floor(Date.now() / 1_000));
      return fetch(`${url}/slack/events`, { method: 'POST', ...signed });
    };
    const values = ['[]', '"x"', '3', 'true', '{}', '{"event":null}', '{"type":"block_actions","actions":null}'];
    for (const value of values) {
      const json = await send(value, 'application/json');
      const form = await send(`payload=${encodeURIComponent(value)}`, 'application/x-www-form-urlencoded');
      for (const { status } of [json, form]) expect([200, 400, 500]).toContain(status);
    }
    const { ack, answers } = command('still there?');
    await ack;
    await vi.waitFor(
      async () =>
        expect([await ack, ...answers].map(({ text }) => text)).toContainEqual(
          expect.stringContaining('Quoted for: still there?'),
        ),
      wait,
    );
  });
});

it('answers an event again over another socket whose acknowledgement was lost, once', async () => {
  const { slack, edge } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const [one, other] = slack.sockets.open;
  const body = eventCallback(mentionEvent('<@U0BOT> who?', { ts: '1.1' }));
  // Slack hears nothing more over the first one.
  one?.freeze();
  void one?.deliver('events_api', body);
  await vi.waitFor(() => expect(threadsOf(slack)).toEqual(['1.1']), wait);
  await other?.deliver('events_api', body, { retry_attempt: 1, retry_reason: 'timeout' });
  await edge.stop();
  expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
});
