import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeRecord } from '../make-record.js';

const root = mkdtempSync(join(tmpdir(), 'verbatim-bm25-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const terms = ['ab', 'Ab', 'cd', 'ef', 'gh', 'ij', 'ä', "d'e"];

const article = fc.record({
  title: fc.constantFrom('', 'ab cd', 'Ef'),
  heading: fc.constantFrom('', 'gh', 'ij ab'),
  text: fc
    .array(fc.array(fc.constantFrom(...terms), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 })
    .map((passages) => passages.map((words) => words.join(' ')).join('\n')),
});

describe('createSqlitePassageIndex', () => {
  it('scores passages of a single collection as FTS5 does', async () => {
    let files = 0;
    const compare = async (articles: readonly { title: string; heading: string; text: string }[]) => {
      const file = join(root, `${files++}.db`);
      const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
      for (const [i, one] of articles.entries()) await store.shelves.save(makeRecord({ id: `a${i}`, ...one }));
      const hits = await store.holdings(['docs']).index.search({ terms: ['ab', 'ij', "d'e", 'no'], limit: 12 });
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database
        .prepare(`SELECT rowid AS id, -bm25(passage_index_1) AS bm25 FROM passage_index_1
          WHERE passage_index_1 MATCH '"ab" OR "ij" OR "d''e" OR "no"' ORDER BY bm25 DESC, id LIMIT 12`)
        .all();
      database.close();
      await store.close();
      expect(hits).toHaveLength(rows.length);
      const scoreOf = new Map(rows.map(({ id, bm25 }: { id: number; bm25: number }) => [id, bm25]));
      for (const { id, bm25 } of hits) expect(bm25).toBeCloseTo(scoreOf.get(id) ?? Number.NaN, 9);
    };
    await fc.assert(fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 8 }), compare), { numRuns: 25 });
  });

  it('ranks by what is held and not by what each collection has', async () => {
    const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
    // In `x` the walrus is everywhere and in `y` the otter, but of both together the otter is rarer.
    const walruses = Array.from({ length: 12 }, (_, i) => `walrus number${i}`).join('\n');
    await store.shelves.save(makeRecord({ id: 'a', collection: 'x', text: `${walruses}\notter alone` }));
    await store.shelves.save(
      makeRecord({ id: 'b', collection: 'y', text: 'otter again\notter still\nwalrus once\nfiller\nfiller' }),
    );
    const best = async (...collections: readonly string[]) => {
      const hits = await store.holdings(collections).index.search({ terms: ['walrus', 'otter'], limit: 3 });
      return hits.map(({ passage }) => passage.text);
    };
    expect(await best('x')).toEqual(['otter alone', 'walrus number0', 'walrus number1']);
    expect(await best('y')).toEqual(['walrus once', 'otter again', 'otter still']);
    expect(await best('x', 'y')).toEqual(['otter alone', 'otter again', 'otter still']);
    await store.close();
  });
});
