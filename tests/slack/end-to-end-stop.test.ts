import { describe, expect, it, vi } from 'vitest';
import type { AskRequest } from '../../src/domain.js';
import type { FakeSlack } from '../fake-slack/create-fake-slack.js';
import { eventCallback, mention as mentionEvent } from '../fake-slack/payloads.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { openFakeSlack, startEdge } from './start-edge.js';

const stopping = /restarting/;

/** A bot that answers "slow" only when its gate is opened. */
function createSlowBot(ledger = createMemoryLedger()) {
  const gate = createGate();
  const ask = async ({ question }: AskRequest) => {
    if (question.includes('slow')) await gate.passed;
    return citedAnswer(question);
  };
  return { gate, ledger, bot: createFakeBot({ ask, deliveries: ledger.open() }) };
}

/** Several round trips to the fake, so that whatever the edge sent before them has arrived. */
async function passTime(slack: FakeSlack): Promise<void> {
  for (let trip = 0; trip < 5; trip += 1) await fetch(slack.apiUrl);
}

it('takes its own goodbye for no loss of the connection, which would keep the process alive', async () => {
  const { edge, slack, fatal } = await startEdge({ timing: { disconnectedLimit: 1 } });
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  await edge.stop();
  await passTime(slack);
  expect(fatal).toEqual([]);
});

describe.each(['socket', 'http'] as const)('stopping, over %s', (transport) => {
  it('finishes the answers under way before it resolves', async () => {
    const { bot, gate } = createSlowBot();
    const { edge, mention, slack } = await startEdge({ transport, bot });
    await mention('<@U0BOT> slow');
    await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
    let isStopped = false;
    const stopped = edge.stop().then(() => {
      isStopped = true;
    });
    if (transport === 'socket') await vi.waitFor(() => expect(slack.sockets.open).toEqual([]), wait);
    expect(isStopped).toBe(false);
    gate.open();
    await stopped;
    expect(slack.workspace.messages).toHaveLength(1);
    expect(slack.workspace.messages[0]?.text).toContain('Quoted for: slow');
  });

  it('finishes a command under way: acknowledged at once, answered after', async () => {
    const { bot, gate } = createSlowBot();
    const { edge, command } = await startEdge({ transport, bot });
    const { ack, answers } = command('slow');
    await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
    const stopped = edge.stop();
    expect((await ack).text).toBe('Still looking…');
    gate.open();
    await stopped;
    expect(answers[0]?.text).toContain('Quoted for: slow');
  });

  it('says sorry for what takes too long, and sends nothing after that', async () => {
    const { bot, gate, ledger } = createSlowBot();
    const { edge, mention, command, slack } = await startEdge({ transport, bot, timing: { drain: 30 } });
    await mention('<@U0BOT> slow');
    const { ack, answers } = command('slow too');
    await vi.waitFor(() => expect(bot.requests).toHaveLength(2), wait);
    await Promise.all([edge.stop(), ack]);
    expect(slack.workspace.messages).toHaveLength(1);
    expect(slack.workspace.messages[0]?.text).toMatch(stopping);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toMatch(stopping);
    const [id] = ledger.steps[0]?.split(' ').slice(1) ?? [];
    expect(ledger.stateOf(id ?? '')).toBe('done');
    gate.open();
    await passTime(slack);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(answers).toHaveLength(1);
  });

  it('tells the answer alone that waits for Slack to take it, at once', async () => {
    const { bot, gate } = createSlowBot();
    const { edge, command, pointAt, slack, log } = await startEdge({
      transport,
      bot,
      timing: { drain: 30, answerPatience: 5, modalPatience: 60_000 },
    });
    const commanded = command('slow');
    const pointed = pointAt({ text: 'It is slow.' });
    expect((await commanded.ack).text).toBe('Still looking…');
    slack.script('response_url', { kind: 'rate_limited' }, 2);
    gate.open();
    await vi.waitFor(() => expect(log.text().match(/is asked again/g)).toHaveLength(2), wait);
    await edge.stop();
    expect(commanded.answers.map(({ text }) => text)).toEqual([expect.stringContaining('Quoted for: slow')]);
    expect(pointed.answers.map(({ text }) => text)).toEqual([expect.not.stringMatching(stopping)]);
  });

  it('leaves an answer in its modal while what comes after it is under way', async () => {
    const publishing = createGate();
    const { edge, slack, openApp, press, submit } = await startEdge({ transport, timing: { drain: 30 } });
    await openApp('home');
    await vi.waitFor(() => expect(slack.homeOf('U0ANN')).toBeDefined(), wait);
    await press({ type: 'button', action_id: 'home_ask', value: 'home' }, { inHome: true }).ack;
    await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(1), wait);
    slack.script('views.publish', { kind: 'slow', until: publishing.passed });
    const ack = await submit({ question: { question: { type: 'plain_text_input', value: 'who?' } } });
    expect(ack.response_action).toBe('update');
    await vi.waitFor(() => expect(slack.callsOf('views.publish')).toHaveLength(2), wait);
    await edge.stop();
    expect(slack.callsOf('views.update')).toEqual([]);
    publishing.open();
  });

  it('can be stopped twice, before it was started too', async () => {
    const { edge, url } = await startEdge({ transport });
    await Promise.all([edge.stop(), edge.stop()]);
    await edge.stop();
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });
});

it('is not ready from the first moment of stopping, and alive until the last', async () => {
  const { bot, gate } = createSlowBot();
  const { edge, mention, url } = await startEdge({ bot });
  await mention('<@U0BOT> slow');
  await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
  const stopped = edge.stop();
  const ready = await fetch(`${url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: 'unavailable', reason: 'The process is stopping.' });
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  gate.open();
  await stopped;
});

it('leaves events that come while it stops to another process', async () => {
  const ledger = createMemoryLedger();
  const { edge, slack } = await startEdge({ bot: createFakeBot({ deliveries: ledger.open() }) });
  const isAcked = vi.fn();
  // On its way before the edge begins to stop, and read after.
  slack.sockets.open[0]?.deliver('events_api', eventCallback(mentionEvent('<@U0BOT> too late?'))).then(isAcked);
  await edge.stop();
  expect(isAcked).not.toHaveBeenCalled();
  expect(ledger.steps).toEqual([]);
});

describe('after a crash', () => {
  it('answers what was begun and not posted, once', async () => {
    const slack = await openFakeSlack();
    const ledger = createMemoryLedger();
    const first = ledger.open();
    const never = createFakeBot({ ask: () => new Promise(() => {}), deliveries: first });
    const dying = await startEdge({ slack, bot: never, timing: { drain: 10 } });
    await dying.mention('<@U0BOT> begun', { ts: '1770000000.500000' }, { event_id: 'EvBEGUN' });
    await vi.waitFor(() => expect(never.requests).toHaveLength(1), wait);
    const bot = createFakeBot({ deliveries: ledger.open() });
    const next = await startEdge({ slack, bot });
    expect(slack.workspace.messages).toEqual([]);
    first.crash();
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    expect(slack.workspace.messages[0]).toMatchObject({ channel: 'C0PRESS', threadTs: '1770000000.500000' });
    expect(bot.requests[0]).toMatchObject({ question: 'begun', conversation: 'T0HOME:C0PRESS:1770000000.500000' });
    await next.mention('<@U0BOT> begun', { ts: '1770000000.500000' }, { event_id: 'EvBEGUN' });
    await next.edge.stop();
    expect(slack.workspace.messages).toHaveLength(1);
  });

  it('says of what may have been posted that nobody knows, and drops what is not of this workspace', async () => {
    const ledger = createMemoryLedger();
    const first = ledger.open();
    const asked = {
      kind: 'mention',
      channel: 'C0PRESS',
      user: 'U0ANN',
      ts: '1.1',
      question: 'x',
      standing: 'member',
      isShared: false,
    };
    await first.start({ id: 'sent', keys: ['sent'], payload: JSON.stringify({ ...asked, team: 'T0HOME' }) });
    await first.posting('sent', 1);
    await first.start({ id: 'odd', keys: ['odd'], payload: JSON.stringify({ ...asked, team: 'T0OTHER' }) });
    await first.start({ id: 'broken', keys: ['broken'], payload: '{' });
    first.crash();
    const { edge, slack } = await startEdge({ bot: createFakeBot({ deliveries: ledger.open() }) });
    await vi.waitFor(
      () => expect(['sent', 'odd', 'broken'].map(ledger.stateOf)).toEqual(['done', 'done', 'done']),
      wait,
    );
    await edge.stop();
    expect(slack.workspace.messages.map(({ threadTs, text }) => [threadTs, text])).toEqual([
      ['1.1', expect.stringContaining('can’t tell whether it arrived')],
    ]);
  });

  it('starts although the ledger cannot be read', async () => {
    const takeOver = async () => {
      throw new Error('locked');
    };
    const deliveries = { ...createMemoryLedger().open(), takeOver };
    const { command } = await startEdge({ bot: createFakeBot({ deliveries }) });
    expect((await command('anyway?').ack).text).toContain('Quoted for: anyway?');
  });
});
