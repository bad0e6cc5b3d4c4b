import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { makeFolder } from '../set-up/make-folder.js';
import { colleague, guest, member, operator } from '../viewers.js';

const { folder, remove } = makeFolder();
afterAll(remove);

let count = 0;
/** A store that a team uses; `openAs` opens a bot over it. */
async function openTeam() {
  count += 1;
  const file = path.join(folder, `${count}.db`);
  const openAs = async (edge: 'local workspace' | 'Slack') => {
    const opened = await openTestBot({ file, samples: 'auto', sampleFiles: [], answersDropped: edge !== 'Slack' });
    onTestFinished(() => opened.bot.close());
    return opened;
  };
  const local = await openAs('local workspace');
  await local.bot.library.importArticles([
    articleFile('dam.md', '# The dam\n\nThe dam was built by Ivo Marin in 1931.'),
  ]);
  return { local: local.bot, store: local.store, openAs };
}

function dropped(name: string, text: string) {
  const { bytes } = articleFile(name, text);
  return { name, bytes };
}

const otters = dropped(
  'otters.md',
  '# Otters\n\nThe keeper of the otters is Bo Carr. The dam was built by Bo Carr in 1999.',
);
const keeper = 'Who is the keeper of the otters?';

describe('a dropped file', () => {
  it('changes nothing of what anybody is told anywhere else', async () => {
    const { local, openAs } = await openTeam();
    const asked = async () => {
      const { bot } = await openAs('Slack');
      const questions = [keeper, 'Who built the dam?', 'Who is the keeper of the oters?', 'otters'];
      const replies = await Promise.all(
        [member, operator].flatMap((viewer) =>
          questions.map(async (question) => {
            const {
              id: _,
              diagnostics,
              ...told
            } = (await bot.asking.ask({ viewer, question })) as never as {
              id: string;
              diagnostics: { ranked: unknown };
            };
            return { ...told, ranked: diagnostics.ranked };
          }),
        ),
      );
      const facts = await bot.asking.facts({ viewer: member, about: 'dam' });
      return { replies, facts, usage: await bot.asking.usage(member), holds: await bot.library.collections(member, 5) };
    };
    const before = await asked();
    expect(await local.library.drop(otters)).toMatchObject({ kind: 'added' });
    expect(await local.asking.ask({ viewer: member, question: keeper })).toMatchObject({
      kind: 'cited',
      citations: [{ article: 'otters.md', quote: 'The keeper of the otters is Bo Carr.' }],
    });
    expect(await asked()).toEqual(before);
    const scope = { collections: ['dropped on the page'] };
    const { bot } = await openAs('Slack');
    expect(await bot.asking.ask({ viewer: member, question: keeper, scope })).toMatchObject({ kind: 'abstained' });
  });

  it('lets no answer be seen elsewhere that was asked of it', async () => {
    const { local, openAs } = await openTeam();
    await local.library.drop(otters);
    const asked = { viewer: member, question: 'Who built the dam?', keeps: true } as const;
    const { id } = (await local.asking.ask(asked)) as { readonly id: string };
    expect(await local.archive.answer(colleague, id)).toBeDefined();
    const { bot } = await openAs('Slack');
    expect(await bot.archive.answer(colleague, id)).toBeUndefined();
    expect(await bot.archive.recentAnswers(member, 5)).toEqual([]);
    expect(await bot.archive.context(member, id, 0)).toBeUndefined();
  });

  it('is told to nobody who may see no article', async () => {
    const { local } = await openTeam();
    await local.library.drop(otters);
    expect(await local.asking.ask({ viewer: guest, question: keeper })).toEqual({ kind: 'no_access' });
  });

  it('stays apart, whatever collection it names, and no other file gets there', async () => {
    const { local, store } = await openTeam();
    const report = await local.library.drop(dropped('press.md', '---\ncollection: articles\n---\n\nThe pier is long.'));
    expect(report).toMatchObject({
      kind: 'added',
      read: {
        articles: [{ collection: 'dropped on the page', notes: ['its collection “articles” is not used here'] }],
      },
    });
    expect(await store.shelves.collections()).toEqual({ articles: 1, 'dropped on the page': 1 });
    const named = articleFile('sly.md', '---\ncollection: dropped on the page\n---\n\nThe pier is short.');
    expect((await local.library.importArticles([named])).refused).toEqual([
      { name: 'sly.md', reason: 'the collection “dropped on the page” is kept for the bot itself; name another' },
    ]);
    const files = [articleFile('sly.md', 'The pier is short.')];
    expect((await local.library.importArticles(files, { collection: 'dropped on the page' })).refused).toHaveLength(1);
  });

  it('stays apart when a newer version reads it again', async () => {
    const { local, store, openAs } = await openTeam();
    await local.library.drop(dropped('press.md', '---\ncollection: articles\n---\n\nThe pier is long.'));
    const shelved = (await store.shelves.articles()).find(({ name }) => name === 'press.md');
    const record = await recordOf(store, shelved?.id ?? '');
    await store.shelves.save({ ...record, source: { ...record.source, reader: 0 } });
    await openAs('Slack');
    expect(await store.shelves.collections()).toEqual({ articles: 1, 'dropped on the page': 1 });
    expect((await store.shelves.articles()).find(({ name }) => name === 'press.md')?.reader).toBeGreaterThan(0);
  });

  it('is taken away with all that it became', async () => {
    const { local, store } = await openTeam();
    await local.library.drop(otters);
    await local.library.drop(dropped('dam.md', 'The dam is high.'));
    expect(await local.library.dropped()).toEqual([
      { name: 'otters.md', title: 'Otters', articles: 1 },
      { name: 'dam.md', title: 'dam.md', articles: 1 },
    ]);
    expect(await local.library.removeDropped('dam.md')).toBe(true);
    // The team's own article of that name is none of its business.
    expect(await store.shelves.collections()).toEqual({ articles: 1, 'dropped on the page': 1 });
    expect(await local.library.removeDropped('dam.md')).toBe(false);
    expect(await local.library.removeDropped('otters.md')).toBe(true);
    expect(await local.asking.ask({ viewer: member, question: keeper })).toMatchObject({ kind: 'abstained' });
  });

  it('that can’t be read leaves the earlier one of its name as it was', async () => {
    const { local } = await openTeam();
    await local.library.drop(otters);
    const reason = expect.stringContaining('not UTF-8');
    const broken = { name: 'otters.md', bytes: Uint8Array.of(0x41, 0xff, 0xfe, 0x42) };
    expect(await local.library.drop(broken)).toEqual({ kind: 'refused', reason });
    expect(await local.asking.ask({ viewer: member, question: keeper })).toMatchObject({ kind: 'cited' });
  });

  it('is unchanged where it is there already, by its name or another', async () => {
    const { local } = await openTeam();
    expect(await local.library.drop(otters)).toMatchObject({ kind: 'added', read: { sentences: 2 } });
    expect(await local.library.drop(otters)).toEqual({ kind: 'unchanged' });
    expect(await local.library.drop({ ...otters, name: 'copy.md' })).toEqual({ kind: 'unchanged' });
    const other = dropped('otters.md', '# Otters\n\nOtters swim.');
    expect(await local.library.drop(other)).toMatchObject({ kind: 'changed', read: { sentences: 1 } });
  });
});

/** What is kept of an article, as far as it can be read. */
async function recordOf({ shelves }: Awaited<ReturnType<typeof openTestBot>>['store'], id: string) {
  const [article, source] = await Promise.all([shelves.article(id), shelves.source(id)]);
  if (!article || !source) throw new Error('There is no such article.');
  const noKeys = { story: new Uint8Array(), claims: new Uint8Array() };
  const nothing = { sections: [], titleTerms: [], headingTerms: [], passages: [], facts: [], sheet: [] };
  return { article, source, analysis: 0, ...nothing, suggestions: [], words: [], keys: noKeys };
}
