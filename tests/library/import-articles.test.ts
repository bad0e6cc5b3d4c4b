import { expect, it, onTestFinished } from 'vitest';
import { importArticles } from '../../src/library/import-articles.js';
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
