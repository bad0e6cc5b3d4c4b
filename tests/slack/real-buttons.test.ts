import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { types } from '@slack/bolt';
import { expect, it, onTestFinished, vi } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { renderBlocks } from './render-message.js';
import { openFakeSlack, startEdge } from './start-edge.js';

function button(action_id: string, value: string) {
  return { type: 'button', action_id, value };
}

function news(mayor: string) {
  return articleFile(
    'rabat.md',
    `# Rabat\n\nThe city lies at the sea.\n\n## Council\n\nThe council met in May. ${mayor} It will meet again in June.`,
  );
}

it(
  'an answer is shown in context after a restart; later in the version that it was cut from, and when that was changed',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-buttons-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const open = () => openTestBot({ file: path.join(folder, 'kept.db'), samples: 'never' });
    const slack = await openFakeSlack();
    const first = await open();
    await first.bot.library.importArticles([news('Asmaa Rhlalou is the mayor of Rabat.')]);
    const before = await startEdge({ slack, bot: first.bot });
    const message = await before.command('Who is the mayor of Rabat?').ack;
    const actions = (message.blocks as types.KnownBlock[]).find(({ type }) => type === 'actions') as types.ActionsBlock;
    const [show] = actions.elements as types.Button[];
    await before.edge.stop();
    await first.bot.close();

    const second = await open();
    onTestFinished(() => second.bot.close());
    const after = await startEdge({ slack, bot: second.bot });
    const shown = () =>
      renderBlocks((slack.viewsOf('U0ANN').at(-1)?.view.blocks ?? []) as types.KnownBlock[]).split('\n');
    await after.press(button('answer_context', show?.value ?? '')).ack;
    await vi.waitFor(() => expect(shown()).toHaveLength(4), wait);
    expect(shown()).toEqual([
      '1  Rabat · Council · sentence 2',
      'The council met in May.',
      '▏**Asmaa Rhlalou is the mayor of Rabat.**',
      'It will meet again in June.',
    ]);

    await second.bot.library.importArticles([news('Fatiha El Moudni is the mayor of Rabat.')]);
    await after.press(button('answer_context', show?.value ?? '')).ack;
    await vi.waitFor(
      () =>
        expect(shown()[0]).toBe(
          'The article has changed on 24 November 2026. This is what it said when it was quoted:',
        ),
      wait,
    );
    expect(shown().slice(2)).toEqual([
      'The council met in May.',
      '▏**Asmaa Rhlalou is the mayor of Rabat.**',
      'It will meet again in June.',
    ]);
  },
  patience,
);

it(
  'an answer is shared once over two edges on one store, and two people’s votes are both kept',
  async () => {
    const { bot } = await openTestBot();
    onTestFinished(() => bot.close());
    const edge = await startEdge({ bot, transport: 'http' });
    await edge.command('Who is the president of Interpol?').ack;
    const [kept] = await bot.archive.recentAnswers(member, 1);
    const id = kept?.answer.id ?? '';
    const other = await startEdge({ slack: edge.slack, bot, transport: 'http' });
    const presses = [edge, other].map((each) => each.press(button('answer_share', id), { isEphemeral: true }));
    const sent = () => presses.flatMap(({ answers }) => answers);
    await vi.waitFor(async () => expect((await bot.archive.answer(member, id))?.sharing?.isConfirmed).toBe(true), wait);
    expect(sent().filter(({ response_type }) => response_type === 'in_channel')).toHaveLength(1);
    const vote = (verdict: string) => ({
      type: 'feedback_buttons',
      action_id: 'answer_feedback',
      value: `${verdict}:${id}`,
    });
    await Promise.all([edge.press(vote('helpful')).ack, other.press(vote('not_helpful'), { user: 'U0BEN' }).ack]);
    await vi.waitFor(async () => expect(await bot.archive.feedback()).toHaveLength(2), wait);
  },
  patience,
);

it(
  'a share that a crash cut off is neither said to be done nor done again',
  async () => {
    const { bot, advance } = await openTestBot();
    onTestFinished(() => bot.close());
    const edge = await startEdge({ bot });
    await edge.command('Who is the president of Interpol?').ack;
    const [kept] = await bot.archive.recentAnswers(member, 1);
    const id = kept?.answer.id ?? '';
    // As a process did that ended before Slack had the message.
    await bot.archive.beginSharing(member, id);
    advance(60_000);
    const { ack, answers } = edge.press(button('answer_share', id), { isEphemeral: true });
    await ack;
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(answers[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(answers[0]?.text).toMatch(/^I can’t tell whether the answer was shared\./);
    expect(edge.slack.workspace.messages).toEqual([]);
  },
  patience,
);
