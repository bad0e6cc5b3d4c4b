import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { PassageHit, PassageSearch } from '../../../src/store/passage-index.js';
import { rarityOf, saturationOf, scorePassage } from '../../../src/store/score-passages.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { nearness } from '../../../src/vectors/pack-vector.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { makeVectors, meaningOf } from '../contract/made-vectors.js';
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

type MadeArticle = Parameters<typeof makeRecord>[0];
type Narrowing = Pick<PassageSearch, 'articles' | 'languages'>;

/** In this order they are asked for; "no" stands nowhere. */
const asked = ['ef', 'rare', 'ab', 'Gh', "d'e", 'no', 'ij', 'ä', 'cd'];

/** Few different passages, so that there are ties; one word is rare and one stands nearly everywhere. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('ab', 'cd') },
  { weight: 3, arbitrary: fc.constantFrom('ef', 'Gh', 'ij', 'ä', "d'e", 'zz') },
  { weight: 1, arbitrary: fc.constant('rare') },
);

const madeArticle: fc.Arbitrary<MadeArticle> = fc.record({
  collection: fc.constantFrom('x', 'x', 'y'),
  language: fc.constantFrom('en', 'en', 'fr'),
  title: fc.constantFrom('', 'ab cd', 'Ef'),
  heading: fc.constantFrom('gh', 'ij ab', 'rare'),
  text: fc
    .array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    .map((passages) => passages.map((words) => words.join(' ')).join('\n')),
});

const narrowing: fc.Arbitrary<Narrowing> = fc.record(
  {
    articles: fc.subarray(['a0.md', 'a2.md', 'a3.md', 'a5.md', 'absent.md']),
    languages: fc.subarray(['en', 'fr', 'de']),
  },
  { requiredKeys: [] },
);

/**
 * The same search written as plainly as can be: FTS5 names the best of each collection, and these are scored by BM25
 * over the counts of all collections. SQLite's logarithm differs from JavaScript's in the last digit of some values: of
 * passages that FTS5 tells apart by their last three digits alone, those count as named that were found.
 */
function searchPlainly(
  database: DatabaseSyncInstance,
  limit: number,
  { articles, languages }: Narrowing,
  isFound: (id: number) => boolean,
) {
  const terms = asked.map((term) => term.toLowerCase());
  const query = terms.map((term) => `"${term}"`).join(' OR ');
  const collections: readonly number[] = database
    .prepare('SELECT DISTINCT collection FROM articles ORDER BY 1')
    .all()
    .map((row: { collection: number }) => row.collection);
  const countOf = (term: string) =>
    collections.reduce((sum, n) => {
      const row = database.prepare(`SELECT doc FROM passage_vocabulary_${n} WHERE term = ?`).get(term);
      return sum + (row?.doc ?? 0);
    }, 0);
  const { passages, indexed } = database
    .prepare('SELECT sum(passage_count) AS passages, sum(indexed_term_count) AS indexed FROM articles')
    .get();
  const rarities = terms.map((term) => rarityOf(countOf(term), passages));
  const matching = collections.map((n): readonly { id: number; terms: string; bm25: number }[] =>
    database
      .prepare(`
        SELECT i.rowid AS id, -bm25(passage_index_${n}) AS bm25, t.text_terms || ' ' || t.heading_terms || ' ' || t.title_terms AS terms
        FROM passage_index_${n} i JOIN passage_terms t ON t.id = i.rowid JOIN articles a ON a.seq = t.article
        WHERE passage_index_${n} MATCH ?1 AND (?2 IS NULL OR a.name IN (SELECT value FROM json_each(?2)))
          AND (?3 IS NULL OR a.language IN (SELECT value FROM json_each(?3)))
        ORDER BY i.rowid`)
      .all(query, articles ? JSON.stringify(articles) : null, languages ? JSON.stringify(languages) : null),
  );
  const roughly = (bm25: number) => Number(bm25.toPrecision(12));
  const best = matching.flatMap((all) =>
    all
      .toSorted((a, b) => roughly(b.bm25) - roughly(a.bm25) || Number(isFound(b.id)) - Number(isFound(a.id)))
      .slice(0, limit),
  );
  const scored = best.map(({ id, terms: held }) => {
    const own = held.split(/\s+/).filter((term) => term !== '');
    const counts = terms.map(
      (term) => own.filter((each) => each.replace(/[A-Z]/g, (a) => a.toLowerCase()) === term).length,
    );
    return { id, bm25: scorePassage(rarities, counts, saturationOf(own.length, indexed / passages)) };
  });
  return scored.sort((a, b) => b.bm25 - a.bm25 || a.id - b.id).slice(0, limit);
}

/** How near one sentence of a hit is. */
function nearnessOf({ vectors = new Int8Array() }: PassageHit, vector: Float32Array, at: number): number {
  return nearness(vector, vectors.subarray(at * vector.length, (at + 1) * vector.length));
}

/** A store at a path, with articles of the ids `a0`, `a1` and so on put in. */
async function openFilled(file: string, articles: readonly MadeArticle[]) {
  const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
  for (const [i, one] of articles.entries()) await store.shelves.save(makeRecord({ id: `a${i}`, ...one }));
  return store;
}

describe('createSqlitePassageIndex', () => {
  it('scores passages of a single collection as FTS5 does', async () => {
    let files = 0;
    const compare = async (articles: readonly { title: string; heading: string; text: string }[]) => {
      const file = join(root, `${files++}.db`);
      const store = await openFilled(file, articles);
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

  it('gives just the passages, in just the order, that FTS5’s own ranking of each collection leads to', async () => {
    let files = 0;
    const compare = async (articles: readonly MadeArticle[], limit: number, wanted: Narrowing) => {
      const file = join(root, `order${files++}.db`);
      const store = await openFilled(file, articles);
      // What is gone again is counted nowhere.
      await store.shelves.remove('a1');
      const names = Object.keys(await store.shelves.collections());
      const hits = await store.holdings(names).index.search({ terms: asked, limit, ...wanted });
      await store.close();
      const database = new DatabaseSync(file, { readOnly: true });
      const found = new Set(hits.map(({ id }) => id));
      const expected = searchPlainly(database, limit, wanted, (id) => found.has(id));
      database.close();
      expect(hits.map(({ id, bm25 }) => ({ id, bm25 }))).toEqual(expected);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(madeArticle, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        narrowing,
        compare,
      ),
      { numRuns: propertyRuns(120) },
    );
  });

  it('gives the passages of just the nearest sentences beside those of words, each as its words count', async () => {
    const compare = async (articles: readonly MadeArticle[], limit: number, wanted: Narrowing) => {
      const store = await openFilled(':memory:', articles);
      await makeVectors(store, 'm');
      const collections = [...new Set(articles.map(({ collection = '' }) => collection))];
      const { index } = store.holdings(collections);
      const meaning = { encoder: 'm', vector: meaningOf('ab ef rare'), limit: 2 * limit };
      const hits = await index.search({ terms: asked, limit, ...wanted, meaning });
      // More than there are: all of them.
      const all = await index.search({ terms: asked, limit: 1_000, ...wanted, meaning: { ...meaning, limit: 1_000 } });
      const byWords = await index.search({ terms: asked, limit, ...wanted });
      await store.close();
      const inOrder = all.toSorted(
        (a, b) => collections.indexOf(a.article.collection) - collections.indexOf(b.article.collection) || a.id - b.id,
      );
      const nearest = inOrder
        .flatMap((hit) => hit.passage.sentences.map((_, at) => ({ hit, near: nearnessOf(hit, meaning.vector, at) })))
        .sort((a, b) => b.near - a.near)
        .slice(0, meaning.limit);
      const ids = new Set([...byWords, ...nearest.map(({ hit }) => hit)].map(({ id }) => id));
      expect(hits).toEqual(all.filter(({ id }) => ids.has(id)));
      // What meaning finds counts for its words as if they had found it.
      expect(all.map(({ vectors: _, ...hit }) => hit)).toEqual(expect.arrayContaining([...byWords]));
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(madeArticle, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        narrowing,
        compare,
      ),
      { numRuns: propertyRuns(120) },
    );
  });

  it('answers from what is held now, whoever saved or removed it since the last search', async () => {
    const file = join(root, 'two.db');
    const open = () => openFilled(file, []);
    const [store, other] = [await open(), await open()];
    const found = async () => {
      const hits = await store.holdings(['docs']).index.search({ terms: ['walrus'], languages: ['en'], limit: 3 });
      return hits.map(({ article: { id }, passage: { text } }) => `${id}: ${text}`);
    };
    await store.shelves.save(makeRecord({ id: 'a', text: 'walrus one\notter' }));
    expect(await found()).toEqual(['a: walrus one']);
    await other.shelves.save(makeRecord({ id: 'b', text: 'walrus two\nfiller filler filler' }));
    expect(await found()).toEqual(['a: walrus one', 'b: walrus two']);
    await other.shelves.save(makeRecord({ id: 'a', text: 'seal\nwalrus three' }));
    expect(await found()).toEqual(['b: walrus two', 'a: walrus three']);
    await other.shelves.remove('b');
    expect(await found()).toEqual(['a: walrus three']);
    for (const each of [store, other]) await each.close();
  });

  it('ranks by what is held and not by what each collection has', async () => {
    const store = await openFilled(':memory:', []);
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
