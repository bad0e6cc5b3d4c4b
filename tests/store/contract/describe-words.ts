import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import { allHoldings } from './search.js';
import type { StoreBench } from './store-bench.js';

/** The shortlist for spelling. */
export function describeWords(bench: StoreBench): void {
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
      await store.shelves.save(makeRecord({ text: names }));
      const found = await (await allHoldings(store)).words.similar(typed, 3);
      expect(found.map((word) => word.word)).toContain(meant);
    });

    it('gives words as the articles write them, preferring the writing with fewer capitals', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'INTERPOL The' }));
      await store.shelves.save(makeRecord({ id: 'b', text: 'Interpol the' }));
      await store.shelves.save(makeRecord({ id: 'c', text: 'INTERPOL THE' }));
      expect(await (await allHoldings(store)).words.similar('interpol', 1)).toEqual([
        { word: 'interpol', display: 'Interpol', term: 'interpol', language: 'en', passages: 3 },
      ]);
      expect(await (await allHoldings(store)).words.similar('the', 1)).toMatchObject([{ display: 'the' }]);
    });

    it('gives a word of several collections once, as all that are held write it', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'INTERPOL' }));
      await store.shelves.save(makeRecord({ id: 'b', collection: 'y', text: 'Interpol\nInterpol' }));
      const word = { word: 'interpol', term: 'interpol', language: 'en' };
      const found = async (...collections: readonly string[]) => {
        const { words } = store.holdings(collections);
        expect(await words.similar('interpool', 5)).toEqual(await words.known(['interpol']));
        return words.known(['interpol']);
      };
      expect(await found('x')).toEqual([{ ...word, display: 'INTERPOL', passages: 1 }]);
      expect(await found('x', 'y')).toEqual([{ ...word, display: 'Interpol', passages: 3 }]);
      expect(await found('z')).toEqual([]);
    });

    it('forgets how an article wrote a word when that article goes, and the words that it alone had', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'INTERPOL walrus' }));
      await store.shelves.save(makeRecord({ id: 'b', text: 'Interpol' }));
      const [before] = await store.holdings(['docs']).words.letterShares(['walrus']);
      await store.shelves.save(makeRecord({ id: 'b', collection: 'elsewhere', text: 'Interpol' }));
      const { words } = store.holdings(['docs']);
      expect(await words.known(['interpol'])).toMatchObject([{ display: 'INTERPOL', passages: 1 }]);
      await store.shelves.save(makeRecord({ id: 'a', text: 'INTERPOL' }));
      const [after, never] = await words.letterShares(['walrus', 'zzzzzz']);
      expect(after).toBeLessThan(before ?? 0);
      expect(after).toBe(never);
      await store.shelves.remove('a');
      await store.shelves.save(makeRecord({ id: 'c', text: 'walrus' }));
      expect(await words.known(['walrus', 'interpol'])).toMatchObject([{ word: 'walrus', passages: 1 }]);
    });

    it('learns a word anew that another process has forgotten meanwhile', async (test) => {
      test.skip(!bench.shared, 'needs two stores at one place');
      const place = bench.newPlace();
      const [one, other] = [await bench.openAt(place, 'one'), await bench.openAt(place, 'other')];
      await one.shelves.save(makeRecord({ id: 'a', text: 'walrus' }));
      await other.shelves.remove('a');
      await one.shelves.save(makeRecord({ id: 'b', text: 'walrus' }));
      expect(await (await allHoldings(other)).words.similar('walrsu', 2)).toMatchObject([{ word: 'walrus' }]);
    });

    it('puts the commoner of equally similar words first', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'cab\ncat\ncat again\ncar\ncar again\ncar still' }));
      const found = await (await allHoldings(store)).words.similar('caz', 3);
      expect(found.map((word) => word.word)).toEqual(['car', 'cat', 'cab']);
      expect(await (await allHoldings(store)).words.similar('caz', 2)).toHaveLength(2);
    });

    it('keeps a word alive while any language indexes it, and gives it once', async () => {
      const store = await bench.openNew();
      const german = makeRecord({ id: 'de', language: 'de', text: 'runs' });
      const english = makeRecord({ id: 'en', text: 'run' });
      const word = { word: 'runs', display: 'runs', term: 'run', language: 'en' };
      await store.shelves.save(german);
      await store.shelves.save({ ...english, words: [word] });
      expect(await (await allHoldings(store)).words.similar('runs', 5)).toHaveLength(1);
      await store.shelves.remove('de');
      expect(await (await allHoldings(store)).words.similar('runs', 5)).toEqual([{ ...word, passages: 1 }]);
      await store.shelves.remove('en');
      expect(await (await allHoldings(store)).words.similar('runs', 5)).toEqual([]);
    });

    it('prefers the writing of a language where several write a word', async () => {
      const store = await bench.openNew();
      const english = { word: 'general', display: 'general', term: 'gener', language: 'en' };
      const french = { word: 'general', display: 'général', term: 'general', language: 'fr' };
      await store.shelves.save({ ...makeRecord({ id: 'en', text: 'gener' }), words: [english] });
      await store.shelves.save({
        ...makeRecord({ id: 'fr', text: 'general\ngeneral', language: 'fr' }),
        words: [french],
      });
      for (const find of [
        async (language?: string) => (await allHoldings(store)).words.similar('genral', 5, language),
        async (language?: string) => (await allHoldings(store)).words.known(['general'], language),
      ]) {
        expect(await find()).toEqual([{ ...french, passages: 2 }]);
        expect(await find('fr')).toEqual([{ ...french, passages: 2 }]);
        expect(await find('en')).toEqual([{ ...english, passages: 1 }]);
        expect(await find('de')).toEqual([{ ...french, passages: 2 }]);
      }
    });

    it('compares words of any script, and finds nothing for nothing', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'парламент كتاب 東京都' }));
      expect(await (await allHoldings(store)).words.similar('парлмент', 1)).toMatchObject([{ word: 'парламент' }]);
      expect(await (await allHoldings(store)).words.similar('كتب', 1)).toMatchObject([{ word: 'كتاب' }]);
      expect(await (await allHoldings(store)).words.similar('', 5)).toEqual([]);
      expect(await (await allHoldings(store)).words.similar('zzzzzz', 5)).toEqual([]);
      expect(await (await allHoldings(store)).words.similar('парламент', 0)).toEqual([]);
    });

    it('knows which words stand in an article now, each once, in the order they are asked for', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'Walrus cat\ncat' }));
      await store.shelves.save(makeRecord({ id: 'b', text: 'otter' }));
      await store.shelves.remove('b');
      const known = await (await allHoldings(store)).words.known(['cat', 'otter', 'walrus', 'cat', '', 'unicorn']);
      expect(known).toEqual([
        { word: 'cat', display: 'cat', term: 'cat', language: 'en', passages: 2 },
        { word: 'walrus', display: 'Walrus', term: 'walrus', language: 'en', passages: 1 },
      ]);
      expect(await (await allHoldings(store)).words.known([])).toEqual([]);
    });

    it('tells how usual the rarest letters of a word are', async () => {
      const store = await bench.openNew();
      const shares = async (...words: readonly string[]) => (await allHoldings(store)).words.letterShares(words);
      for (const share of await shares('walrus')) expect(share).toBeGreaterThan(0);
      await store.shelves.save(makeRecord({ text: 'stand standing strand grand brand band bandit' }));
      const [usual, rare, never] = await shares('brand', 'stand', 'stqnd');
      expect(usual).toBeGreaterThan(never ?? 1);
      expect(rare).toBeGreaterThan(never ?? 1);
      expect(never).toBeGreaterThan(0);
      const [whole, none] = await shares('and', '');
      expect(whole).toBeLessThanOrEqual(1);
      expect(none).toBeGreaterThan(0);
      expect(await shares()).toEqual([]);
    });
  });
}
