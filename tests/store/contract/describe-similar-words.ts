import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import type { StoreBench } from './store-bench.js';

/** The shortlist for spelling. */
export function describeSimilarWords(bench: StoreBench): void {
  describe(`${bench.name}: similar words`, () => {
    const names =
      'Interpol International Internet Interval Parliament president pressure Walrus their there then cat car';

    it.each([
      ['interpool', 'interpol'],
      ['itnerpol', 'interpol'],
      ['interpl', 'interpol'],
      ['internatoinal', 'international'],
      ['interantionel', 'international'],
      ['presidant', 'president'],
      ['parlament', 'parliament'],
      ['walrsu', 'walrus'],
      ['awlrus', 'walrus'],
      ['thier', 'their'],
      ['hten', 'then'],
      ['cta', 'cat'],
      ['ct', 'cat'],
      ['president', 'president'],
    ])('looks up %s and finds %s among the first', async (typed, meant) => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ text: names }));
      const found = await store.similarWords(typed, 3);
      expect(found.map((word) => word.word)).toContain(meant);
    });

    it('gives words as the articles write them, preferring the writing with fewer capitals', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ id: 'a', text: 'INTERPOL The' }));
      await store.saveArticle(makeRecord({ id: 'b', text: 'Interpol the' }));
      await store.saveArticle(makeRecord({ id: 'c', text: 'INTERPOL THE' }));
      expect(await store.similarWords('interpol', 1)).toEqual([
        { word: 'interpol', display: 'Interpol', term: 'interpol', language: 'en' },
      ]);
      expect(await store.similarWords('the', 1)).toMatchObject([{ display: 'the' }]);
    });

    it('puts the commoner of equally similar words first', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ text: 'cab\ncat\ncat again\ncar\ncar again\ncar still' }));
      const found = await store.similarWords('caz', 3);
      expect(found.map((word) => word.word)).toEqual(['car', 'cat', 'cab']);
      expect(await store.similarWords('caz', 2)).toHaveLength(2);
    });

    it('keeps a word alive while any language indexes it, and gives it once', async () => {
      const store = await bench.openNew();
      const german = makeRecord({ id: 'de', language: 'de', text: 'runs' });
      const english = makeRecord({ id: 'en', text: 'run' });
      const word = { word: 'runs', display: 'runs', term: 'run', language: 'en' };
      await store.saveArticle(german);
      await store.saveArticle({ ...english, words: [word] });
      expect(await store.similarWords('runs', 5)).toHaveLength(1);
      await store.removeArticle('de');
      expect(await store.similarWords('runs', 5)).toEqual([word]);
      await store.removeArticle('en');
      expect(await store.similarWords('runs', 5)).toEqual([]);
    });

    it('compares words of any script, and finds nothing for nothing', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ text: 'парламент كتاب 東京都' }));
      expect(await store.similarWords('парлмент', 1)).toMatchObject([{ word: 'парламент' }]);
      expect(await store.similarWords('كتب', 1)).toMatchObject([{ word: 'كتاب' }]);
      expect(await store.similarWords('', 5)).toEqual([]);
      expect(await store.similarWords('zzzzzz', 5)).toEqual([]);
      expect(await store.similarWords('парламент', 0)).toEqual([]);
    });
  });
}
