import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/store/indexed-article.js';
import type { Store } from '../../../src/store/store.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { makeRecord } from '../make-record.js';
import { allHoldings, search } from './search.js';
import type { StoreBench } from './store-bench.js';

interface Kept {
  readonly collection: string;
  readonly passages: readonly { readonly text: string; readonly terms: ReadonlySet<string> }[];
  readonly record: ArticleRecord;
}

/** All that spelling is told of a collection's words. */
async function readWords(store: Store, collection: string): Promise<readonly unknown[]> {
  const { words } = store.holdings([collection]);
  const known = ['a', 'b', 'c', 'ä', '東', "d'e", 'walrus', 'walrüs'];
  return Promise.all([
    words.known(known),
    words.known(known, 'de'),
    words.similar('walrsu', 10),
    words.letterShares(['walrus', 'walross', "d'e"]),
  ]);
}

/** Random histories, compared with a list that is searched from end to end. */
export function describeTwin(bench: StoreBench): void {
  describe(`${bench.name}: against a naive twin`, () => {
    const text = fc
      .array(
        fc.array(fc.constantFrom('a', 'b', 'c', 'ä', '東', "d'e", 'Walrus', 'walrus', 'WALRUS', 'Walrüs'), {
          minLength: 1,
          maxLength: 4,
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((passages) => passages.map((terms) => terms.join(' ')).join('\n'));
    const change = fc.record({
      id: fc.constantFrom('one', 'two', 'three'),
      collection: fc.constantFrom('x', 'y'),
      title: fc.constantFrom('', 'a', 'b c'),
      language: fc.constantFrom('en', 'de'),
      text: fc.option(text),
    });

    it('holds exactly the passages that were saved last', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
          const store = await bench.openNew();
          const twin = new Map<string, Kept>();
          for (const { id, collection, title, language, text: content } of changes) {
            twin.delete(id);
            if (content === null) await store.shelves.remove(id);
            else {
              const record = makeRecord({ id, collection, title, language, text: content });
              await store.shelves.save(record);
              const passages = content
                .split('\n')
                .map((line) => ({ text: line, terms: new Set(`${line} ${title}`.split(' ')) }));
              twin.set(id, { collection, passages, record });
            }
          }
          const passages = [...twin.values()].flatMap((article) => article.passages);
          const terms = ['a', 'b', 'c', 'ä', '東', "d'e"];
          const frequencies = terms.map((term) => passages.filter((passage) => passage.terms.has(term)).length);
          expect(await (await allHoldings(store)).index.frequencies(terms)).toEqual(frequencies);
          for (const collection of ['x', 'y']) {
            const wanted = [...twin.values()].filter((article) => article.collection === collection);
            const holding = wanted
              .flatMap((article) => article.passages)
              .filter((p) => p.terms.has('a') || p.terms.has('東'));
            const found = await search(store, 'a 東', { collections: [collection] });
            expect(found.toSorted()).toEqual(holding.map((passage) => passage.text).toSorted());
            // Words are as if nothing had ever stood there but what stands there now.
            const fresh = await bench.openNew();
            for (const [, { record }] of twin) {
              if (record.article.collection === collection) await fresh.shelves.save(record);
            }
            expect(await readWords(store, collection)).toEqual(await readWords(fresh, collection));
          }
        }),
        { numRuns: bench.tries(propertyRuns(60)) },
      );
    });
  });
}
