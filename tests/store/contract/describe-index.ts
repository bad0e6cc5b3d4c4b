import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { makeRecord } from '../make-record.js';
import { allHoldings, type SearchOptions, search } from './search.js';
import type { StoreBench } from './store-bench.js';

/** Finding passages, within a scope or not. */
export function describeIndex(bench: StoreBench): void {
  describe(`${bench.name}: search`, () => {
    it('gives all of a passage that ranking needs', async () => {
      const store = await bench.openNew();
      const record = makeRecord({
        title: 'Daily News',
        heading: 'Sea Life',
        text: 'Walrus sleeps|it snores\nOtter swims',
      });
      await store.shelves.save(record);
      const [hit, ...others] = await (await allHoldings(store)).index.search({ terms: ['snores'], limit: 10 });
      const { text: _, ...header } = record.article;
      expect(others).toEqual([]);
      expect(hit).toEqual({
        id: expect.any(Number),
        article: header,
        heading: 'Sea Life',
        titleTerms: ['daily', 'news'],
        headingTerms: ['sea', 'life'],
        passage: record.passages[0],
        facts: [record.facts[0]],
        bm25: expect.any(Number),
      });
      expect(hit?.bm25).toBeGreaterThan(0);
    });

    it('says with what it finds how usual the terms are, of all that is held', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'walrus sleeps\nwalrus eats' }));
      await store.shelves.save(makeRecord({ id: 'b', language: 'de', text: 'walrus' }));
      const { index } = await allHoldings(store);
      const wanted = { terms: ['eats', 'yeti', 'walrus'], languages: ['de'], limit: 10 };
      const { hits, frequencies } = await index.searchCounted(wanted);
      expect(hits).toEqual(await index.search(wanted));
      expect(hits.map(({ article }) => article.id)).toEqual(['b']);
      expect(frequencies).toEqual([1, 0, 3]);
      expect(await index.searchCounted({ terms: [], limit: 10 })).toEqual({ hits: [], frequencies: [] });
      expect(await index.searchCounted({ terms: ['walrus'], limit: 0 })).toEqual({ hits: [], frequencies: [3] });
    });

    it('finds a passage by its title and its heading', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ title: 'Gazette', heading: 'Zoology', text: 'walrus sleeps' }));
      for (const term of ['gazette', 'zoology', 'walrus']) expect(await search(store, term)).toEqual(['walrus sleeps']);
    });

    it('puts the passage first that holds more and rarer terms', async () => {
      const store = await bench.openNew();
      const filler = Array.from({ length: 20 }, (_, i) => `common filler${i}`).join('\n');
      await store.shelves.save(makeRecord({ text: `${filler}\ncommon rare\nrare filler` }));
      const hits = await (await allHoldings(store)).index.search({ terms: ['common', 'rare'], limit: 100 });
      expect(hits).toHaveLength(22);
      expect(hits.slice(0, 2).map((hit) => hit.passage.text)).toEqual(['common rare', 'rare filler']);
      const scores = hits.map((hit) => hit.bm25);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });

    it('keeps ties in the order of saving, and gives no more than asked for', async () => {
      const store = await bench.openNew();
      for (const id of ['c', 'a', 'b']) await store.shelves.save(makeRecord({ id, text: `same words\nsame words` }));
      const hits = await (await allHoldings(store)).index.search({ terms: ['same'], limit: 5 });
      expect(hits.map((hit) => `${hit.article.id}${hit.passage.ordinal}`)).toEqual(['c0', 'c1', 'a0', 'a1', 'b0']);
      expect(hits.map((hit) => hit.id)).toEqual(hits.map((hit) => hit.id).toSorted((a, b) => a - b));
      expect(await search(store, 'same', { limit: 0 })).toEqual([]);
    });

    it('takes every character of a term for itself', async () => {
      const store = await bench.openNew();
      const terms = [
        '"',
        "'",
        'c++',
        'c',
        '3.5',
        'covid-19',
        'a"b',
        'or',
        'near(',
        '*',
        'λόγος',
        'straße',
        'ı',
        'i',
        'كتاب',
        '東京',
        '👩‍🚀',
        'née',
        'nee',
      ];
      await store.shelves.save(makeRecord({ text: terms.join('\n') }));
      for (const term of terms) expect(await search(store, term), term).toEqual([term]);
      expect(await (await allHoldings(store)).index.frequencies(terms)).toEqual(terms.map(() => 1));
    });

    it('answers a search for nothing with nothing, and takes hundreds of terms', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'walrus' }));
      expect(await (await allHoldings(store)).index.search({ terms: [], limit: 5 })).toEqual([]);
      expect(await search(store, ['walrus', ...Array.from({ length: 2000 }, (_, i) => `t${i}`)].join(' '))).toEqual([
        'walrus',
      ]);
    });

    it('counts a passage once however often it holds a term', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ title: 'echo', text: 'echo echo|echo\nquiet' }));
      expect(await (await allHoldings(store)).index.frequencies(['echo', 'absent', 'quiet', 'echo'])).toEqual([
        2, 0, 1, 2,
      ]);
      expect(await (await allHoldings(store)).index.frequencies([])).toEqual([]);
    });
  });

  describe(`${bench.name}: scope`, () => {
    const fill = async (): Promise<Store> => {
      const store = await bench.openNew();
      const place = [
        ['a', 'x', 'en'],
        ['b', 'y', 'en'],
        ['c', 'x', 'fr'],
        ['d', 'y', 'fr'],
        ['e', 'x', 'en'],
      ] as const;
      for (const [id, collection, language] of place) {
        await store.shelves.save(makeRecord({ id, collection, language, text: `shared in ${id}` }));
      }
      await store.shelves.save({ ...makeRecord({ id: 'empty', collection: 'z', text: '' }), passages: [] });
      return store;
    };

    it.each([
      [{}, 'a b c d e'],
      [{ collections: ['x'] }, 'a c e'],
      [{ collections: ['x', 'y', 'z'] }, 'a b c d e'],
      [{ collections: ['nowhere'] }, ''],
      [{ collections: [] }, ''],
      [{ collections: ['z'] }, ''],
      [{ articles: ['b.md'] }, 'b'],
      [{ articles: ['b.md', 'c.md', 'absent.md'] }, 'b c'],
      [{ articles: ['a.md', 'e.md', 'empty.md'] }, 'a e'],
      [{ languages: ['fr'] }, 'c d'],
      [{ languages: ['en'], collections: ['x'] }, 'a e'],
      [{ languages: ['en'], collections: ['x'], articles: ['e.md', 'b.md'] }, 'e'],
    ] satisfies readonly (readonly [SearchOptions, string])[])('%j answers from %j', async (scope, expected) => {
      const store = await fill();
      const found = await search(store, 'shared', scope);
      expect(found.map((text) => text.slice(-1)).join(' ')).toBe(expected);
    });

    it('applies the limit after the scope', async () => {
      const store = await fill();
      expect(await search(store, 'shared', { articles: ['e.md'], limit: 1 })).toEqual(['shared in e']);
      expect(await search(store, 'shared', { collections: ['y'], limit: 1 })).toEqual(['shared in b']);
    });
  });

  describe(`${bench.name}: stats`, () => {
    it('counts an empty store', async () => {
      const store = await bench.openNew();
      const empty = { articles: 0, passages: 0, sentences: 0, terms: 0, indexedTerms: 0, languages: {} };
      expect(await (await allHoldings(store)).index.stats()).toMatchObject(empty);
    });

    it('counts articles, passages, sentences and terms, and articles by language', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', language: 'en', collection: 'x', text: 'one two|three\nfour' }));
      await store.shelves.save(makeRecord({ id: 'b', language: 'fr', collection: 'x', text: 'un', title: 'Chose' }));
      await store.shelves.save(makeRecord({ id: 'c', language: 'fr', collection: '__proto__', text: 'deux' }));
      const { revision, ...counts } = await (await allHoldings(store)).index.stats();
      expect(counts).toEqual({
        out: '',
        articles: 3,
        passages: 4,
        sentences: 5,
        terms: 6,
        indexedTerms: 7,
        languages: { en: 1, fr: 2 },
        encoders: [],
      });
      await store.shelves.remove('c');
      const after = await (await allHoldings(store)).index.stats();
      expect(after.revision).toBeGreaterThan(revision);
      expect(after.articles).toBe(2);
      await store.shelves.remove('c');
      expect((await (await allHoldings(store)).index.stats()).revision).toBe(after.revision);
    });
  });
}
