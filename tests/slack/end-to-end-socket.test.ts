import { expect, it, onTestFinished, vi } from 'vitest';
import { VerbatimError } from '../../src/errors.js';
import { createSlackEdge } from '../../src/slack/create-slack-edge.js';
import { eventCallback, mention, slashCommand } from '../fake-slack/payloads.js';
import { wait } from '../set-up/wait.js';
import { createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { createRecordingLog } from './recording-log.js';
import { openFakeSlack, settingsFor, startEdge } from './start-edge.js';

/** Rejections that nobody hears end a process; here they are collected. */
function watchRejections(): unknown[] {
  const unheard: unknown[] = [];
  const note = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return unheard;
}

it('keeps two sockets open', async () => {
  const { slack } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
});

it('answers once what comes over two sockets at the same moment', async () => {
  const { slack, mention: say } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const body = eventCallback(mention('<@U0BOT> once?'));
  await Promise.all(slack.sockets.open.map((socket) => socket.deliver('events_api', body)));
  await say('<@U0BOT> next?');
  await vi.waitFor(() => expect(slack.workspace.messages.at(-1)?.text).toContain('next?'), wait);
  expect(slack.workspace.messages.filter(({ text }) => text.includes('once?'))).toHaveLength(1);
});

it('answers while Slack has a socket replaced, which is back at once', async () => {
  const { slack } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const [first, second] = slack.sockets.open;
  first?.refresh();
  await first?.closed;
  const { url } = slack.createResponseUrl();
  const ack = await second?.deliver('slash_commands', slashCommand('in the gap?', url));
  expect(ack?.text).toContain('Quoted for: in the gap?');
  // The library by itself would stay away for five seconds.
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  expect(slack.sockets.sockets).toHaveLength(3);
});

it('never leaves Slack without a socket, not even when both are to be replaced together', async () => {
  const { slack } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const leaving = slack.sockets.open;
  const openAtEachEnd = leaving.map((socket) => socket.closed.then(() => slack.sockets.open.length));
  for (const socket of leaving) socket.refresh();
  for (const open of await Promise.all(openAtEachEnd)) expect(open).toBeGreaterThan(0);
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
});

it('lets one go first when both were asked to leave while nobody else was there', async () => {
  const slack = await openFakeSlack();
  const reply = createGate();
  slack.script('apps.connections.open', { kind: 'slow', until: reply.passed });
  await startEdge({ slack, timing: { refreshHold: 60_000 } });
  slack.sockets.open[0]?.refresh();
  reply.open();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const leaving = slack.sockets.open;
  slack.sockets.open[1]?.refresh();
  await Promise.all(leaving.map(({ closed }) => closed));
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
});

it('lets go of a socket after a while even when no other can be had', async () => {
  const { slack } = await startEdge({ timing: { refreshHold: 50 } });
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  const leaving = slack.sockets.open;
  slack.script('apps.connections.open', { kind: 'error', error: 'internal_error' }, 1_000);
  for (const socket of leaving) socket.refresh();
  await Promise.all(leaving.map(({ closed }) => closed));
  slack.clearScript('apps.connections.open');
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
});

it('outlives a Slack that cannot be reached while it reconnects', async () => {
  const unheard = watchRejections();
  const { slack, command, fatal } = await startEdge();
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  // Four tries make one attempt to connect: the client repeats what may be repeated.
  slack.script('apps.connections.open', { kind: 'status', status: 503 }, 4);
  slack.script('apps.connections.open', { kind: 'error', error: 'invalid_auth' }, 2);
  slack.sockets.open[0]?.refresh();
  await vi.waitFor(() => expect(slack.callsOf('apps.connections.open').length).toBeGreaterThanOrEqual(9), wait);
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  expect((await command('back?').ack).text).toContain('Quoted for: back?');
  expect(unheard).toEqual([]);
  expect(fatal).toEqual([]);
});

it('gives up when no socket can be connected for too long, once, and says why', async () => {
  const { slack, fatal } = await startEdge({ timing: { disconnectedLimit: 400, refreshHold: 0 } });
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  slack.script('apps.connections.open', { kind: 'error', error: 'internal_error' }, 1_000);
  for (const socket of slack.sockets.open) socket.refresh();
  await vi.waitFor(() => expect(fatal).toHaveLength(1), wait);
  expect(fatal[0]?.message).toContain('No socket to Slack');
  expect(fatal[0]).toMatchObject({ code: 'slack_unreachable' });
  const seen = slack.callsOf('apps.connections.open').length;
  await vi.waitFor(() => expect(slack.callsOf('apps.connections.open').length).toBeGreaterThan(seen + 2), wait);
  expect(fatal).toHaveLength(1);
});

it('says that a token was revoked while it ran, since no restart mends that', async () => {
  const { slack, fatal } = await startEdge({ timing: { disconnectedLimit: 400, refreshHold: 0 } });
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  slack.script('apps.connections.open', { kind: 'error', error: 'account_inactive' }, 1_000);
  for (const socket of slack.sockets.open) socket.refresh();
  await vi.waitFor(() => expect(fatal).toHaveLength(1), wait);
  expect(fatal[0]).toMatchObject({
    code: 'config_invalid',
    message: expect.stringMatching(/^Slack refused SLACK_APP_TOKEN \(account_inactive\)/),
  });
});

it('is not ready while no socket is connected', async () => {
  const { slack, url } = await startEdge({ timing: { refreshHold: 0 } });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  slack.script('apps.connections.open', { kind: 'error', error: 'internal_error' }, 1_000);
  for (const socket of slack.sockets.open) socket.refresh();
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(503), wait);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  slack.clearScript('apps.connections.open');
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), wait);
});

it('outlives frames that are no envelopes', async () => {
  const unheard = watchRejections();
  const { slack, command } = await startEdge();
  const socket = slack.sockets.open[0];
  for (const payload of [
    undefined,
    null,
    'text',
    {},
    { type: 'event_callback' },
    { type: 'event_callback', event: null },
  ]) {
    socket?.send({ type: 'events_api', envelope_id: 'odd', payload });
    socket?.send({ type: 'slash_commands', envelope_id: 'odd', payload });
  }
  socket?.send(null);
  socket?.send([]);
  socket?.send({});
  expect((await command('still there?').ack).text).toContain('Quoted for: still there?');
  expect(unheard).toEqual([]);
});

it('answers an event whose acknowledgement found its socket gone', async () => {
  const claim = createGate();
  const ledger = createMemoryLedger().open();
  const deliveries: typeof ledger = { ...ledger, start: (delivery) => claim.passed.then(() => ledger.start(delivery)) };
  const { slack } = await startEdge({ bot: createFakeBot({ deliveries }), timing: { refreshHold: 0 } });
  const [socket] = slack.sockets.open;
  socket?.send({ type: 'events_api', envelope_id: 'lost', payload: eventCallback(mention('<@U0BOT> lost?')) });
  socket?.refresh();
  await socket?.closed;
  claim.open();
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
});

it('sends the answer to a command after it when the acknowledgement found its socket gone', async () => {
  const gate = createGate();
  const plain = createFakeBot();
  const bot = createFakeBot({ ask: (request) => gate.passed.then(() => plain.asking.ask(request)) });
  const { slack } = await startEdge({ bot, timing: { refreshHold: 0 } });
  await vi.waitFor(() => expect(slack.sockets.open).toHaveLength(2), wait);
  slack.script('apps.connections.open', { kind: 'error', error: 'internal_error' }, 1_000);
  const { url, answers } = slack.createResponseUrl();
  const [socket, other] = slack.sockets.open;
  socket?.send({ type: 'slash_commands', envelope_id: 'lost', payload: slashCommand('lost?', url) });
  await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
  socket?.refresh();
  other?.refresh();
  await Promise.all([socket?.closed, other?.closed]);
  gate.open();
  await vi.waitFor(() => expect(answers[0]?.text).toContain('Quoted for: lost?'), wait);
});

it('claims a question before it acknowledges it', async () => {
  const claim = createGate();
  const ledger = createMemoryLedger().open();
  const deliveries: typeof ledger = { ...ledger, start: (delivery) => claim.passed.then(() => ledger.start(delivery)) };
  const { mention: say } = await startEdge({ bot: createFakeBot({ deliveries }) });
  let isAcked = false;
  const acked = say('<@U0BOT> claimed?').then(() => {
    isAcked = true;
  });
  await fetchTurn();
  expect(isAcked).toBe(false);
  claim.open();
  await acked;
});

it('says which token is wrong when it starts, and frees its port', async () => {
  const unheard = watchRejections();
  const slack = await openFakeSlack();
  for (const [wrong, name] of [
    [{ appToken: 'xapp-1-wrong' }, 'SLACK_APP_TOKEN'],
    [{ botToken: 'xoxb-1-wrong' }, 'SLACK_BOT_TOKEN'],
    [{ appToken: '' }, 'SLACK_APP_TOKEN'],
    [{ apiUrl: 'http://127.0.0.1:9/api/' }, 'SLACK_API_URL'],
  ] as const) {
    const log = createRecordingLog();
    const settings = { ...settingsFor(slack, 'socket'), ...wrong };
    const bot = createFakeBot();
    const parts = { bot, ledgers: bot.ledgers, claimsWorkspace: true };
    const start = async () => {
      const edge = createSlackEdge({ ...parts, settings, log, onFatal: () => {}, newReference: () => 'r' });
      try {
        await edge.start();
      } finally {
        await edge.stop();
      }
    };
    const failure = await start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VerbatimError);
    expect(String(failure)).toContain(name);
    expect(String(failure)).not.toMatch(/wrong$|\n/);
  }
  expect(slack.sockets.open).toEqual([]);
  expect(unheard).toEqual([]);
});

it('says that Slack does not greet', async () => {
  const slack = await openFakeSlack();
  slack.sockets.silence(true);
  await expect(startEdge({ slack, timing: { connectTimeout: 50 } })).rejects.toThrow('did not greet');
});

it('says that the port of its health endpoints is taken', async () => {
  const { slack, url } = await startEdge();
  const port = Number(new URL(url).port);
  await expect(startEdge({ slack, settings: { port } })).rejects.toThrow(`already listens on 127.0.0.1:${port}`);
});

/** One round trip through the event loop and the loopback, so that whatever was sent before has arrived. */
async function fetchTurn(): Promise<void> {
  const slack = await openFakeSlack();
  await fetch(slack.apiUrl);
}
