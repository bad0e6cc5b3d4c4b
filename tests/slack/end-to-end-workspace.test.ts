import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { VerbatimError } from '../../src/errors.js';
import { openTestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { operator } from '../viewers.js';
import { createFakeBot } from './fake-bot.js';
import { createAnswerMemory } from './memory-answers.js';
import { openFakeSlack, startEdge } from './start-edge.js';

/** A store in a file, opened by one process after the other. */
function storeFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'store.db');
  return async () => {
    const { bot } = await openTestBot({ samples: 'never', file });
    onTestFinished(() => bot.close());
    return bot;
  };
}

it('a store is nobody’s until Slack says whose it is, and another workspace’s token is refused with a sentence', async () => {
  const open = storeFile();
  const commandLine = await open();
  await commandLine.asking.usage(operator);
  await commandLine.close();
  const home = await startEdge({ bot: await open() });
  await home.edge.stop();
  const bot = await open();
  await bot.claimWorkspace('T0HOME');
  const failure = await bot.claimWorkspace('T0OTHER').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(VerbatimError);
  expect(failure).toMatchObject({ code: 'workspace_other' });
  expect(String(failure)).toMatch(/T0HOME.*T0OTHER.*VERBATIM_DB/);
});

it('an edge whose token is of another workspace than the store never starts to answer', async () => {
  const slack = await openFakeSlack();
  const refusal = new VerbatimError('workspace_other', 'The store is of Slack workspace T0OTHER.');
  const bot = createFakeBot({ claimWorkspace: () => Promise.reject(refusal) });
  await expect(startEdge({ slack, bot })).rejects.toBe(refusal);
  expect(slack.sockets.open).toEqual([]);
});

it('a local workspace claims no store', async () => {
  const claimed: string[] = [];
  const bot = createFakeBot({ claimWorkspace: async (workspace) => void claimed.push(workspace) });
  await startEdge({ bot, claimsWorkspace: false });
  expect(claimed).toEqual([]);
  await startEdge({ bot });
  expect(claimed).toEqual(['T0HOME']);
});

it('an answer knows the message that it went out in, whoever sees it', async () => {
  const answers = createAnswerMemory();
  const { mention, slack } = await startEdge({ bot: createFakeBot({ answers }) });
  await mention('<@U0BOT> who leads it?');
  await vi.waitFor(() => expect(answers.messages.size).toBe(1), wait);
  const [posted] = slack.workspace.messages;
  expect(answers.messages.get('answer-1')).toEqual({ channel: 'C0PRESS', ts: posted?.ts });
});

it('an answer stands although it could not be kept where it went out', async () => {
  const plain = createFakeBot();
  const archive = { ...plain.archive, recordMessage: () => Promise.reject(new Error('disk full')) };
  const { mention, slack, log } = await startEdge({ bot: { ...plain, archive } });
  await mention('<@U0BOT> who leads it?');
  await vi.waitFor(() => expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1), wait);
  expect(slack.workspace.messages).toHaveLength(1);
});
