import { expect, it, vi } from 'vitest';
import { threadReply } from '../fake-slack/payloads.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { type StartOptions, startEdge } from './start-edge.js';

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

it('a quick answer has none, also where its post takes its time', async () => {
  const posted = createGate();
  const { gate, statuses, direct, slack } = await start({ timing: { statusPatience: 800 } });
  const slow = createFakeBot({ ask: async ({ question }) => citedAnswer(question) });
  const quick = await startEdge({ bot: slow, slack, timing: { statusPatience: 800 } });
  slack.script('chat.postMessage', { kind: 'slow', until: posted.passed });
  await quick.direct('who?', { ts: '1770000000.000100' });
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  // Asked later, so by the time that this one's status is there, the other's would be.
  await direct('when?', { ts: '1770000000.000200' });
  await vi.waitFor(() => expect(statuses()).toHaveLength(1), wait);
  expect(slack.callsOf(setStatus)[0]?.args.thread_ts).toBe('1770000000.000200');
  posted.open();
  gate.open();
});

it('a status that Slack is slow to take keeps no answer back, and is taken away after it', async () => {
  const taken = createGate();
  const edge = await start();
  edge.slack.script(setStatus, { kind: 'slow', until: taken.passed });
  await edge.direct('who?');
  await vi.waitFor(() => expect(edge.statuses()).toHaveLength(1), wait);
  edge.gate.open();
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(1), wait);
  taken.open();
  await vi.waitFor(() => expect(edge.statuses()).toEqual(['is searching the articles…', '']), wait);
});

it('a status is taken away where the answer could not be posted', async () => {
  const edge = await start();
  edge.slack.script('chat.postMessage', { kind: 'error', error: 'some_refusal' });
  await edge.direct('who?');
  await vi.waitFor(() => expect(edge.statuses()).toHaveLength(1), wait);
  edge.gate.open();
  await vi.waitFor(() => expect(edge.statuses()).toEqual(['is searching the articles…', '']), wait);
  expect(edge.posts()).toEqual([]);
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

it('pain 10: is not shown where only the asker sees the answer', async () => {
  const edge = await start();
  await edge.mention(
    'who?',
    { ts: '1770000000.000100', thread_ts: '1770000000.000050' },
    { is_ext_shared_channel: true },
  );
  // Asked later, so by the time that this one's status is there, the other's would be.
  await edge.mention('who?', { channel: 'C0OTHER', ts: '1770000000.000200' });
  await vi.waitFor(() => expect(edge.statuses()).toHaveLength(1), wait);
  edge.gate.open();
  await vi.waitFor(() => expect(edge.posts()).toHaveLength(2), wait);
  expect(edge.slack.callsOf(setStatus).map(({ args }) => args.channel_id)).toEqual(['C0OTHER']);
});

it('a slow answer to what nobody addressed to the bot has none', async () => {
  const gate = createGate();
  const ask = async ({ question }: { question: string }) => {
    if (question !== 'first?') await gate.passed;
    return citedAnswer(question);
  };
  const { mention, event, direct, slack } = await startEdge({
    bot: createFakeBot({ ask }),
    timing: { statusPatience: 5, channelGap: 0 },
  });
  const root = '1770000000.000100';
  await mention('<@U0BOT> first?', { ts: root });
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  const before = slack.callsOf(setStatus).length;
  await event(threadReply('and who was the second?', root));
  // Asked later, so by the time that this one's status is there, the other's would be.
  await direct('third?', { ts: '1770000000.000300' });
  const statuses = () => slack.callsOf(setStatus).slice(before);
  await vi.waitFor(() => expect(statuses()).toHaveLength(1), wait);
  expect(statuses()[0]?.args).toMatchObject({ channel_id: 'D0ANN' });
  gate.open();
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(3), wait);
});
