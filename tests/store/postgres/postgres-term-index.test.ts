import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { makeRecord } from '../make-record.js';

const words = ['walrus', 'Otter', 'sea', 'the', 'the', 'c++', "o'clock", 'née', '東京', 'wallrus', 'walrus,'];

const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((some) => some.join(' '));

/** An article that is put in or in the place of the one with its id; without a text it goes. */
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  collection: fc.constantFrom('x', 'y'),
  title: fc.constantFrom('', 'Walrus News', 'sea'),
  text: fc.option(fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'))),
});

const terms = ['walrus', 'otter', 'sea', 'the', 'c++', 'née', '東京', 'absent'];

const sets = [['x'], ['y'], ['x', 'y']];

/** All that a store finds and counts by its index, but for the ids of passages. */
async function findAll(store: Store): Promise<unknown> {
  const found: unknown[] = [];
  for (const collections of sets) {
    const { index, words: vocabulary } = store.holdings(collections);
    for (const limit of [2, 100]) {
      const hits = await index.search({ terms, limit });
      found.push(hits.map(({ article, passage, bm25 }) => [article.id, passage.ordinal, bm25]));
    }
    found.push(await index.frequencies(terms), await vocabulary.similar('walruss', 5));
    found.push(await vocabulary.letterShares(['walrus', 'wlarus']));
  }
  return found;
}

describe.runIf(hasPostgres)('the index of terms', () => {
  const databases = useDatabases();
  const stores: Store[] = [];
  const common = { now: () => new Date('2026-03-01T12:00:00.000Z'), owner: 'test' };
  beforeAll(async () => {
    stores.push(await openPostgresStore({ ...common, address: await databases.create() }));
    stores.push(await openSqliteStore({ ...common, file: ':memory:' }));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('ranks as SQLite does, to the last digit, whatever was put in, replaced and taken out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const results: unknown[] = [];
        for (const store of stores) {
          for (const { id } of await store.shelves.articles()) await store.shelves.remove(id);
          for (const { text, ...article } of changes) {
            if (text === null) await store.shelves.remove(article.id);
            else await store.shelves.save(makeRecord({ ...article, text }));
          }
          results.push(await findAll(store));
        }
        expect(results[0]).toEqual(results[1]);
      }),
      { numRuns: 25 },
    );
  });
});
