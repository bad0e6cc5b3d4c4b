import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { types } from '@slack/bolt';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { articleFile, openTestBot, type TestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { labelsOf, renderBlocks } from './render-message.js';
import { openFakeSlack, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const president = 'the president of Interpol, praised the development of Morocco';

function blocksOf(message: Fields | undefined) {
  return (message?.blocks ?? []) as types.KnownBlock[];
}

function shown(message: Fields | undefined): string[] {
  return renderBlocks(blocksOf(message)).split('\n');
}

function buttonOf(message: Fields | undefined, label: string) {
  const buttons = blocksOf(message).flatMap((block) =>
    block.type === 'actions' ? (block.elements as types.Button[]) : [],
  );
  const found = buttons.find(({ text }) => text.text === label);
  return { type: 'button', action_id: found?.action_id, value: found?.value };
}

function facts(edge: Awaited<ReturnType<typeof startEdge>>, text: string, more: Fields = {}) {
  return edge.command(text, { command: '/facts', ...more });
}

async function openBot(options: Parameters<typeof openTestBot>[0] = {}): Promise<TestBot['bot']> {
  const { bot } = await openTestBot(options);
  onTestFinished(() => bot.close());
  return bot;
}

describe.each(['socket', 'http'] as const)('/facts over %s', (transport) => {
  it('lists who, what, where and when of a topic, each a sentence with its values in bold above its source', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    const message = await facts(edge, 'Interpol').ack;
    expect(message.response_type).toBe('ephemeral');
    const lines = shown(message);
    expect(lines[0]).toBe('Facts about: Interpol');
    expect(lines.filter((line) => /^\*\*\w[\w ]*\*\*$/.test(line))).toEqual([
      '**Who**',
      '**What**',
      '**Where**',
      '**When**',
    ]);
    const who = lines.findIndex((line) => line.startsWith('▏**Ahmed Naser Al Raisi**, the president of Interpol'));
    expect(lines[who + 1]).toBe('1  Marrakech to host the Interpol General Assembly in 2025 · sentence 12');
    // All of one article, which is named once.
    expect(lines.filter((line) => line.includes('Tangier police conference'))).toEqual([
      'From: Tangier police conference: a brief',
    ]);
    expect(lines).toContain('▏Interpol is **the short name of the International Criminal Police Organization**.');
    expect(message.text).toContain(president);
  });

  it('finds an article by an inexact title, and goes on with More and back', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    const message = await facts(edge, 'Tangier police conferense, a brief').ack;
    expect(shown(message).slice(0, 4)).toEqual([
      'Facts about: Tangier police conferense, a brief',
      expect.stringMatching(/^Sentences 1 to 12 of \d+$/),
      'From: Tangier police conference: a brief',
      '**Who**',
    ]);
    const turned = edge.press(buttonOf(message, 'More'), { isEphemeral: true });
    await turned.ack;
    await vi.waitFor(() => expect(turned.answers).toHaveLength(1), wait);
    const [second] = turned.answers;
    expect(second).toMatchObject({ response_type: 'ephemeral', replace_original: true });
    expect(shown(second)[1]).toMatch(/^Sentences 13 to \d+ of \d+$/);
    const quotes = (page: Fields | undefined) => shown(page).filter((line) => line.startsWith('▏'));
    expect(quotes(second).filter((quote) => quotes(message).includes(quote))).toEqual([]);
    const back = edge.press(buttonOf(second, 'Previous'), { isEphemeral: true });
    await back.ack;
    await vi.waitFor(() => expect(back.answers).toHaveLength(1), wait);
    expect(quotes(back.answers[0])).toEqual(quotes(message));
  });

  it('pain 9: repeats what was typed, and says how a slip was read', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    expect(shown(await facts(edge, 'interpoll').ack).slice(0, 2)).toEqual([
      'Facts about: interpoll',
      'Read as: Interpol',
    ]);
  });

  it('offers the newest articles for nothing typed, "help" and nonsense; one of them opens its sheet', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    const usage = await facts(edge, '').ack;
    expect(shown(usage)[0]).toMatch(/^Type \/facts and the title of an article/);
    expect(labelsOf(blocksOf(usage))).toHaveLength(5);
    expect(shown(await facts(edge, 'HELP').ack)).toEqual(shown(usage));
    const nonsense = await facts(edge, 'xqzzy blorf').ack;
    expect(shown(nonsense).slice(0, 2)).toEqual([
      'Facts about: xqzzy blorf',
      'No article has this title, and none gives a name, a place, a date or a number about it.',
    ]);
    const pressed = edge.press(buttonOf(usage, 'Tangier police conference: a brief'), { isEphemeral: true });
    await pressed.ack;
    await vi.waitFor(() => expect(pressed.answers).toHaveLength(1), wait);
    expect(shown(pressed.answers[0])[0]).toBe('Facts about: Tangier police conference: a brief');
  });

  it('offers the nearest titles for a title that is not quite one', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    const message = await facts(edge, 'chooses pictures').ack;
    expect(labelsOf(blocksOf(message))).toEqual(['How Verbatim chooses its answers']);
    expect(message.text).toContain('How Verbatim chooses its answers');
  });

  it('pain 11: people of another workspace get nothing of the articles, by command or by button', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    const message = await facts(edge, 'Interpol', { team_id: 'T0OTHER' }).ack;
    expect(shown(message)).toEqual(['I answer only members of this workspace.']);
    const own = await facts(edge, 'Tangier police conference').ack;
    const more = { user: { id: 'U0EVE', team_id: 'T0OTHER' } };
    const pressed = edge.press(buttonOf(own, 'More'), { isEphemeral: true, more });
    await pressed.ack;
    await vi.waitFor(() => expect(pressed.answers).toHaveLength(1), wait);
    expect(pressed.answers[0]?.text).toBe('I answer only members of this workspace.');
  });

  it('pain 10: posts nothing that others could see', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    const message = await facts(edge, 'Tangier police conference').ack;
    const presses = [1, 2].map(() => edge.press(buttonOf(message, 'More'), { isEphemeral: true }));
    await Promise.all(presses.map(({ ack }) => ack));
    const answers = () => presses.flatMap((press) => press.answers);
    await vi.waitFor(() => expect(answers()).toHaveLength(2), wait);
    for (const answer of answers()) expect(answer.response_type).toBe('ephemeral');
    // A second press turns to the same page.
    expect(answers()[0]).toEqual(answers()[1]);
    expect(edge.slack.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  it('refuses what is too long without searching', async () => {
    const edge = await startEdge({ transport, bot: await openBot() });
    expect(shown(await facts(edge, 'x'.repeat(301)).ack)[0]).toBe(
      'This has 301 characters; I read titles and topics of up to 300.',
    );
  });
});

it('in a thread the next page follows, since Slack would move a replaced message into the channel', async () => {
  const edge = await startEdge({ bot: await openBot() });
  const message = await facts(edge, 'Tangier police conference').ack;
  const pressed = edge.press(buttonOf(message, 'More'), { isEphemeral: true, threadTs: '1770000000.1' });
  await pressed.ack;
  await vi.waitFor(() => expect(pressed.answers).toHaveLength(1), wait);
  expect(pressed.answers[0]).toMatchObject({ replace_original: false, thread_ts: '1770000000.1' });
});

it.each(['', 'x', 'a:0:0::nobody'])('a button that carries %j is answered with a sentence', async (value) => {
  const edge = await startEdge({ bot: await openBot() });
  const pressed = edge.press({ type: 'button', action_id: 'facts_more', value }, { isEphemeral: true });
  await pressed.ack;
  await vi.waitFor(() => expect(pressed.answers).toHaveLength(1), wait);
  expect(pressed.answers[0]?.text).toMatch(/^(?:I can’t read this button any more|This is no longer in the articles)/);
});

it('an offer under an answer that is no longer kept says so', async () => {
  const edge = await startEdge({ bot: await openBot() });
  const pressed = edge.press({ type: 'button', action_id: 'answer_facts', value: 'nowhere' });
  await pressed.ack;
  await vi.waitFor(() => expect(pressed.answers).toHaveLength(1), wait);
  expect(pressed.answers[0]?.text).toBe('I no longer have this answer. Please ask the question again.');
});

describe('a question that wants to know everything about a subject', () => {
  it.each([
    ['Who is the president of Interpol?', []],
    ['What do we know about Interpol?', ['Facts about Interpol']],
    ['tell me about the zorblatt', ['Facts about the zorblatt']],
  ])('%s is offered %j', async (question, offered) => {
    const edge = await startEdge({ bot: await openBot() });
    const labels = labelsOf(blocksOf(await edge.command(question).ack));
    expect(labels.filter((label) => label.startsWith('Facts'))).toEqual(offered);
  });

  it('shows the sheet beside the answer in a thread, to each who presses alone', async () => {
    const edge = await startEdge({ bot: await openBot() });
    await edge.mention('<@U0VERBATIM> que sait-on d’Interpol ?');
    const posted = () => edge.slack.calls.find(({ method }) => method === 'chat.postMessage');
    await vi.waitFor(() => expect(posted()).toBeDefined(), wait);
    const button = buttonOf(posted()?.args as Fields, 'Facts about Interpol');
    const presses = ['U0ANN', 'U0BEN'].map((user) => edge.press(button, { user, threadTs: '1770000000.1' }));
    await Promise.all(presses.map(({ ack }) => ack));
    for (const { answers } of presses) {
      await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
      expect(answers[0]).toMatchObject({
        response_type: 'ephemeral',
        replace_original: false,
        thread_ts: '1770000000.1',
      });
      // A French question is told of by French articles.
      expect(answers[0]?.text).toContain("président d'Interpol, a salué");
    }
  });
});

it(
  'after a restart More goes on and the offer still opens its sheet; of a changed article it is said that it has changed, of one that is gone that it is gone',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-facts-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const open = () => openTestBot({ file: path.join(folder, 'facts.db'), samples: 'never' });
    const town = (count: number, mayor: string) =>
      articleFile(
        'towns.md',
        `# Towns\n\n${Array.from({ length: count }, (_, at) => `The council of the town met in ${1990 + at} for the whole day.`).join(' ')} ${mayor} is the mayor of Rabat.`,
      );
    const slack = await openFakeSlack();
    const first = await open();
    await first.bot.library.importArticles([town(20, 'Asmaa Rhlalou')]);
    const before = await startEdge({ slack, bot: first.bot });
    const sheet = await facts(before, 'Towns').ack;
    const answer = await before.command('What do we know about Rabat?').ack;
    await before.edge.stop();
    await first.bot.close();

    const second = await open();
    onTestFinished(() => second.bot.close());
    const after = await startEdge({ slack, bot: second.bot });
    const press = async (message: Fields, label: string) => {
      const pressed = after.press(buttonOf(message, label), { isEphemeral: true });
      await pressed.ack;
      await vi.waitFor(() => expect(pressed.answers).toHaveLength(1), wait);
      return shown(pressed.answers[0]);
    };
    expect((await press(sheet, 'More'))[1]).toBe('Sentences 13 to 21 of 21');
    expect(await press(answer, 'Facts about Rabat')).toContain('▏**Asmaa Rhlalou** is the mayor of Rabat.');

    await second.bot.library.importArticles([town(20, 'Fatiha El Moudni')]);
    const changed = await press(sheet, 'More');
    expect(changed[1]).toBe('The articles have changed since you opened this sheet, so it begins anew.');
    expect(changed.join('\n')).toMatch(/^▏Fatiha El Moudni is /m);

    const [article] = await second.store.shelves.articles();
    await second.store.shelves.remove(article?.id ?? '');
    expect((await press(sheet, 'More'))[0]).toBe(
      'This is no longer in the articles. It was taken away or has changed.',
    );
  },
  patience,
);

it('pain 8: quotes of several articles each stand above the source of their own', async () => {
  const bot = await openBot({ samples: 'never' });
  await bot.library.importArticles(
    [1, 2].map((n) =>
      articleFile(`mayor-${n}.md`, `# Report ${n}\n\nIn ${2020 + n} the Lodgepole festival began early.`),
    ),
  );
  const edge = await startEdge({ bot });
  const lines = shown(await facts(edge, 'Lodgepole festival').ack);
  expect(lines.filter((line) => /^▏|^\d/.test(line))).toEqual([
    '▏In **2021** the Lodgepole festival began early.',
    '1  Report 1 · sentence 1',
    '▏In **2022** the Lodgepole festival began early.',
    '2  Report 2 · sentence 1',
  ]);
});

it('a failing store is told to the person with the reference that the log has', async () => {
  const bot = await openBot();
  const edge = await startEdge({
    bot: { ...bot, asking: { ...bot.asking, facts: () => Promise.reject(new Error('no disk')) } },
  });
  expect(shown(await facts(edge, 'Interpol').ack)[0]).toContain('(reference ref1)');
  expect(edge.log.lines.some((line) => JSON.stringify(line).includes('ref1'))).toBe(true);
});

it(
  'are laid on an answer that stands in a modal, and turned there',
  async () => {
    const { bot } = await openTestBot({ samples: 'never' });
    onTestFinished(() => bot.close());
    const people = Array.from({ length: 14 }, (_, at) => `Ana Marin${at}ic`);
    const text = people.map(
      (name, at) => `${name}, the keeper of lighthouse ${at} of the Adriatic Union, was born in 19${at + 10}.`,
    );
    await bot.library.importArticles([articleFile('union.md', `# Adriatic Union\n\n${text.join('\n\n')}`)]);
    const edge = await startEdge({ bot });
    const { slack } = edge;
    const top = () => slack.viewsOf('U0ANN').at(-1)?.view as Fields | undefined;
    await edge.shortcut('ask_global', 'U0ANN');
    await vi.waitFor(() => expect(top()).toMatchObject({ callback_id: 'ask_form' }), wait);
    const field = { type: 'plain_text_input', value: 'What do we know about the Adriatic Union?' };
    const ack = await edge.submit({ question: { question: field } });
    slack.showView('U0ANN', ack.view);
    await edge.press(buttonOf(top(), 'Facts about the Adriatic Union'), { inView: true }).ack;
    await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(2), wait);
    expect(top()).toMatchObject({ type: 'modal', title: { text: 'Facts' } });
    const first = shown(top());
    expect(first[0]).toBe('Facts about: the Adriatic Union');
    await edge.press(buttonOf(top(), 'More'), { inView: true }).ack;
    await vi.waitFor(() => expect(shown(top())).not.toEqual(first), wait);
    expect(slack.viewsOf('U0ANN')).toHaveLength(2);
    expect(slack.workspace.faults).toEqual([]);
    expect(slack.workspace.messages).toEqual([]);
  },
  patience,
);
