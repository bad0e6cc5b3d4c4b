import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AskRequest, CheckRequest } from '../../src/domain.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot } from './fake-bot.js';
import { createGate } from './gate.js';
import { createMemoryLedger } from './memory-ledger.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

const minute = 60_000;

/** Two processes over one ledger: the first answers nothing until its gate opens, the second at once. */
async function openTwo({ age = 0, ...options }: StartOptions & { readonly age?: number } = {}) {
  const ledger = createMemoryLedger({ age });
  const slack = await openFakeSlack();
  const gate = createGate();
  const deliveries = ledger.open();
  const ask = async ({ question }: AskRequest) => {
    await gate.passed;
    return citedAnswer(question);
  };
  const checkStatements = async (_: CheckRequest) => {
    await gate.passed;
    return { kind: 'not_asked' } as const;
  };
  const facts = async () => {
    await gate.passed;
    throw new Error('It comes too late.');
  };
  const bot = createFakeBot({ ask, checkStatements, facts, deliveries });
  // Whoever is gone looks after nothing.
  const timing = { answerPatience: 100, modalPatience: 5, takeOverEvery: 60_000, ...options.timing };
  const first = await startEdge({ transport: 'http', ...options, slack, bot, timing });
  onTestFinished(gate.open);
  /** The first shows no sign any more; a second looks after what it left. */
  const takeOver = async () => {
    deliveries.crash();
    const heir = createFakeBot({ deliveries: ledger.open() });
    return { ...(await startEdge({ transport: 'http', slack, bot: heir })), bot: heir };
  };
  return { ...first, bot, gate, ledger, slack, takeOver };
}

const textsOf = (answers: readonly Readonly<Record<string, unknown>>[]) => answers.map(({ text }) => String(text));

describe('a command that was told to wait', () => {
  it('is answered by another process where the one that told it is gone, and forgotten', async () => {
    const { command, ledger, log, takeOver } = await openTwo();
    const { ack, answers } = command('who presides?');
    expect((await ack).text).toBe('Still looking…');
    expect(ledger.payloads()).toHaveLength(1);
    const heir = await takeOver();
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(answers[0]).toMatchObject({ response_type: 'ephemeral', replace_original: true });
    expect(textsOf(answers)).toEqual([expect.stringContaining('Quoted for: who presides?')]);
    expect(heir.bot.requests).toMatchObject([{ conversation: 'T0HOME:C0PRESS:U0ANN', keeps: true }]);
    await vi.waitFor(() => expect(ledger.payloads()).toEqual([]), wait);
    expect(log.text() + heir.log.text()).not.toMatch(/response|who presides.*https?:/);
  });

  it('is answered with a fact sheet where it asked for one', async () => {
    const { command, takeOver } = await openTwo();
    const { ack, answers } = command('Interpol', { command: '/facts' });
    expect((await ack).text).toBe('Still looking…');
    await takeOver();
    await vi.waitFor(() => expect(textsOf(answers)).toEqual([expect.stringContaining('Interpol')]), wait);
  });

  it('is answered in the place of what may stand there already, where its process was gone while it sent', async () => {
    const { command, gate, ledger, slack, takeOver } = await openTwo();
    const sent = createGate();
    slack.script('response_url', { kind: 'slow', until: sent.passed });
    const { ack, answers } = command('who?');
    await ack;
    gate.open();
    await vi.waitFor(() => expect(ledger.steps.at(-1)).toMatch(/^posting /), wait);
    await takeOver();
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0), wait);
    sent.open();
    await vi.waitFor(() => expect(ledger.payloads()).toEqual([]), wait);
    for (const answer of answers) expect(answer).toMatchObject({ replace_original: true });
    expect(new Set(textsOf(answers)).size).toBe(1);
  });

  it('is dropped where Slack takes no answer any more', async () => {
    const { command, ledger, takeOver } = await openTwo({ age: 30 * minute + 1 });
    const { ack, answers } = command('who?');
    await ack;
    const { bot, log } = await takeOver();
    await vi.waitFor(() => expect(ledger.payloads()).toEqual([]), wait);
    expect(log.text()).toContain('Somebody waited for an answer for longer than Slack takes one');
    expect([bot.requests, answers]).toEqual([[], []]);
  });

  it('costs the ledger nothing where its answer is there in time', async () => {
    const { command, gate, ledger } = await openTwo({ timing: { answerPatience: 60_000 } });
    gate.open();
    expect((await command('who?').ack).text).toContain('Quoted for: who?');
    expect(ledger.steps).toEqual([]);
  });

  it('is forgotten once it is answered, and when it is told that the process stops', async () => {
    const { command, edge, gate, ledger } = await openTwo({ timing: { drain: 30 } });
    const [answered, told] = [command('who?'), command('where?')];
    await Promise.all([answered.ack, told.ack]);
    expect(ledger.payloads()).toHaveLength(2);
    await edge.stop();
    expect(ledger.payloads()).toEqual([]);
    gate.open();
    expect(textsOf(told.answers)).toEqual([expect.stringMatching(/restarting/)]);
  });

  it('is told to wait all the same, and answered, where the ledger fails', async () => {
    const gate = createGate();
    const deliveries = { ...createMemoryLedger().open(), start: () => Promise.reject(new Error('The disk is full.')) };
    const ask = async ({ question }: AskRequest) => {
      await gate.passed;
      return citedAnswer(question);
    };
    const { command, log } = await startEdge({
      bot: createFakeBot({ ask, deliveries }),
      timing: { answerPatience: 100 },
    });
    const { ack, answers } = command('who?');
    expect((await ack).text).toBe('Still looking…');
    gate.open();
    await vi.waitFor(() => expect(textsOf(answers)).toEqual([expect.stringContaining('Quoted for: who?')]), wait);
    expect(log.text()).toContain('That somebody waits for an answer could not be written down.');
  });
});

describe('what else is acknowledged without its answer', () => {
  it('is answered by another process: a message that was looked up', async () => {
    const { pointAt, ledger, takeOver } = await openTwo();
    const { ack, answers } = pointAt({ text: 'It is in Lyon.', ts: '5.5', thread_ts: '5.1' });
    await ack;
    await vi.waitFor(() => expect(textsOf(answers)).toEqual(['Still looking…']), wait);
    await takeOver();
    await vi.waitFor(() => expect(answers).toHaveLength(2), wait);
    expect(answers[1]).toMatchObject({ thread_ts: '5.1', replace_original: false });
    await vi.waitFor(() => expect(ledger.payloads()).toEqual([]), wait);
  });

  it('is answered by another process: a form, in its own modal', async () => {
    const { shortcut, submit, slack, ledger, takeOver } = await openTwo();
    await shortcut('ask_global');
    await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(1), wait);
    const ack = await submit({ question: { question: { type: 'plain_text_input', value: 'who?' } } });
    expect(JSON.stringify(ack)).toContain('Still looking…');
    await takeOver();
    await vi.waitFor(() => expect(JSON.stringify(slack.viewsOf('U0ANN'))).toContain('Quoted for: who?'), wait);
    await vi.waitFor(() => expect(ledger.payloads()).toEqual([]), wait);
  });
});

it('warns of no leak however many wait', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const { command, gate } = await openTwo({ timing: { answerPatience: 60_000 } });
  const asked = Array.from({ length: 30 }, (_, index) => command(`who ${index}?`).ack);
  gate.open();
  await Promise.all(asked);
  expect(warnings).toEqual([]);
});
