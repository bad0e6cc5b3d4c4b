import { expect, it, vi } from 'vitest';
import type { AskRequest } from '../../src/domain.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { openFakeSlack, startEdge } from './start-edge.js';

function texts(messages: readonly { readonly text: string }[]) {
  return messages.map(({ text }) => /for: (\w+)/.exec(text)?.[1]);
}

/** An edge with a ledger to look at, and the ids of the deliveries in it. */
async function startWithLedger(more: Parameters<typeof startEdge>[0] = {}) {
  const ledger = createMemoryLedger();
  const under = await startEdge({ bot: createFakeBot({ deliveries: ledger.open() }), ...more });
  const ids = () => ledger.steps.flatMap((step) => (step.startsWith('start ') ? [step.slice(6)] : []));
  const states = () => ids().map((id) => ledger.stateOf(id));
  const verbs = () => ledger.steps.map((step) => step.split(' ')[0]);
  return { ...under, states, verbs };
}

it('waits when Slack asks for it, then posts each answer once and in order', async () => {
  const { slack, mention, states } = await startWithLedger();
  slack.script('chat.postMessage', { kind: 'rate_limited', retryAfter: 1 });
  for (const text of ['one', 'two', 'three']) await mention(`<@U0BOT> ${text}`);
  await mention('<@U0BOT> elsewhere', { channel: 'C0OTHER' });
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(4), wait);
  // Another channel does not wait.
  expect(texts(slack.workspace.messages)).toEqual(['elsewhere', 'one', 'two', 'three']);
  const [refused, , again] = slack.callsOf('chat.postMessage');
  expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(990);
  await vi.waitFor(() => expect(states()).toEqual(['done', 'done', 'done', 'done']), wait);
});

it('waits a second when Slack asks to without saying how long', async () => {
  const { slack, mention } = await startEdge();
  slack.script('chat.postMessage', { kind: 'rate_limited' });
  slack.script('chat.postMessage', { kind: 'error', error: 'ratelimited' });
  await mention('<@U0BOT> one');
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
});

it('posts at most one message in a channel within the gap', async () => {
  const { slack, mention } = await startEdge({ timing: { channelGap: 120 } });
  for (const text of ['one', 'two', 'three']) await mention(`<@U0BOT> ${text}`);
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(3), wait);
  const times = slack.callsOf('chat.postMessage').map(({ at }) => at);
  for (let next = 1; next < times.length; next += 1) {
    expect((times[next] ?? 0) - (times[next - 1] ?? 0)).toBeGreaterThanOrEqual(115);
  }
});

it('posts the plain text when Slack refuses the blocks', async () => {
  for (const error of ['invalid_blocks', 'msg_blocks_too_long', 'invalid_blocks_format', 'msg_too_long']) {
    const { slack, mention, verbs } = await startWithLedger();
    slack.script('chat.postMessage', { kind: 'error', error });
    await mention('<@U0BOT> fancy');
    await vi.waitFor(() => expect(verbs()).toEqual(['start', 'posting', 'notPosted', 'posting', 'done']), wait);
    expect(slack.workspace.messages).toHaveLength(1);
    expect(slack.workspace.messages[0]).not.toHaveProperty('blocks');
    expect(slack.workspace.messages[0]?.text).toContain('Quoted for: fancy');
    expect(slack.callsOf('chat.postMessage')[1]?.args.mrkdwn).toBe(false);
  }
});

it('sends the answer to the asker where the channel is closed to the bot', async () => {
  for (const error of ['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action', 'thread_not_found']) {
    const { slack, mention, states } = await startWithLedger();
    slack.script('chat.postMessage', { kind: 'error', error });
    await mention('<@U0BOT> away');
    await vi.waitFor(() => expect(states()).toEqual(['done']), wait);
    expect(slack.workspace.messages).toHaveLength(1);
    expect(slack.workspace.messages[0]?.channel).toBe('D0ANN');
    expect(slack.workspace.messages[0]?.text).toContain('Quoted for: away');
    expect(slack.workspace.messages[0]?.text).toContain('couldn’t post');
    expect(slack.workspace.messages[0]).not.toHaveProperty('threadTs');
  }
});

it('knows by itself that it is no member of a channel', async () => {
  const { slack, mention } = await startEdge();
  await mention('<@U0BOT> away', { channel: 'C0AWAY' });
  await vi.waitFor(() => expect(slack.workspace.messages[0]?.channel).toBe('D0ANN'), wait);
});

it('gives up when the asker cannot be reached either, and says so in the log', async () => {
  const { slack, mention, states, log } = await startWithLedger();
  slack.script('chat.postMessage', { kind: 'error', error: 'channel_not_found' }, 2);
  await mention('<@U0BOT> nowhere');
  await vi.waitFor(() => expect(states()).toEqual(['done']), wait);
  expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
  expect(log.lines.some(({ level, fields }) => level === 'error' && fields.outcome === 'refused')).toBe(true);
});

it('looks for a post that may stand in the channel, and tells of the doubt where it isn’t found, but never repeats it', async () => {
  const gate = createGate();
  const uncertain = [
    { kind: 'slow', until: gate.passed },
    { kind: 'status', status: 500, isDone: true },
    { kind: 'status', status: 200, body: '<html>proxy</html>', isDone: true },
    { kind: 'drop', isDone: true },
    { kind: 'drop', isDone: false },
    { kind: 'error', error: 'fatal_error' },
  ] as const;
  const perhapsPosted = async (mishap: (typeof uncertain)[number]) => {
    // Long enough for all calls but the one that nothing comes of.
    const timing = mishap.kind === 'slow' ? { requestTimeout: 1_000 } : {};
    const { slack, mention, states, log } = await startWithLedger({ timing });
    slack.script('chat.postMessage', mishap);
    await mention('<@U0BOT> perhaps');
    await vi.waitFor(() => expect(states()).toEqual(['done']), wait);
    await mention('<@U0BOT> next');
    await vi.waitFor(() => expect(texts(slack.workspace.messages).at(-1)).toBe('next'), wait);
    const isThere = mishap.kind === 'slow' || ('isDone' in mishap && mishap.isDone);
    const [first] = slack.workspace.messages;
    if (isThere) expect(texts(slack.workspace.messages)).toEqual(['perhaps', 'next']);
    else expect(first?.text).toContain('can’t tell whether it arrived');
    expect(slack.callsOf('chat.postMessage')).toHaveLength(isThere ? 2 : 3);
    const line = log.lines.find(({ level, fields }) => level === 'error' && fields.outcome === 'unknown');
    expect(line?.fields.reference).toBe('ref1');
  };
  await Promise.all(uncertain.map(perhapsPosted));
  gate.open();
});

it('tells of the doubt until Slack takes that', async () => {
  const { slack, mention, states } = await startWithLedger();
  slack.script('chat.postMessage', { kind: 'status', status: 500 }, 3);
  await mention('<@U0BOT> perhaps');
  await vi.waitFor(() => expect(states()).toEqual(['done']), wait);
  expect(slack.workspace.messages.map(({ text }) => text)).toEqual([
    expect.stringContaining('can’t tell whether it arrived'),
  ]);
  expect(slack.callsOf('chat.postMessage')).toHaveLength(4);
});

it('posts when Slack can be connected to again', async () => {
  const { slack, mention, states } = await startWithLedger({ transport: 'http', timing: { unreachableWait: 50 } });
  const port = Number(new URL(slack.apiUrl).port);
  await slack.close();
  await mention('<@U0BOT> patient');
  const back = await openFakeSlack({ port });
  await vi.waitFor(() => expect(texts(back.workspace.messages)).toEqual(['patient']), wait);
  await vi.waitFor(() => expect(states()).toEqual(['done']), wait);
});

it('leaves the answer to a later attempt when Slack takes nothing for too long', async () => {
  const timing = { unreachableWait: 1, takeOverEvery: 60_000 };
  const { slack, mention, states, log } = await startWithLedger({ transport: 'http', timing });
  await slack.close();
  await mention('<@U0BOT> later');
  await vi.waitFor(() => expect(log.text()).toContain('it is tried again later'), wait);
  await vi.waitFor(() => expect(states()).toEqual(['started']), wait);
});

it('ends when its token is revoked, and leaves the answer to the next start', async () => {
  const { slack, mention, states, fatal } = await startWithLedger();
  slack.script('chat.postMessage', { kind: 'error', error: 'token_revoked' });
  await mention('<@U0BOT> locked');
  await vi.waitFor(() => expect(fatal).toHaveLength(1), wait);
  expect(fatal[0]?.message).toContain('SLACK_BOT_TOKEN');
  expect(states()).toEqual(['started']);
});

it('answers an ephemeral question directly when Slack cannot show it in the channel', async () => {
  const { slack, mention } = await startEdge();
  await mention('<@U0BOT> shared', { channel: 'C0AWAY' }, { is_ext_shared_channel: true });
  await vi.waitFor(() => expect(slack.workspace.messages[0]).toMatchObject({ channel: 'D0ANN' }), wait);
});

it('sends a late answer to a command in plain text when Slack refuses its blocks', async () => {
  const gate = createGate();
  // More than Slack takes in one message, as no builder of ours would make it: the edge must not rely on that.
  const ask = async ({ question }: AskRequest) => {
    await gate.passed;
    return { ...citedAnswer(question), corrections: [] };
  };
  const { command, slack } = await startEdge({ bot: createFakeBot({ ask }), timing: { answerPatience: 20 } });
  const { ack, answers } = command('late');
  await ack;
  slack.refuseNextResponse();
  gate.open();
  await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
  expect(answers[0]).not.toHaveProperty('blocks');
  expect(answers[0]?.text).toContain('Quoted for: late');
});
