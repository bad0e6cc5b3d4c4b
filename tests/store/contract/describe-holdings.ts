import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holdings } from '../../../src/store/holdings.js';
import { hashOf, makeRecord } from '../make-record.js';
import { makeVectors, meaningOf } from './made-vectors.js';
import { allHoldings } from './search.js';
import type { StoreBench } from './store-bench.js';

const COLLECTIONS = ['v', 'w', 'x', 'y'];

const TERMS = ['ab', 'abc', 'abcd', 'bcd', 'cd', 'ä', '東'];

/** So that terms are rare enough to count. */
const FILLERS = 'k l m n o p q r s t'.split(' ');

const ARTICLES = ['one', 'two', 'three', 'four', 'five'];

const text = fc
  .array(fc.array(fc.constantFrom(...TERMS, 'Ab', 'ABCD', ...FILLERS), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((passages) => passages.map((terms) => terms.join(' ')).join('\n'));

/** An article that is saved, or taken away where it has no record. */
const change = fc
  .record({
    id: fc.constantFrom(...ARTICLES),
    collection: fc.constantFrom(...COLLECTIONS),
    title: fc.constantFrom('', 'ab', 'Abc cd'),
    heading: fc.option(fc.constantFrom('bcd', 'ä'), { nil: '' }),
    language: fc.constantFrom('en', 'fr'),
    text: fc.option(text, { freq: 6 }),
  })
  .map(({ text: content, ...options }) => ({
    id: options.id,
    collection: options.collection,
    record: content === null ? undefined : makeRecord({ ...options, text: content }),
  }));

const meaning = { encoder: 'm', vector: meaningOf('ab cd') };

/** Everything that holdings say, but the ids of passages and the revision, which others' changes move. */
export async function describeAll({ articles, index, words }: Holdings): Promise<unknown> {
  const { revision: _, ...stats } = await index.stats();
  const searches = [
    { terms: TERMS, limit: 100 },
    { terms: TERMS, limit: 2 },
    { terms: ['ab', 'cd'], limit: 3 },
    { terms: ['abc'], languages: ['fr'], limit: 100 },
    { terms: TERMS, articles: ['one.md', 'four.md'], limit: 100 },
    { terms: TERMS, articles: ['two.md', 'three.md'], languages: ['en'], limit: 1 },
  ];
  const meant = [
    { terms: TERMS, limit: 2, meaning: { ...meaning, limit: 3 } },
    { terms: [], limit: 1, meaning: { ...meaning, limit: 2 }, languages: ['fr'] },
    { terms: ['ab'], limit: 1, meaning: { ...meaning, limit: 1 }, articles: ['one.md', 'four.md'] },
  ];
  const hits = await Promise.all([...searches, ...meant].map((search) => index.search(search)));
  const slices = ARTICLES.map((articleId) => ({ articleId, textHash: hashOf('ab'), span: { start: 0, end: 2 } }));
  return {
    stats,
    hits: hits.map((found) => found.map(({ id: _id, ...hit }) => hit)),
    frequencies: await index.frequencies(TERMS),
    similar: await Promise.all(TERMS.map((term) => words.similar(term, 3, 'fr'))),
    known: await words.known(TERMS, 'en'),
    shares: await words.letterShares([...TERMS, 'abx', '']),
    headers: await articles.headers(),
    texts: await Promise.all(ARTICLES.map((id) => articles.article(id))),
    sheets: await Promise.all(ARTICLES.map((id) => articles.sheet(id))),
    suggestions: await Promise.all(ARTICLES.map((id) => articles.suggestions(id))),
    keys: await articles.keys(),
    outlines: await Promise.all(ARTICLES.map((id) => articles.outline(id))),
    slices: await articles.slices(slices),
    summaries: await articles.summaries(2),
  };
}

/** Articles that are seen as if others did not exist. */
export function describeHoldings(bench: StoreBench): void {
  describe(`${bench.name}: holdings`, () => {
    it('sums collections up, each with its newest articles, the one with the newest first', async () => {
      const store = await bench.openNew();
      const save = async (id: string, collection: string, more: { publishedAt?: string; revisedAt?: string } = {}) => {
        const record = makeRecord({ id, collection, title: id.toUpperCase(), text: `text of ${id}` });
        await store.shelves.save({ ...record, article: { ...record.article, ...more } });
      };
      expect(await (await allHoldings(store)).articles.summaries(2)).toEqual([]);
      await save('old', 'one', { publishedAt: '2019-05-12' });
      await save('b', 'one');
      await save('a', 'one');
      // Taken in last, but about an earlier day.
      await save('early', 'two', { publishedAt: '2020-01-01', revisedAt: '2026-11-24T10:00:00.000Z' });
      await save('late', 'three', { publishedAt: '2026-06-01' });
      const sums = await (await allHoldings(store)).articles.summaries(2);
      expect(sums.map(({ name, articles }) => [name, articles])).toEqual([
        ['three', 1],
        ['one', 3],
        ['two', 1],
      ]);
      expect(sums.map(({ newest }) => newest.map(({ id }) => id))).toEqual([['late'], ['a', 'b'], ['early']]);
      expect(sums[0]?.newest[0]).toStrictEqual(
        (await (await allHoldings(store)).articles.headers()).find(({ id }) => id === 'late'),
      );
    });

    it('gives articles, outlines, sheets, suggestions and slices of its own collections alone', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ id: 'a', collection: 'x', heading: 'Sea', text: 'Ada met Bob|Cy left\nDee stayed' });
      await store.shelves.save(record);
      await store.shelves.save(makeRecord({ id: 'b', collection: 'y', text: 'another' }));
      const { articles } = store.holdings(['x', 'nowhere']);
      const { text: _, ...header } = record.article;
      expect(await articles.headers()).toStrictEqual([header]);
      expect(await articles.article('a')).toStrictEqual(record.article);
      expect(await articles.outline('a')).toStrictEqual({
        sections: record.sections,
        passages: record.passages.map(({ text: _text, terms: _terms, ...passage }) => passage),
        facts: record.facts,
      });
      expect(await articles.sheet('a')).toStrictEqual({ article: header, lines: record.sheet });
      expect(record.sheet.map(({ values }) => values.length)).toEqual([2, 1, 1]);
      expect(await articles.suggestions('a')).toStrictEqual(record.suggestions);
      expect(await articles.sheet('b')).toBeUndefined();
      expect(await articles.suggestions('b')).toEqual([]);
      expect(await articles.article('b')).toBeUndefined();
      expect(await articles.outline('b')).toBeUndefined();
      expect(
        await articles.slices([{ articleId: 'b', textHash: hashOf('another'), span: { start: 0, end: 3 } }]),
      ).toEqual([undefined]);
    });

    it('gives what articles tell, of all or of some, and forgets it with them', async () => {
      const store = await bench.openNew();
      const records = ['a', 'b', 'c'].map((id) =>
        makeRecord({ id, collection: id === 'c' ? 'y' : 'x', text: `is ${id}` }),
      );
      for (const record of records) await store.shelves.save(record);
      const keyed = records.map(({ article: { text: _, ...article }, keys }) => ({ article, ...keys }));
      const { articles } = store.holdings(['x']);
      expect(await articles.keys()).toStrictEqual(keyed.slice(0, 2));
      expect(await articles.keys(['c', 'b', 'nowhere'])).toStrictEqual(keyed.slice(1, 2));
      expect(await articles.keys([])).toEqual([]);
      await store.shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'was a' }));
      await store.shelves.remove('b');
      expect(await articles.keys()).toMatchObject([
        { article: { id: 'a' }, claims: new TextEncoder().encode('was a') },
      ]);
    });

    it('cuts slices by UTF-16 code units, within a passage and across', async () => {
      const store = await bench.openNew();
      const text = '🦭 sleeps|it 👩🏽‍🚀 snores\n\nOtter swims';
      await store.shelves.save(makeRecord({ id: 'a', text }));
      await store.shelves.save(makeRecord({ id: 'b', text: 'an\nother' }));
      const { articles } = await allHoldings(store);
      const spans = [
        { start: 0, end: 2 },
        { start: 3, end: 9 },
        { start: 10, end: 30 },
        { start: 13, end: text.length },
        { start: 28, end: 29 },
        { start: text.length, end: text.length },
        { start: 0, end: text.length + 1 },
        { start: 4, end: 3 },
        { start: -1, end: 3 },
      ];
      const wanted = spans.map((span) => ({ articleId: 'a', textHash: hashOf(text), span }));
      const others = [
        { articleId: 'b', textHash: hashOf('an\nother'), span: { start: 3, end: 5 } },
        { articleId: 'b', textHash: hashOf(text), span: { start: 0, end: 3 } },
        { articleId: 'c', textHash: hashOf(text), span: { start: 0, end: 3 } },
      ];
      expect(await articles.slices([...others, ...wanted])).toEqual([
        'ot',
        undefined,
        undefined,
        ...spans.slice(0, 6).map(({ start, end }) => text.slice(start, end)),
        undefined,
        undefined,
        undefined,
      ]);
      expect(await articles.slices([])).toEqual([]);
      const { slices, freshness } = await articles.datedSlices([...others, ...wanted]);
      expect(slices).toEqual(await articles.slices([...others, ...wanted]));
      expect(Object.keys(freshness).sort()).toEqual(['a', 'b']);
      expect(await store.holdings(['elsewhere']).articles.datedSlices(wanted.slice(0, 1))).toEqual({
        slices: [undefined],
        freshness: {},
      });
    });

    it('sees no article of another collection in anything it says', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 14 }), fc.subarray(COLLECTIONS), async (changes, held) => {
          const [whole, alone] = [await bench.openNew(), await bench.openNew()];
          for (const { id, collection, record } of changes) {
            if (record) await whole.shelves.save({ ...record, article: { ...record.article, collection } });
            else await whole.shelves.remove(id);
            if (record && held.includes(collection)) {
              await alone.shelves.save({ ...record, article: { ...record.article, collection } });
            } else await alone.shelves.remove(id);
          }
          for (const store of [whole, alone]) await makeVectors(store, 'm');
          // Elsewhere vectors are still wanting.
          await whole.shelves.save(makeRecord({ id: 'six', collection: 'elsewhere', text: 'ab cd\nab' }));
          await makeVectors(whole, 'm', 1);
          expect(await describeAll(whole.holdings(held))).toEqual(await describeAll(alone.holdings(held)));
        }),
        { numRuns: bench.tries(bench.shared ? 15 : 60) },
      );
    });
  });
}
