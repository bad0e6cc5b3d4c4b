import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArticleFile, ArticleFormat } from '../../src/domain.js';
import { analysisVersion } from '../../src/library/analyze-article.js';
import { importArticles } from '../../src/library/import-articles.js';
import type { PrepareArticle } from '../../src/library/prepare-article.js';
import { readerVersion } from '../../src/library/read-article.js';
import { renewArticles } from '../../src/library/renew-articles.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { articleFile } from '../open-test-bot.js';

const text = '---\ntitle: The sea\n---\n\n# Harbour\n\nThe harbour is old. It was opened in 1891.\n';

/** A store without articles, and what would be saved of a file in it. */
async function openStore(file: ArticleFile, keepsSources = true) {
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  onTestFinished(() => store.close());
  const options = { collection: 'docs', now: '2026-11-24T10:00:00.000Z', keepsSources };
  const saved: Parameters<Store['shelves']['save']>[0][] = [];
  const saveAll = async (records: typeof saved) => void saved.push(...records);
  await importArticles({ ...store.shelves, saveAll }, [file], options);
  const [record] = saved;
  if (!record) throw new Error('nothing was imported');
  return { store, record };
}

/** A store with one article, as an older version of the program would have left it. */
async function openOld(keepsSources: boolean, old: { readonly reader?: number; readonly analysis?: number }) {
  const { store, record } = await openStore(articleFile('sea.md', text), keepsSources);
  const { reader = record.source.reader, analysis = record.analysis } = old;
  // An older reader missed the second sentence.
  const cut = { ...record.article, text: record.article.text.replace(' It was opened in 1891.', '') };
  const article = old.reader === undefined ? record.article : { ...cut, textHash: 'older' };
  await store.shelves.save({
    ...record,
    article,
    analysis,
    source: { ...record.source, reader },
    passages: [],
    facts: [],
  });
  return store;
}

/** Formats of which the blocks are looked through for what structure tells, after their readers. */
const structured: readonly ArticleFormat[] = [
  ...(['docx', 'odt', 'pptx', 'xlsx', 'pdf', 'email', 'feed', 'csv', 'subtitles'] as const),
  ...(['markdown', 'text', 'html', 'epub', 'json'] as const),
];

async function sentencesOf(store: Store): Promise<readonly string[]> {
  const { articles } = store.holdings(['docs']);
  const [header] = await articles.headers();
  const [article, outline] = await Promise.all([
    articles.article(header?.id ?? ''),
    articles.outline(header?.id ?? ''),
  ]);
  return (outline?.passages ?? []).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => article?.text.slice(start, end) ?? ''),
  );
}

describe('renewing articles', () => {
  it('reads an article again by its file, when its reader has become better since', async () => {
    const store = await openOld(true, { reader: 0 });
    await renewArticles(store.shelves);
    expect(await sentencesOf(store)).toEqual(['The harbour is old.', 'It was opened in 1891.']);
    const [shelved] = await store.shelves.articles();
    expect(shelved).toMatchObject({ title: 'The sea', reader: readerVersion('markdown'), analysis: analysisVersion });
    expect(shelved?.textHash).not.toBe('older');
    expect((await store.shelves.source(shelved?.id ?? ''))?.bytes).toEqual(new TextEncoder().encode(text));
  });

  it('tells what a mail asks and answers as it does today, though an older version had read it without that', async () => {
    const mail = 'From: Bo <bo@example.org>\nSubject: Hours\n\nQuestion: When does the hall open?\nAnswer: At nine.\n';
    const { store, record } = await openStore(articleFile('hours.eml', mail));
    const { text } = record.article;
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    await store.shelves.save({ ...record, source: { ...record.source, reader: 1, blocks } });
    await renewArticles(store.shelves);
    const kept = await store.shelves.source(record.article.id);
    expect(kept?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it.each(structured)(
    'reads again what the first reader of %s read, since structure is told otherwise',
    async (format) => {
      const { store, record } = await openStore(articleFile('sea.md', text));
      await store.shelves.save({
        ...record,
        article: { ...record.article, format },
        source: { ...record.source, format, reader: 1 },
      });
      const tasks: unknown[] = [];
      await renewArticles(store.shelves, async (task) => {
        tasks.push(task);
        return { kind: 'refused', reason: 'not now' };
      });
      expect(tasks).toMatchObject([{ kind: 'kept', isRead: false }]);
    },
  );

  it('reads it by its text where its file is not kept, and keeps its title', async () => {
    const store = await openOld(false, { reader: 0 });
    await renewArticles(store.shelves);
    expect(await sentencesOf(store)).toEqual(['The harbour is old.']);
    expect(await store.shelves.articles()).toMatchObject([{ title: 'The sea', reader: readerVersion('markdown') }]);
  });

  it('analyses again what an older version analysed, without reading it again', async () => {
    const store = await openOld(true, { analysis: analysisVersion - 1 });
    await renewArticles(store.shelves);
    expect(await sentencesOf(store)).toEqual(['The harbour is old.', 'It was opened in 1891.']);
  });

  it('says first how many there are, and of those that stay, whether their words are gone', async () => {
    const store = await openOld(true, { analysis: 0 });
    const steps: unknown[] = [];
    const prepare: PrepareArticle = async ({ kind }) => {
      steps.push(kind);
      return { kind: 'refused', reason: 'took too long' };
    };
    const failed = await renewArticles(store.shelves, prepare, (count) => steps.push(count));
    expect(steps).toEqual([1, 'kept']);
    expect(failed).toEqual([{ name: 'sea.md', reason: 'took too long', areWordsForgotten: true }]);
    await renewArticles(store.shelves);
    await renewArticles(store.shelves, prepare, () => expect.fail('nothing is to be renewed'));
  });

  it('leaves alone what is up to date', async () => {
    const store = await openOld(true, {});
    const before = await store.shelves.revision();
    await renewArticles(store.shelves);
    expect(await store.shelves.revision()).toBe(before);
  });

  it('leaves an article as it is that can no longer be read, says so, and goes on with the others', async () => {
    const store = await openOld(true, { analysis: analysisVersion - 1 });
    const before = await store.shelves.articles();
    const revision = await store.shelves.revision();
    const failed = await renewArticles(store.shelves, async () => ({ kind: 'refused', reason: 'took too long' }));
    expect(failed).toEqual([{ name: 'sea.md', reason: 'took too long', areWordsForgotten: false }]);
    expect(await store.shelves.articles()).toEqual(before);
    expect(await store.shelves.revision()).toBe(revision);
    expect(await renewArticles(store.shelves)).toEqual([]);
    expect(await sentencesOf(store)).toEqual(['The harbour is old.', 'It was opened in 1891.']);
  });
});
