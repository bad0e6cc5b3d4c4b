import { expect, it, vi } from 'vitest';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { type StartOptions, startEdge } from './start-edge.js';

const wait = { interval: 5, timeout: 5_000 };
const setStatus = 'assistant.threads.setStatus';

/** An edge whose bot answers when the gate opens. */
async function start(options: StartOptions = {}) {
  const gate = createGate();
  const ask = async ({ question }: { question: string }) => {
    await gate.passed;
    return citedAnswer(question);
  };
  const edge = await startEdge({ bot: createFakeBot({ ask }), timing: { statusPatience: 5 }, ...options });
  const statuses = () => edge.slack.callsOf(setStatus).map(({ args }) => args.status);
  const posts = () => edge.slack.workspace.messages;
  return { ...edge, gate, statuses, posts };
}

it.each(['direct', 'mention'] as const)('a slow answer to a %s says that it is searched for, once', async (kind) => {
  const edge = await start();
  await edge[kind]('who?', { ts: '1770000000.000100' });
  await vi.waitFor(() => expect(edge.statuses()).toEqual(['is searching the articles…']), wait);
  expect(edge.slack.callsOf(setStatus)[0]?.args).toMatchObject({
    channel_id: kind === 'direct' ? 'D0ANN' : 'C0PRESS',
    thread_ts: '1770000000.000100',
  });
  edge.gate.open();
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(1), wait);
  await edge.edge.stop();
  // The posted answer clears it; nothing comes after.
  expect(edge.statuses()).toHaveLength(1);
  const order = edge.slack.calls.map(({ method }) => method).filter((method) => /setStatus|postMessage/.test(method));
  expect(order).toEqual([setStatus, 'chat.postMessage']);
});

it('a quick answer has none', async () => {
  const edge = await start({ timing: { statusPatience: 60_000 } });
  edge.gate.open();
  await edge.direct('who?');
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(1), wait);
  await edge.edge.stop();
  expect(edge.statuses()).toEqual([]);
});

it('a status that Slack refuses keeps no answer back', async () => {
  const edge = await start();
  edge.slack.script(setStatus, { kind: 'error', error: 'internal_error' });
  await edge.direct('who?');
  await vi.waitFor(() => expect(edge.statuses()).toHaveLength(1), wait);
  edge.gate.open();
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(1), wait);
  expect(edge.log.lines.map(({ message }) => message)).toContain('Slack did not take a status.');
});

it('pain 10: is not shown where only the asker sees the answer, nor to a stranger', async () => {
  const edge = await start();
  await edge.mention('who?', {}, { is_ext_shared_channel: true });
  await edge.mention('who?', { user: 'U0FAR', user_team: 'T0FAR' });
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(1), wait);
  edge.gate.open();
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(2), wait);
  expect(edge.statuses()).toEqual([]);
});
