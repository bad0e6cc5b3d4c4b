import { expect, it, onTestFinished } from 'vitest';
import type { ArticleFile, UnreadableFile } from '../../src/domain.js';
import { importArticles } from '../../src/library/import-articles.js';
import { type PrepareArticle, prepareArticle } from '../../src/library/prepare-article.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { articleFile } from '../open-test-bot.js';

const text = '# Harbour\n\nThe harbour is old. It was opened in 1891.\n';
const now = '2026-11-25T10:00:00.000Z';

it('keeps the file of an article that is there already, and calls it unchanged', async () => {
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  onTestFinished(() => store.close());
  const importSea = (keepsSources: boolean) =>
    importArticles(store.shelves, [articleFile('sea.md', text)], { collection: 'docs', now, keepsSources });
  expect(await importSea(false)).toMatchObject({ added: ['sea.md'], sentences: 2 });
  expect(await importSea(false)).toMatchObject({ unchanged: ['sea.md'] });
  expect(await importSea(true)).toMatchObject({ unchanged: ['sea.md'], changed: [], sentences: 0 });
  const [shelved] = await store.shelves.articles();
  expect((await store.shelves.source(shelved?.id ?? ''))?.bytes).toEqual(new TextEncoder().encode(text));
  const revision = await store.shelves.revision();
  expect(await importSea(true)).toMatchObject({ unchanged: ['sea.md'] });
  expect(await importSea(false)).toMatchObject({ unchanged: ['sea.md'] });
  expect(await store.shelves.revision()).toBe(revision);
});

async function openStore() {
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  onTestFinished(() => store.close());
  return store;
}

const options = { collection: 'docs', now, keepsSources: true };
const pages = Array.from({ length: 20 }, (_, at) => articleFile(`${at}.md`, `Page ${at} is about harbours.`));

it('asks for a file only when it can be dealt with', async () => {
  const { shelves } = await openStore();
  // So long that each is written by itself.
  const pages = Array.from({ length: 6 }, (_, at) =>
    articleFile(`${at}.md`, `Page ${at} is about harbours. `.repeat(500)),
  );
  let asked = 0;
  let saved = 0;
  let most = 0;
  async function* files(): AsyncGenerator<ArticleFile> {
    for (const page of pages) {
      asked += 1;
      most = Math.max(most, asked - saved);
      yield page;
    }
  }
  const saveAll: typeof shelves.saveAll = async (records) => {
    await shelves.saveAll(records);
    saved += records.length;
  };
  const report = await importArticles({ ...shelves, saveAll }, files(), options);
  expect(report.added).toEqual(pages.map(({ name }) => name));
  expect(most).toBe(3);
});

it('takes in what comes after a file that fails, and tells each in the order of the files', async () => {
  const { shelves } = await openStore();
  const slow = ['1.md', '4.md'];
  const prepare: PrepareArticle = async (task) => {
    const name = task.kind === 'file' ? task.file.name : '';
    // The later ones are ready first.
    await new Promise(setImmediate);
    return slow.includes(name) ? { kind: 'refused', reason: 'took too long' } : prepareArticle(task);
  };
  const gone: UnreadableFile = { name: 'gone.md', reason: 'there is no such file' };
  const files = [...pages.slice(0, 3), gone, ...pages.slice(3, 6)];
  expect(await importArticles(shelves, files, { ...options, prepare })).toMatchObject({
    added: ['0.md', '2.md', '3.md', '5.md'],
    refused: [
      { name: '1.md', reason: 'took too long' },
      { name: 'gone.md', reason: 'there is no such file' },
      { name: '4.md', reason: 'took too long' },
    ],
  });
  expect((await shelves.articles()).map(({ name }) => name)).toEqual(['0.md', '2.md', '3.md', '5.md']);
});

it('has what is there already analysed no second time, wherever the same content comes from', async () => {
  const { shelves } = await openStore();
  const kinds: string[] = [];
  const prepare: PrepareArticle = async (task) => {
    const prepared = await prepareArticle(task);
    kinds.push(prepared.kind);
    return prepared;
  };
  const moved = articleFile('moved.md', 'Page 0 is about harbours.', '/elsewhere/moved.md');
  const importPages = (files: readonly ArticleFile[], collection = 'docs') =>
    importArticles(shelves, files, { ...options, collection, prepare });
  expect((await importPages(pages.slice(0, 2))).added).toEqual(['0.md', '1.md']);
  expect((await importPages([...pages.slice(0, 2), moved])).unchanged).toEqual(['0.md', '1.md', 'moved.md']);
  expect(kinds).toEqual(['ready', 'ready', 'settled', 'settled', 'settled']);
  expect((await importPages([moved], 'other')).added).toEqual(['moved.md']);
  expect((await importPages(pages.slice(0, 1), 'third')).changed).toEqual(['0.md']);
});

it('takes in once what one import names twice', async () => {
  const { shelves } = await openStore();
  const twice = articleFile('copy.md', 'Page 0 is about harbours.', '/elsewhere/copy.md');
  const report = await importArticles(shelves, [...pages.slice(0, 1), ...pages.slice(0, 1), twice], options);
  expect(report).toMatchObject({ added: ['0.md'], unchanged: ['0.md', 'copy.md'], refused: [] });
});

it('keeps what was decided of a part of a file that is called otherwise since, each time', async () => {
  const { shelves, lives } = await openStore();
  const feed = (title: string) => `<rss version="2.0"><channel><title>News</title>
    <item><guid>1</guid><title>${title}</title><description>The harbour was opened in 1891.</description></item>
    <item><guid>2</guid><title>Pool</title><description>The pool is closed on Mondays.</description></item>
    </channel></rss>`;
  const take = (origin: string, title = 'Harbour') =>
    importArticles(shelves, [{ ...articleFile('news.rss', feed(title)), origin, identity: '/in/news.rss' }], {
      ...options,
      lives,
    });
  expect((await take('/in/news.rss')).added).toHaveLength(2);
  const [{ id = '' } = {}] = await shelves.articles();
  await lives.decide(id, { title: 'Our harbour' }, {});
  const titles = async () => (await shelves.articles()).map(({ title }) => title).toSorted();
  for (const [at, origin] of ['/in/new.rss', '/out/newest.rss', '/out/newest.rss'].entries()) {
    await take(origin, `Harbour ${at}`);
    expect([at, await titles()]).toEqual([at, ['Our harbour', 'Pool']]);
  }
});
