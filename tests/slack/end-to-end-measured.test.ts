import { expect, it, onTestFinished, vi } from 'vitest';
import { VerbatimError } from '../../src/errors.js';
import { openTelemetry } from '../../src/process/telemetry/open-telemetry.js';
import { openTestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { createFakeBot } from './fake-bot.js';
import { type StartOptions, startEdge } from './start-edge.js';

const asked = 'Who is the president of Interpol?';

/** An edge that is measured, and what `/metrics` says of one line. */
async function start(options: StartOptions = {}) {
  const opened = await openTelemetry({ metrics: true, warn: () => {} });
  if (!opened?.page) throw new Error('Nothing is measured.');
  const edge = await startEdge({ ...options, telemetry: opened.telemetry, readMetrics: opened.page });
  const page = async () => {
    const response = await fetch(`${edge.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    return response.text();
  };
  const value = async (line: string) => {
    const found = (await page()).split('\n').find((each) => each.startsWith(`${line} `));
    return found && Number(found.split(' ').at(-1));
  };
  return { ...edge, page, value };
}

async function openBot() {
  const { bot } = await openTestBot();
  onTestFinished(() => bot.close());
  return bot;
}

it.each(['socket', 'http'] as const)('counts what is asked on each surface, over %s', async (transport) => {
  const { command, mention, direct, pointAt, openApp, press, shortcut, submit, slack, page, value } = await start({
    transport,
    bot: await openBot(),
  });
  await command(asked).ack;
  await command('Interpol', { command: '/facts' }).ack;
  await mention(`<@U0BOT> ${asked}`);
  await direct('What is the airspeed of an unladen swallow?');
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(2), wait);
  const { ack, answers } = pointAt({ text: asked, ts: '1770000000.000700' });
  await ack;
  await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
  await shortcut('ask_global');
  await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(1), wait);
  await submit({ question: { question: { type: 'plain_text_input', value: asked } } });
  await openApp('home');
  await press({ type: 'button', action_id: 'home_question_1', value: asked }, { inHome: true }).ack;
  const answered = (surface: string) =>
    `verbatim_questions_total{surface="${surface}",outcome="answered",reason="none",language="en"}`;
  await vi.waitFor(async () => expect(await value(answered('home'))).toBe(1), wait);
  for (const surface of ['command', 'mention', 'form', 'shortcut']) expect(await value(answered(surface))).toBe(1);
  expect(await page()).toMatch(/verbatim_questions_total\{surface="facts",outcome="answered",[^}]*\} 1/);
  expect(await page()).toMatch(/verbatim_questions_total\{surface="direct",outcome="refused",reason="not_[a-z]+",/);
  // An answer is timed when it stands there, not when it is found.
  for (const surface of ['command', 'mention', 'direct', 'form', 'shortcut'])
    expect(await value(`verbatim_answer_seconds_count{surface="${surface}"}`), surface).toBe(1);
  for (const request of ['command', 'event', 'press', 'form', 'shortcut'])
    expect(await value(`verbatim_acknowledgement_seconds_count{request="${request}"}`), request).toBeGreaterThan(0);
  expect(await value('verbatim_posts_total{outcome="posted"}')).toBe(2);
  expect(await value('verbatim_slack_connected')).toBe(1);
  expect(await page()).not.toMatch(/Interpol|swallow|U0ANN|C0PRESS|xoxb/);
});

it('counts what Slack refuses, holds back or doesn’t reply to, by method and code', async () => {
  const { mention, slack, value } = await start({ bot: await openBot() });
  slack.script('chat.postMessage', { kind: 'rate_limited', retryAfter: 0 });
  slack.script('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
  await mention(`<@U0BOT> ${asked}`);
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  const code = (of: string) => value(`verbatim_slack_errors_total{method="chat.postMessage",code="${of}"}`);
  await vi.waitFor(async () => expect(await value('verbatim_posts_total{outcome="posted"}')).toBe(1), wait);
  expect(await value('verbatim_slack_rate_limits_total{method="chat.postMessage"}')).toBe(1);
  expect(await code('invalid_blocks')).toBe(1);
  expect(await value('verbatim_slack_call_seconds_count{method="chat.postMessage"}')).toBe(3);
  slack.script('chat.postMessage', { kind: 'drop', isDone: false });
  await mention(`<@U0BOT> ${asked}`, { channel: 'C0OTHER' });
  await vi.waitFor(async () => expect(await value('verbatim_posts_total{outcome="unknown"}')).toBe(1), wait);
  expect(await code('no_reply')).toBe(1);
});

it('counts whoever is turned away, at the door and behind it, and what fails', async () => {
  const fake = createFakeBot();
  let wrong: Error = new VerbatimError('busy', 'Too many wait.');
  let isFull = false;
  const asking = { ...fake.asking, ask: () => Promise.reject(wrong) };
  const bot = { ...fake, asking, expectedWait: () => (isFull ? Number.POSITIVE_INFINITY : 0) };
  const { command, value } = await start({ bot });
  const counted = (outcome: string) =>
    value(`verbatim_questions_total{surface="command",outcome="${outcome}",reason="none",language="und"}`);
  await command('who?').ack;
  expect(await counted('busy')).toBe(1);
  isFull = true;
  await command('who?').ack;
  expect(await counted('busy')).toBe(2);
  isFull = false;
  wrong = new Error('broken');
  await command('who?').ack;
  expect(await counted('failed')).toBe(1);
});

it('says when no request of Slack’s reaches it', async () => {
  const { slack, value } = await start();
  expect(await value('verbatim_slack_connected')).toBe(1);
  await slack.close();
  await vi.waitFor(async () => expect(await value('verbatim_slack_connected')).toBe(0), wait);
});

it.each(['socket', 'http'] as const)('has no such address where nobody may read it, over %s', async (transport) => {
  const { url } = await startEdge({ transport });
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
});

it('goes on where what was measured can’t be read', async () => {
  const { url } = await startEdge({ readMetrics: () => Promise.reject(new Error('secret')) });
  const response = await fetch(`${url}/metrics`);
  expect({ status: response.status, text: await response.text() }).toEqual({ status: 500, text: '' });
  expect((await fetch(`${url}/livez`)).status).toBe(200);
});
