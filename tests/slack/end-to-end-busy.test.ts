import { expect, it, vi } from 'vitest';
import type { Bot } from '../../src/domain.js';
import { VerbatimError } from '../../src/errors.js';
import { wait } from '../set-up/wait.js';
import { createFakeBot } from './fake-bot.js';
import { startEdge } from './start-edge.js';

const busy = 'More is asked of me right now than I can answer. Please try again in a minute.';

/** A bot whose queue is full. */
function createBusyBot(): ReturnType<typeof createFakeBot> {
  const refuse = () => Promise.reject(new VerbatimError('busy', 'More than 500 requests wait: some are turned away.'));
  const bot = createFakeBot({ ask: refuse, facts: refuse, checkStatements: refuse });
  const archive: Bot['archive'] = { ...bot.archive, context: refuse, answer: refuse };
  return { ...bot, archive, asking: { ...bot.asking, usage: refuse } };
}

it('says at once to whoever asks by a command that too much is asked', async () => {
  const { command, log } = await startEdge({ bot: createBusyBot() });
  expect((await command('who?').ack).text).toBe(busy);
  expect(log.lines.some(({ level }) => level === 'error' || level === 'warn')).toBe(true);
});

it('says so to whoever mentions the bot, once', async () => {
  const { mention, slack } = await startEdge({ bot: createBusyBot() });
  await mention('<@U0BOT> who?');
  await vi.waitFor(() => expect(slack.workspace.messages).toMatchObject([{ text: busy }]), wait);
});

it('says so to whoever presses a button, opens Home or points at a message', async () => {
  const { press, openApp, pointAt, slack } = await startEdge({ bot: createBusyBot() });
  const { ack } = press({ type: 'button', action_id: 'answer_context', value: 'x1' });
  await ack;
  await vi.waitFor(() => expect(JSON.stringify(slack.viewsOf('U0ANN').at(-1)?.view)).toContain(busy), wait);
  await openApp('home');
  await vi.waitFor(() => expect(JSON.stringify(slack.homeOf('U0ANN')?.view)).toContain(busy), wait);
  const { answers } = pointAt({ text: 'It was held in Tangier.' });
  await vi.waitFor(() => expect(answers.map(({ text }) => text)).toContain(busy), wait);
});
