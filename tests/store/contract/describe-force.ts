import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleLife, lifeStateAt } from '../../../src/domain.js';
import type { Holdings } from '../../../src/store/holdings.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { hashOf, makeRecord } from '../make-record.js';
import { describeAll } from './describe-holdings.js';
import { makeVectors, meaningOf } from './made-vectors.js';
import { allHoldings, search } from './search.js';
import type { StoreBench } from './store-bench.js';

const minute = 60_000;

/**
 * What holdings say, but what is asked by an article's id and the counts of letters. Of words that are as like, those
 * come first that were learnt first, whatever of: so all of them are compared.
 */
async function describeInForce(holdings: Holdings): Promise<unknown> {
  const all = fieldsOf(await describeAll(holdings));
  const { stats, texts: _, outlines: _outlines, slices: _slices, shares: _shares, ...told } = all;
  const { out: _out, ...counts } = fieldsOf(stats);
  const similar = await Promise.all(words.map((word) => holdings.words.similar(word, 100, 'fr')));
  return { ...told, counts, similar };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return { ...(value as object) };
}

const words = ['ab', 'Ab', 'AB', 'abc', 'abcd', 'ABCD', 'bcd', 'cd', 'ä', '東', 'k', 'l', 'm'];

const text = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((passages) => passages.map((terms) => terms.join(' ')).join('\n'));

/** Minutes from the beginning of a test. */
const at = fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined, freq: 2 });

const article = fc.record({
  id: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
  title: fc.constantFrom('', 'ab', 'Abc cd'),
  language: fc.constantFrom('en', 'fr'),
  collection: fc.constantFrom('x', 'y'),
  text,
  limits: fc.record({ embargo: at, validFrom: at, validUntil: at, retiredAt: at }),
});

/** Articles outside their windows are in nothing that a new answer is made of. */
export function describeForce(bench: StoreBench): void {
  describe(`${bench.name}: articles out of force`, () => {
    /** The bench's clock goes on from test to test. */
    const start = async (): Promise<number> => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'now' }));
      return Date.parse((await store.lives.entry('a'))?.addedAt ?? '');
    };

    it('are told of as if they weren’t there, from the minute on, and to the minute', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 5 }), async (articles) => {
          const begun = await start();
          const instant = (minutes: number) => new Date(begun + minutes * minute).toISOString();
          const store = await bench.openNew();
          const records = articles.map(({ limits, ...options }) => {
            const given = Object.entries(limits).flatMap(([name, minutes]) =>
              minutes === undefined ? [] : [[name, instant(minutes)]],
            );
            return { ...makeRecord(options), life: Object.fromEntries(given) as ArticleLife };
          });
          for (const record of records) await store.shelves.save(record);
          await makeVectors(store, 'm');
          for (let passed = 0; passed < 4; passed += 1) {
            const now = new Date(begun + passed * minute);
            const inForce = records.filter(({ life }) => lifeStateAt(life, now) === 'in_force');
            const alone = await bench.openNew();
            for (const { life: _, ...record } of records) await alone.shelves.save(record);
            const gone = records.filter((record) => !inForce.includes(record));
            for (const { article: left } of gone) await alone.shelves.remove(left.id);
            await makeVectors(alone, 'm');
            const told = await describeInForce(store.holdings(['x', 'y']));
            expect(told).toEqual(await describeInForce(alone.holdings(['x', 'y'])));
            bench.pass(minute);
          }
        }),
        { numRuns: bench.tries(propertyRuns(40)) },
      );
    });

    it('come into force and go out of it at the very millisecond, and the clock may be set back', async () => {
      const begun = await start();
      const store = await bench.openNew();
      const life = {
        validFrom: new Date(begun + minute).toISOString(),
        validUntil: new Date(begun + 2 * minute).toISOString(),
      };
      await store.shelves.save({ ...makeRecord({ id: 'a', text: 'walrus one' }), life });
      await store.shelves.save(makeRecord({ id: 'b', text: 'walrus two' }));
      const found = () => search(store, 'walrus');
      expect(await found()).toEqual(['walrus two']);
      bench.pass(minute - 1);
      expect(await found()).toEqual(['walrus two']);
      bench.pass(1);
      expect(await found()).toEqual(['walrus one', 'walrus two']);
      bench.pass(minute - 1);
      expect(await found()).toEqual(['walrus one', 'walrus two']);
      bench.pass(1);
      expect(await found()).toEqual(['walrus two']);
      bench.setClock(-minute);
      expect(await found()).toEqual(['walrus one', 'walrus two']);
      bench.setClock(-minute);
      expect(await found()).toEqual(['walrus two']);
    });

    it('go and come with a decision, at once', async () => {
      const begun = await start();
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'walrus one' }));
      const holdings = await allHoldings(store);
      const hits = async () => (await holdings.index.search({ terms: ['walrus'], limit: 9 })).length;
      expect(await hits()).toBe(1);
      await store.lives.decide('a', { retiredAt: new Date(begun).toISOString() }, {});
      expect(await hits()).toBe(0);
      expect(await holdings.articles.headers()).toEqual([]);
      expect(await holdings.words.known(['walrus'])).toEqual([]);
      await store.lives.decide('a', { retiredAt: null }, {});
      expect(await hits()).toBe(1);
    });

    it('are left out where articles are named, and where the nearest are looked for', async () => {
      const begun = await start();
      const store = await bench.openNew();
      const life = { retiredAt: new Date(begun).toISOString() };
      await store.shelves.save({ ...makeRecord({ id: 'a', text: 'walrus one' }), life });
      await store.shelves.save(makeRecord({ id: 'b', text: 'walrus two' }));
      await makeVectors(store, 'm');
      const { index } = await allHoldings(store);
      expect(await search(store, 'walrus', { articles: ['a.md'] })).toEqual([]);
      expect(await search(store, 'walrus', { articles: ['a.md', 'b.md'] })).toEqual(['walrus two']);
      const meaning = { encoder: 'm', vector: meaningOf('walrus one'), limit: 9 };
      const near = await index.search({ terms: [], limit: 1, meaning });
      expect(near.map(({ passage }) => passage.text)).toEqual(['walrus two']);
    });

    it('still show their text and what is around it to whoever looks at an answer', async () => {
      const begun = await start();
      const store = await bench.openNew();
      const record = { ...makeRecord({ text: 'walrus one' }), life: { retiredAt: new Date(begun).toISOString() } };
      await store.shelves.save(record);
      const { articles } = await allHoldings(store);
      expect(await articles.article('a')).toStrictEqual(record.article);
      expect((await articles.outline('a'))?.passages).toHaveLength(1);
      const wanted = [{ articleId: 'a', textHash: hashOf('walrus one'), span: { start: 0, end: 6 } }];
      expect(await articles.slices(wanted)).toEqual([undefined]);
      await store.shelves.save(makeRecord({ text: 'walrus two' }));
      expect((await articles.edition('a', hashOf('walrus one')))?.text).toBe('walrus one');
    });
  });
}
