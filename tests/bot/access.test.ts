import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { VisibleTo } from '../../src/bot/visible-to.js';
import type { ArticleFile, Viewer } from '../../src/domain.js';
import { poolFiles } from '../answer/likeness/pool-articles.js';
import { articleFile, openTestBot, type TestBot } from '../open-test-bot.js';
import { colleague, guest, member, outsider } from '../viewers.js';

const open: readonly ArticleFile[] = [
  articleFile(
    'harbour.md',
    '# The harbour\n\nIvo Marin is the director of the harbour of Zadar. The harbour was opened in 1891. It has twelve cranes.',
  ),
  articleFile('fish.md', '# Fish\n\nThe fish market of Zadar opens at five. Ana Horvat is the head of the market.'),
  articleFile(
    'port.fr.md',
    '# Le port\n\nLe port de Brest emploie 240 dockers depuis 2021. Claire Fontaine le dirige.',
  ),
];
const hidden: readonly ArticleFile[] = [
  articleFile(
    'merger.md',
    '# The merger\n\nProject Kestrel merges the harbour of Zadar with Lodgepole Holding in 2027. Jane Porter leads Project Kestrel.',
  ),
  articleFile(
    'hafen.de.md',
    '# Der Hafen\n\nJutta Meier ist die Direktorin des Hafens von Rostock. Der Hafen ist alt.',
  ),
];

/** Guests see the collection `open`, members all of it. */
const visibleTo: VisibleTo = ({ standing }) => (standing === 'guest' ? ['open'] : 'all');

async function openBot(): Promise<TestBot> {
  const opened = await openTestBot({ samples: 'never', visibleTo });
  onTestFinished(() => opened.bot.close());
  await opened.bot.library.importArticles(open, { collection: 'open' });
  return opened;
}

/** A bot over both collections, and one that holds nothing but the open one. */
async function openTwins() {
  const [both, alone] = [await openBot(), await openBot()];
  await both.bot.library.importArticles(hidden, { collection: 'board' });
  return { both: both.bot, alone: alone.bot, store: both.store };
}

type Asked = (bot: TestBot['bot'], viewer: Viewer) => Promise<unknown>;

const ask =
  (question: string, conversation?: string): Asked =>
  (bot, viewer) =>
    bot.asking.ask({ viewer, question, keeps: true, ...(conversation !== undefined && { conversation }) });

describe('articles that a viewer may not see', () => {
  it.each<readonly [string, Asked]>([
    ['an answer', ask('When was the harbour of Zadar opened?')],
    ['a refusal of what only they mention', ask('Who leads Project Kestrel?')],
    ['the reason of a refusal', ask('How many people work for Lodgepole Holding?')],
    ['the reading of a misspelt word of theirs', ask('Who leads Kestrle?')],
    ['the reading of a misspelt word', ask('Who is the directer of the harbuor?')],
    ['an answer in a language that only they are written in', ask('Wer ist die Direktorin des Hafens von Rostock?')],
    ['an answer from another language', ask('Who runs the port of Brest since 2021?')],
    [
      'a scope that names them',
      (bot, viewer) =>
        bot.asking.ask({ viewer, question: 'Who leads Project Kestrel?', scope: { collections: ['board', 'open'] } }),
    ],
    [
      'a scope that names their files',
      (bot, viewer) =>
        bot.asking.ask({ viewer, question: 'Who leads Project Kestrel?', scope: { articles: ['merger.md'] } }),
    ],
    [
      'a statement about them',
      (bot, viewer) => bot.asking.checkStatements({ viewer, text: 'Jane Porter leads Project Kestrel.', keeps: true }),
    ],
    ['a fact sheet of their subject', (bot, viewer) => bot.asking.facts({ viewer, about: 'Project Kestrel' })],
    ['a fact sheet of their title', (bot, viewer) => bot.asking.facts({ viewer, about: 'The merger' })],
    ['a fact sheet', (bot, viewer) => bot.asking.facts({ viewer, about: 'Zadar' })],
    ['the articles that are offered', (bot, viewer) => bot.asking.facts({ viewer, about: '' })],
    ['suggested questions and counts', (bot, viewer) => bot.asking.usage(viewer)],
    ['collections', (bot, viewer) => bot.library.collections(viewer, 5)],
  ])('change nothing in %s', async (_, asked) => {
    const { both, alone } = await openTwins();
    expect(await asked(both, guest)).toEqual(await asked(alone, guest));
  });

  it('change nothing in the answer to any question made of words of theirs and of others', async () => {
    const { both, alone } = await openTwins();
    const texts = [...open, ...hidden].map(({ bytes }) => new TextDecoder().decode(bytes));
    const words = [...new Set(texts.join(' ').match(/[\p{L}\p{N}]{3,}/gu))];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words, 'who', 'when', 'Kestrle', 'harbuor'), { minLength: 1, maxLength: 7 }),
        async (chosen) => {
          const question = `${chosen.join(' ')}?`;
          expect(await ask(question)(both, guest)).toEqual(await ask(question)(alone, guest));
        },
      ),
    );
  });

  it('are there for whoever may see them', async () => {
    const { both } = await openTwins();
    expect(await ask('Who leads Project Kestrel?')(both, member)).toMatchObject({
      kind: 'cited',
      citations: [{ quote: 'Jane Porter leads Project Kestrel.' }],
    });
    expect((await both.asking.usage(member)).articles).toBe(5);
    expect((await both.library.collections(member, 1)).map(({ name }) => name).sort()).toEqual(['board', 'open']);
  });

  it('hide the answers that quote them, runners-up included, from presses of any kind', async () => {
    const { both } = await openTwins();
    const kept = await ask('Who leads Project Kestrel?')(both, member);
    const { id } = kept as { readonly id: string };
    expect(await both.archive.answer(colleague, id)).toBeDefined();
    expect(await both.archive.answer(guest, id)).toBeUndefined();
    expect(await both.archive.context(guest, id, 0)).toBeUndefined();
    expect(await both.archive.beginSharing(guest, id)).toBe('unknown');
    expect(await both.archive.giveFeedback(guest, { answerId: id, verdict: 'helpful' })).toBe(false);
    const beside = (await ask('What of the harbour of Zadar and cranes?')(both, member)) as typeof kept & {
      id: string;
    };
    expect(await both.archive.answer(member, beside.id)).toMatchObject({ collections: ['board', 'open'] });
    expect(await both.archive.answer(guest, beside.id)).toBeUndefined();
  });

  it('hide an answer as soon as the article it quotes is filed among them', async () => {
    const { both } = await openTwins();
    const { id } = (await ask('When does the fish market open?')(both, guest)) as { readonly id: string };
    expect(await both.archive.answer(guest, id)).toBeDefined();
    expect((await both.archive.recentAnswers(guest, 5)).map(({ answer }) => answer.id)).toEqual([id]);
    await both.library.importArticles(open.slice(1, 2), { collection: 'board' });
    expect(await both.archive.answer(guest, id)).toBeUndefined();
    expect(await both.archive.recentAnswers(guest, 5)).toEqual([]);
  });
});

describe('what was told to somebody who may see more', () => {
  it('is not gone on with in a conversation', async () => {
    const { both, alone } = await openTwins();
    await ask('Who leads Project Kestrel?', 'thread')(both, member);
    const further = ask('And when was she born?', 'thread');
    await ask('Who leads Project Kestrel?', 'thread')(alone, member);
    expect(await further(both, guest)).toEqual(await further(alone, guest));
    expect(await further(both, colleague)).toMatchObject({ readAs: expect.stringContaining('Jane Porter') });
  });

  it('is gone on with by whoever sees the same', async () => {
    const { both } = await openTwins();
    await ask('Who is the director of the harbour of Zadar?', 'thread')(both, guest);
    expect(await ask('And when was it opened?', 'thread')(both, guest)).toMatchObject({ readAs: expect.any(String) });
  });

  it('is hidden though it quotes nothing hidden, where hidden words corrected the question', async () => {
    const { both } = await openTwins();
    const kept = (await ask('Was the harbour of Zadar opened for Kestrle?')(both, member)) as { id: string };
    expect(kept).toMatchObject({ corrections: [{ from: 'Kestrle', to: 'Kestrel' }] });
    expect(await both.archive.answer(guest, kept.id)).toBeUndefined();
  });

  it('is hidden as soon as a runner-up is filed among the hidden', async () => {
    const { both } = await openTwins();
    const kept = await ask('When was the harbour of Zadar opened?')(both, guest);
    const { id, diagnostics } = kept as { id: string; diagnostics: { ranked: { article: string }[] } };
    expect(diagnostics.ranked.map(({ article }) => article)).toContain('fish.md');
    expect(await both.archive.answer(guest, id)).toBeDefined();
    await both.library.importArticles(open.slice(1, 2), { collection: 'board' });
    expect(await both.archive.answer(guest, id)).toBeUndefined();
    expect(await both.archive.answer(member, id)).toBeDefined();
  });

  it('leaves no gap among the answers given last', async () => {
    const { both } = await openTwins();
    const older = (await ask('When was the harbour of Zadar opened?')(both, guest)) as { id: string };
    expect(await ask('Qui dirige le port de Brest ?')(both, guest)).toMatchObject({ kind: 'cited' });
    await both.library.importArticles(open.slice(2), { collection: 'board' });
    expect((await both.archive.recentAnswers(guest, 1)).map(({ answer }) => answer.id)).toEqual([older.id]);
  });

  it('sets no samples aside', async () => {
    const { bot } = await openTestBot({
      samples: 'auto',
      visibleTo: ({ standing }) => (standing === 'guest' ? ['sample'] : 'all'),
    });
    onTestFinished(() => bot.close());
    const before = await bot.asking.usage(guest);
    expect(before.articles).toBeGreaterThan(0);
    await bot.library.importArticles(hidden, { collection: 'board' });
    expect(await bot.asking.usage(guest)).toEqual(before);
  });
});

it('a story is told of the articles that a viewer may see, and hidden with any of them that it names', async () => {
  const [newer, older] = poolFiles;
  if (!newer || !older) throw new Error('Two files tell the story.');
  const { bot } = await openBot();
  await bot.library.importArticles([older], { collection: 'open' });
  await bot.library.importArticles([newer], { collection: 'board' });
  const told = async (viewer: Viewer) => {
    const reply = await bot.asking.ask({ viewer, question: 'Who swims with an adult?', keeps: true });
    if (reply.kind !== 'cited') throw new Error(`That is ${reply.kind}.`);
    const [{ article, alsoIn = [] }] = reply.citations;
    return { id: reply.id, named: [article, ...alsoIn.map(({ name }) => name)] };
  };
  expect((await told(member)).named).toEqual(['pool-new.md', 'pool.md']);
  expect((await told(guest)).named).toEqual(['pool.md']);
  expect(await bot.library.duplicates(guest)).toEqual([]);
  await bot.library.importArticles([newer], { collection: 'open' });
  const { id, named } = await told(guest);
  expect(named).toEqual(['pool-new.md', 'pool.md']);
  await bot.library.importArticles([older], { collection: 'board' });
  expect(await bot.archive.answer(guest, id)).toBeUndefined();
  expect(await bot.archive.answer(member, id)).toBeDefined();
});

describe('whoever may see nothing', () => {
  it.each([guest, outsider])('is told so and no more, $standing', async (viewer) => {
    const { bot } = await openTestBot();
    onTestFinished(() => bot.close());
    const none = { kind: 'no_access' };
    expect(await bot.admits(viewer)).toBe(false);
    expect(await bot.asking.ask({ viewer, question: 'Who is the president of Interpol?' })).toEqual(none);
    expect(await bot.asking.ask({ viewer, question: '' })).toEqual(none);
    expect(await bot.asking.checkStatements({ viewer, text: 'Interpol met in Tangier.' })).toEqual(none);
    expect(await bot.asking.facts({ viewer, about: 'Interpol' })).toEqual(none);
    expect(await bot.asking.usage(viewer)).toEqual({ articles: 0, examples: [] });
    expect(await bot.library.collections(viewer, 3)).toEqual([]);
  });

  it('cannot press what a member’s answer offers', async () => {
    const { bot } = await openTestBot();
    onTestFinished(() => bot.close());
    const { id } = (await ask('Who is the president of Interpol?')(bot, member)) as { readonly id: string };
    expect(await bot.archive.answer(outsider, id)).toBeUndefined();
    expect(await bot.archive.context(outsider, id, 0)).toBeUndefined();
  });
});

it('an answer that was kept before collections were recorded is for those alone who see everything', async () => {
  const { both, store } = await openTwins();
  const found = await both.asking.ask({ viewer: member, question: 'When was the harbour of Zadar opened?' });
  if (found.kind !== 'cited') throw new Error('not answered');
  await store.answers.keep({ answer: found, asker: member, askedAt: '2026-11-01T10:00:00.000Z' });
  expect(await both.archive.answer(member, found.id)).toBeDefined();
  expect(await both.archive.answer(guest, found.id)).toBeUndefined();
});
