import { describe, expect, it } from 'vitest';
import type { KeptAnswer } from '../../../src/domain.js';
import type { Store } from '../../../src/store/store.js';
import { hashOf, makeRecord } from '../make-record.js';
import { allHoldings } from './search.js';
import type { StoreBench } from './store-bench.js';

/** An answer that quotes the first five code units of a text of article `a`. */
export function quoting(id: string, text: string): KeptAnswer {
  const closest = {
    articleId: 'a',
    contentHash: 'c',
    textHash: hashOf(text),
    article: 'a.md',
    title: '',
    language: 'en',
    locator: { sentence: 1 },
    start: 0,
    end: 5,
    quote: text.slice(0, 5),
    highlights: [],
  };
  return {
    answer: {
      kind: 'abstained',
      id,
      question: 'who?',
      corrections: [],
      language: 'en',
      confidence: 0,
      reason: { code: 'unsure', near: 'one' },
      closest,
      diagnostics: { tookMs: 1, ranked: [] },
    },
    asker: { person: 'T:ann', place: 'T:press' },
    askedAt: '2026-03-01T10:00:00.000Z',
  };
}

async function sliceOf(store: Store, text: string, start = 0, end = 5): Promise<string | undefined> {
  const { articles } = await allHoldings(store);
  const [slice] = await articles.slices([{ articleId: 'a', textHash: hashOf(text), span: { start, end } }]);
  const former = await articles.edition('a', hashOf(text));
  return slice ?? former?.text.slice(start, end);
}

/** Texts that are gone from their articles and still quoted. */
export function describeEditions(bench: StoreBench): void {
  describe(`${bench.name}: editions`, () => {
    it('keeps every text that an article had, quoted or not', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'first text' }));
      await store.shelves.save(makeRecord({ text: 'second text' }));
      await store.answers.keep(quoting('x', 'second text'));
      await store.shelves.save(makeRecord({ text: 'third text' }));
      expect(await sliceOf(store, 'first text')).toBe('first');
      expect(await sliceOf(store, 'second text')).toBe('secon');
      expect(await sliceOf(store, 'third text')).toBe('third');
      expect(await sliceOf(store, 'fourth text')).toBeUndefined();
      expect(await sliceOf(store, 'second text', 7, 11)).toBe('text');
    });

    it('keeps several, also of a text that comes back and goes again', async () => {
      const store = await bench.openNew();
      await store.answers.keep(quoting('x', 'first 🦭 text'));
      await store.answers.keep(quoting('y', 'second text'));
      await store.answers.keep(quoting('z', 'second text'));
      for (const text of ['first 🦭 text', 'second text', 'first 🦭 text', 'third text']) {
        await store.shelves.save(makeRecord({ text }));
      }
      expect(await sliceOf(store, 'first 🦭 text', 0, 8)).toBe('first 🦭');
      expect(await sliceOf(store, 'second text')).toBe('secon');
    });

    it('makes none of an article that is analysed anew', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'first text' }));
      await store.answers.keep(quoting('x', 'first text'));
      await store.shelves.save({ ...makeRecord({ text: 'first text' }), analysis: 2 });
      expect(await sliceOf(store, 'first text')).toBe('first');
      await store.shelves.remove('a');
      expect(await sliceOf(store, 'first text')).toBeUndefined();
    });

    it('takes them away with their article', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'first text' }));
      await store.answers.keep(quoting('x', 'first text'));
      await store.shelves.save(makeRecord({ text: 'second text' }));
      await store.shelves.remove('a');
      await store.shelves.save(makeRecord({ text: 'second text' }));
      expect(await sliceOf(store, 'first text')).toBeUndefined();
    });

    it('shows them to those alone who may see their article', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'first text', collection: 'x' }));
      await store.answers.keep(quoting('x', 'first text'));
      await store.shelves.save(makeRecord({ text: 'second text', collection: 'y' }));
      expect(await store.holdings(['x']).articles.edition('a', hashOf('first text'))).toBeUndefined();
      expect(await store.holdings(['y']).articles.edition('a', hashOf('first text'))).toEqual({
        text: 'first text',
        until: '2026-01-01T00:00:00.000Z',
      });
    });

    it('keeps them when the answers that quote them go', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'first text' }));
      await store.answers.keep({ ...quoting('x', 'first text'), askedAt: '2026-01-01T00:00:00.000Z' });
      await store.answers.keep(quoting('y', 'first text'));
      await store.shelves.save(makeRecord({ text: 'second text' }));
      await store.answers.forget('2026-01-02T00:00:00.000Z', 10);
      await store.erase({ person: 'T:ann', by: 'program', asks: () => false });
      expect(await sliceOf(store, 'first text')).toBe('first');
    });
  });
}
