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
      ['pressure', 'pressure'],
      ['presure', 'pressure'],
      ['ppressure', 'pressure'],
      ['parliamments', 'parliament'],
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
        { word: 'interpol', display: 'Interpol', term: 'interpol', language: 'en', passages: 3 },
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
      expect(await store.similarWords('runs', 5)).toEqual([{ ...word, passages: 1 }]);
      await store.removeArticle('en');
      expect(await store.similarWords('runs', 5)).toEqual([]);
    });

    it('prefers the writing of a language where several write a word', async () => {
      const store = await bench.openNew();
      const english = { word: 'general', display: 'general', term: 'gener', language: 'en' };
      const french = { word: 'general', display: 'général', term: 'general', language: 'fr' };
      await store.saveArticle({ ...makeRecord({ id: 'en', text: 'gener' }), words: [english] });
      await store.saveArticle({
        ...makeRecord({ id: 'fr', text: 'general\ngeneral', language: 'fr' }),
        words: [french],
      });
      for (const find of [
        (language?: string) => store.similarWords('genral', 5, language),
        (language?: string) => store.knownWords(['general'], language),
      ]) {
        expect(await find()).toEqual([{ ...french, passages: 2 }]);
        expect(await find('fr')).toEqual([{ ...french, passages: 2 }]);
        expect(await find('en')).toEqual([{ ...english, passages: 1 }]);
        expect(await find('de')).toEqual([{ ...french, passages: 2 }]);
      }
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

    it('knows which words stand in an article now, each once, in the order they are asked for', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ id: 'a', text: 'Walrus cat\ncat' }));
      await store.saveArticle(makeRecord({ id: 'b', text: 'otter' }));
      await store.removeArticle('b');
      const known = await store.knownWords(['cat', 'otter', 'walrus', 'cat', '', 'unicorn']);
      expect(known).toEqual([
        { word: 'cat', display: 'cat', term: 'cat', language: 'en', passages: 2 },
        { word: 'walrus', display: 'Walrus', term: 'walrus', language: 'en', passages: 1 },
      ]);
      expect(await store.knownWords([])).toEqual([]);
    });

    it('tells how usual the rarest letters of a word are', async () => {
      const store = await bench.openNew();
      expect(await store.letterShare('walrus')).toBeGreaterThan(0);
      await store.saveArticle(makeRecord({ text: 'stand standing strand grand brand band bandit' }));
      const [usual, rare, never] = await Promise.all(
        ['brand', 'stand', 'stqnd'].map((word) => store.letterShare(word)),
      );
      expect(usual).toBeGreaterThan(never ?? 1);
      expect(rare).toBeGreaterThan(never ?? 1);
      expect(never).toBeGreaterThan(0);
      expect(await store.letterShare('and')).toBeLessThanOrEqual(1);
      expect(await store.letterShare('')).toBeGreaterThan(0);
    });
  });
}
