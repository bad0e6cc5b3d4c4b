import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { types } from '@slack/bolt';
import { expect, it, onTestFinished, vi } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { renderBlocks } from './render-message.js';
import { openFakeSlack, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

function shown(view: unknown) {
  return renderBlocks(((view as Fields | undefined)?.blocks ?? []) as types.KnownBlock[]);
}

function typed(value: string) {
  return { question: { question: { type: 'plain_text_input', value } } };
}

const council = articleFile(
  'rabat.md',
  '# Rabat\n\nThe city lies at the sea.\n\n## Council\n\nThe council met in May. Asmaa Rhlalou is the mayor of Rabat.',
);

/** A bot on one file, as each of two processes opens it after the other. */
function openOnFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-home-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return async () => {
    const { bot } = await openTestBot({ file: path.join(folder, 'kept.db'), samples: 'never' });
    onTestFinished(() => bot.close());
    await bot.library.importArticles([council]);
    return bot;
  };
}

it(
  'a form that was opened before a restart is answered after it, and the answer stands on Home',
  async () => {
    const open = openOnFile();
    const slack = await openFakeSlack();
    const first = await open();
    const before = await startEdge({ slack, bot: first });
    await before.shortcut('ask_global');
    await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(1), wait);
    await before.edge.stop();
    await first.close();

    const after = await startEdge({ slack, bot: await open() });
    const answer = await after.submit(typed('Who is the mayor of Rabat?'));
    expect(shown(answer.view)).toContain('▏**Asmaa Rhlalou** is the mayor of Rabat.');
    await after.openApp('home');
    await vi.waitFor(() => expect(slack.homeOf('U0ANN')).toBeDefined(), wait);
    const home = shown(slack.homeOf('U0ANN')?.view);
    expect(home).toContain(
      '**Who is the mayor of Rabat?**\n▏**Asmaa Rhlalou** is the mayor of Rabat.\nRabat · Council',
    );
    expect(home).toContain('**articles** · 1 article\n• Rabat · added 24 November 2026\n');
    expect(home).not.toContain('sample');
  },
  patience,
);

it(
  'what a message says is found before a restart, and shared in its thread after it',
  async () => {
    const open = openOnFile();
    const slack = await openFakeSlack();
    const first = await open();
    const before = await startEdge({ slack, bot: first });
    const { answers } = before.pointAt({ text: 'Asmaa Rhlalou is the mayor of Rabat', ts: '1770000000.000700' });
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(shown(answers[0])).toMatch(/^Looked for: Asmaa Rhlalou is the mayor of Rabat\nThe articles say:\n▏/);
    const rows = answers[0]?.blocks as types.KnownBlock[];
    const actions = rows.find(({ type }) => type === 'actions') as types.ActionsBlock;
    const share = (actions.elements as types.Button[]).find(({ action_id }) => action_id === 'answer_share_thread');
    await before.edge.stop();
    await first.close();

    const after = await startEdge({ slack, bot: await open() });
    const { answers: sent } = after.press({ ...share }, { isEphemeral: true });
    await vi.waitFor(() => expect(sent).toHaveLength(2), wait);
    expect(sent[0]).toMatchObject({ response_type: 'in_channel', thread_ts: '1770000000.000700' });
    expect(shown(sent[0])).toMatch(/^ann looked for: Asmaa Rhlalou is the mayor of Rabat\n/);
  },
  patience,
);
