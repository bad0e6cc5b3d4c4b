import { afterEach, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/make-corpus.js';
import { giveVectors } from '../../bench/make-vectors.js';
import { importArticles } from '../../src/library/import-articles.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../src/store/store.js';

let store: Store | undefined;
afterEach(() => store?.close());

async function openFilled(): Promise<Store> {
  store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  const options = { collection: 'made', now: new Date(0).toISOString(), keepsSources: false };
  await importArticles(store.shelves, makeCorpus(1_000).articles, options);
  return store;
}

it('gives every passage vectors of the encoder that is named, and of no other', async () => {
  const filled = await openFilled();
  await giveVectors(filled, 'real/1');
  const { vectors } = filled.shelves;
  expect(await vectors.pending('real/1', 10)).toEqual([]);
  expect((await filled.holdings(['made']).index.stats()).encoders).toEqual(['real/1']);
});

it('leaves as many passages as it is told to those who read what is left, the first that they would read', async () => {
  const filled = await openFilled();
  const { vectors } = filled.shelves;
  const first = await vectors.pending('real/1', 2);
  await giveVectors(filled, 'real/1', 2);
  expect(await vectors.pending('real/1', 10)).toEqual(first);
});
