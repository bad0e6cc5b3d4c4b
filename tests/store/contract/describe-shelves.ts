import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../../src/store/indexed-article.js';
import { makeRecord } from '../make-record.js';
import { allHoldings, search } from './search.js';
import type { StoreBench } from './store-bench.js';

/** Saving, replacing, removing, counting. */
export function describeShelves(bench: StoreBench): void {
  describe(`${bench.name}: articles`, () => {
    it('gives back an article exactly as it was saved', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'one' });
      const article = {
        ...record.article,
        text: ' Crème brûlée\t\r\n كتاب 東京 👩🏽‍🚀 e\u0301 "quoted" \n\n',
        title: "O'Brien's; DROP TABLE articles",
        source: 'The Times',
        url: 'https://example.com/?a=1&b=2',
        publishedAt: '2026-02-03',
      };
      await store.shelves.save({ ...record, article });
      expect(await store.shelves.article('a')).toStrictEqual(article);
    });

    it('leaves out what an article does not have', async () => {
      const store = await bench.openNew();
      const { article } = makeRecord({ text: 'one' });
      await store.shelves.save(makeRecord({ text: 'one' }));
      expect(await store.shelves.article('a')).toStrictEqual(article);
      expect(await store.shelves.article('b')).toBeUndefined();
    });

    it('tells the collections of articles, each once, and nothing of what is gone', async () => {
      const store = await bench.openNew();
      for (const [id, collection] of [
        ['a', 'x'],
        ['b', 'y'],
        ['c', 'x'],
        ['d', 'z'],
      ] as const) {
        await store.shelves.save(makeRecord({ id, collection, text: `text of ${id}` }));
      }
      await store.shelves.save(makeRecord({ id: 'c', collection: 'w', text: 'moved' }));
      await store.shelves.remove('d');
      const { shelves } = store;
      expect((await shelves.collectionsOf(['a', 'b', 'c', 'd', 'never'])).toSorted()).toEqual(['w', 'x', 'y']);
      expect(await shelves.collectionsOf(['b', 'b'])).toEqual(['y']);
      expect(await shelves.collectionsOf(['d'])).toEqual([]);
      expect(await shelves.collectionsOf([])).toEqual([]);
    });

    it('lists headers in the order of saving, a replaced article last', async () => {
      const store = await bench.openNew();
      for (const id of ['b', 'c', 'a', 'b']) await store.shelves.save(makeRecord({ id, text: `text of ${id}` }));
      const headers = await store.shelves.articles();
      expect(headers.map((header) => header.id)).toEqual(['c', 'a', 'b']);
      expect(headers[0]).toMatchObject({ name: 'c.md', analysis: 1 });
      expect(headers[0]).not.toHaveProperty('text');
    });

    it('saves several articles at once, as if one after the other', async () => {
      const [store, other] = [await bench.openNew(), await bench.openNew()];
      const first = makeRecord({ id: 'a', text: 'old Walrus words', contentHash: 'old' });
      const records = [
        makeRecord({ id: 'b', collection: 'y', text: 'walrus WALRUS|tusk' }),
        makeRecord({ id: 'a', text: 'Walrus ivory\nof old' }),
        makeRecord({ id: 'c', text: 'walrus' }),
      ];
      await store.shelves.save(first);
      await store.shelves.saveAll(records);
      await store.shelves.saveAll([]);
      await other.shelves.save(first);
      for (const record of records) await other.shelves.save(record);
      const told = async ({ shelves, holdings }: typeof store) => {
        const { index, words } = holdings(['docs', 'y']);
        const terms = ['walrus', 'ivory', 'old', 'words'];
        return {
          articles: await shelves.articles(),
          frequencies: await index.frequencies(terms),
          hits: await index.search({ terms, limit: 10 }),
          known: await words.known([...terms, 'tusk']),
          similar: await words.similar('wallrus', 5),
        };
      };
      expect(await told(store)).toStrictEqual(await told(other));
      expect((await store.shelves.articles()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    });

    it('saves all of several articles, or none', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'old' }));
      const broken = makeRecord({ id: 'c', text: 'Three' });
      const facts = broken.facts.map((fact) => ({ ...fact, sentence: 99 }));
      const records = [
        makeRecord({ id: 'a', text: 'new' }),
        makeRecord({ id: 'b', text: 'two' }),
        { ...broken, facts },
      ];
      await expect(store.shelves.saveAll(records)).rejects.toThrow();
      expect((await store.shelves.articles()).map(({ id }) => id)).toEqual(['a']);
      const { index, words } = store.holdings(['docs']);
      expect(await index.frequencies(['old', 'new', 'two'])).toEqual([1, 0, 0]);
      await expect(store.shelves.saveAll([broken, broken].map((one) => ({ ...one, facts: [] })))).rejects.toThrow();
      await store.shelves.saveAll(records.slice(0, 2));
      expect(await index.frequencies(['old', 'new', 'two'])).toEqual([0, 1, 1]);
      expect((await words.known(['old', 'new', 'two'])).map(({ word }) => word)).toEqual(['new', 'two']);
    });

    it('gives back what an article was read from, byte for byte', async () => {
      const store = await bench.openNew();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) % 256);
      const source: ArticleSource = {
        format: 'markdown',
        reader: 7,
        bytes,
        blocks: [
          { kind: 'heading', level: 2, start: 0, end: 3 },
          { kind: 'item', group: 4, start: 4, end: 9 },
        ],
      };
      await store.shelves.save(makeRecord({ id: 'a', text: 'x', source }));
      await store.shelves.save(makeRecord({ id: 'b', text: 'y', source: { bytes: new Uint8Array() } }));
      await store.shelves.save(makeRecord({ id: 'c', text: 'z' }));
      expect(await store.shelves.source('a')).toStrictEqual(source);
      expect((await store.shelves.source('b'))?.bytes).toStrictEqual(new Uint8Array());
      expect((await store.shelves.articles()).map(({ id, isFileKept }) => [id, isFileKept])).toStrictEqual([
        ['a', true],
        ['b', true],
        ['c', false],
      ]);
      expect(await store.shelves.source('c')).toStrictEqual({ format: 'markdown', reader: 1, blocks: [] });
      expect(await store.shelves.source('d')).toBeUndefined();
      expect((await store.shelves.articles()).map(({ reader }) => reader)).toEqual([7, 1, 1]);
      await store.shelves.save(makeRecord({ id: 'a', text: 'x' }));
      expect(await store.shelves.source('a')).toStrictEqual({ format: 'markdown', reader: 1, blocks: [] });
    });

    it('counts the articles of each collection', async () => {
      const store = await bench.openNew();
      expect(await store.shelves.collections()).toEqual({});
      await store.shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'one' }));
      await store.shelves.save(makeRecord({ id: 'b', collection: 'x', text: 'two' }));
      await store.shelves.save(makeRecord({ id: 'c', collection: '__proto__', text: 'three' }));
      const counts: readonly (readonly [string, number])[] = [
        ['x', 2],
        ['__proto__', 1],
      ];
      expect(await store.shelves.collections()).toEqual(Object.fromEntries(counts));
      await store.shelves.save(makeRecord({ id: 'b', collection: 'y', text: 'two' }));
      await store.shelves.remove('c');
      expect(await store.shelves.collections()).toEqual({ x: 1, y: 1 });
    });

    it('finds an article by its content within a collection', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', collection: 'one', contentHash: 'h', text: 'x' }));
      expect(await store.shelves.findByContent('one', 'h')).toMatchObject({ id: 'a' });
      expect(await store.shelves.findByContent('two', 'h')).toBeUndefined();
      expect(await store.shelves.findByContent('one', 'g')).toBeUndefined();
    });

    it('keeps facts in the order of their spans', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'Ada met Bob|Cy left\nDee stayed' });
      await store.shelves.save({ ...record, facts: record.facts.toReversed() });
      const { articles } = await allHoldings(store);
      expect(await articles.outline('a')).toMatchObject({ sections: record.sections, facts: record.facts });
      expect(await articles.outline('b')).toBeUndefined();
    });

    it('replaces an article wholly: no old text, hit, fact, frequency or word is left', async () => {
      const store = await bench.openNew();
      await store.shelves.save(
        makeRecord({ title: 'Gazette', heading: 'Zoology', text: 'Walrus sleeps\nwalrus eats' }),
      );
      await store.shelves.save(makeRecord({ title: 'Herald', text: 'otter swims' }));
      expect(await search(store, 'walrus gazette zoology sleeps')).toEqual([]);
      expect(
        await (await allHoldings(store)).index.frequencies(['walrus', 'gazette', 'zoology', 'otter', 'herald']),
      ).toEqual([0, 0, 0, 1, 1]);
      expect(await (await allHoldings(store)).words.similar('walrus', 5)).toEqual([]);
      expect((await (await allHoldings(store)).articles.outline('a'))?.facts).toEqual([]);
      expect(await (await allHoldings(store)).index.stats()).toMatchObject({
        articles: 1,
        passages: 1,
        sentences: 1,
        terms: 2,
      });
    });

    it('removes an article wholly and says whether there was one', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ id: 'a', text: 'Walrus sleeps' }));
      await store.shelves.save(makeRecord({ id: 'b', text: 'walrus eats' }));
      expect(await store.shelves.remove('a')).toBe(true);
      expect(await store.shelves.remove('a')).toBe(false);
      expect(await store.shelves.article('a')).toBeUndefined();
      expect(await (await allHoldings(store)).articles.outline('a')).toBeUndefined();
      expect(await search(store, 'walrus sleeps')).toEqual(['walrus eats']);
      expect(await (await allHoldings(store)).index.frequencies(['walrus', 'sleeps'])).toEqual([1, 0]);
    });

    it('keeps the old article when its replacement fails', async () => {
      const store = await bench.openNew();
      await store.shelves.save(makeRecord({ text: 'walrus sleeps' }));
      const { revision } = await (await allHoldings(store)).index.stats();
      const broken = makeRecord({ text: 'otter swims' });
      const fact = { type: 'person', label: 'x', sentence: 99, start: 0, end: 1 } as const;
      await expect(store.shelves.save({ ...broken, facts: [fact] })).rejects.toMatchObject({ code: 'store_failed' });
      expect(await search(store, 'walrus otter')).toEqual(['walrus sleeps']);
      expect(await (await allHoldings(store)).words.similar('otter', 5)).toEqual([]);
      expect((await (await allHoldings(store)).index.stats()).revision).toBe(revision);
      await store.shelves.save(broken);
      expect(await (await allHoldings(store)).words.similar('otter', 5)).toMatchObject([{ word: 'otter' }]);
    });

    it('refuses an article with a NUL character, after which a database may cut a text short', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'x' });
      const saved = store.shelves.save({ ...record, article: { ...record.article, text: 'before\u0000after' } });
      await expect(saved).rejects.toMatchObject({ code: 'input_unreadable', message: expect.stringContaining('a.md') });
      expect(await store.shelves.article('a')).toBeUndefined();
    });

    it('refuses a term that holds white space, which could not be found again', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'x' });
      await expect(store.shelves.save({ ...record, titleTerms: ['new york'] })).rejects.toMatchObject({
        code: 'store_failed',
      });
    });
  });

  describe(`${bench.name}: readiness`, () => {
    it('answers while it is open and refuses in words when it is closed', async () => {
      const store = await bench.openNew();
      await store.check();
      await store.close();
      await store.close();
      await expect(store.check()).rejects.toMatchObject({ code: 'store_failed' });
    });
  });
}
