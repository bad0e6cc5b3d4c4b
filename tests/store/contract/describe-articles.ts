import { describe, expect, it } from 'vitest';
import type { ArticleHeader } from '../../../src/domain.js';
import type { Store } from '../../../src/store/store.js';
import { makeRecord } from '../make-record.js';
import { search } from './search.js';
import type { StoreBench } from './store-bench.js';

async function header(store: Store, id: string): Promise<ArticleHeader | undefined> {
  const found = (await store.articles()).find((article) => article.id === id);
  if (!found) return undefined;
  const { analysis: _, ...rest } = found;
  return rest;
}

/** Saving, replacing, removing, counting. */
export function describeArticles(bench: StoreBench): void {
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
      await store.saveArticle({ ...record, article });
      expect(await store.article('a')).toStrictEqual(article);
    });

    it('leaves out what an article does not have', async () => {
      const store = await bench.openNew();
      const { article } = makeRecord({ text: 'one' });
      await store.saveArticle(makeRecord({ text: 'one' }));
      expect(await store.article('a')).toStrictEqual(article);
      expect(await store.article('b')).toBeUndefined();
    });

    it('lists headers in the order of saving, a replaced article last', async () => {
      const store = await bench.openNew();
      for (const id of ['b', 'c', 'a', 'b']) await store.saveArticle(makeRecord({ id, text: `text of ${id}` }));
      const headers = await store.articles();
      expect(headers.map((header) => header.id)).toEqual(['c', 'a', 'b']);
      expect(headers[0]).toMatchObject({ name: 'c.md', analysis: 1 });
      expect(headers[0]).not.toHaveProperty('text');
    });

    it('sums collections up, each with its newest articles, the one with the newest first', async () => {
      const store = await bench.openNew();
      const save = async (id: string, collection: string, more: { publishedAt?: string; revisedAt?: string } = {}) => {
        const record = makeRecord({ id, collection, title: id.toUpperCase(), text: `text of ${id}` });
        await store.saveArticle({ ...record, article: { ...record.article, ...more } });
      };
      expect(await store.collections(2)).toEqual([]);
      await save('old', 'one', { publishedAt: '2019-05-12' });
      await save('b', 'one');
      await save('a', 'one');
      // Taken in last, but about an earlier day.
      await save('early', 'two', { publishedAt: '2020-01-01', revisedAt: '2026-11-24T10:00:00.000Z' });
      await save('late', 'three', { publishedAt: '2026-06-01' });
      const sums = await store.collections(2);
      expect(sums.map(({ name, articles }) => [name, articles])).toEqual([
        ['three', 1],
        ['one', 3],
        ['two', 1],
      ]);
      expect(sums.map(({ newest }) => newest.map(({ id }) => id))).toEqual([['late'], ['a', 'b'], ['early']]);
      expect(sums[0]?.newest[0]).toStrictEqual(await header(store, 'late'));
    });

    it('finds an article by its content within a collection', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ id: 'a', collection: 'one', contentHash: 'h', text: 'x' }));
      expect(await store.findByContent('one', 'h')).toMatchObject({ id: 'a' });
      expect(await store.findByContent('two', 'h')).toBeUndefined();
      expect(await store.findByContent('one', 'g')).toBeUndefined();
    });

    it('keeps facts in the order of their spans', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'Ada met Bob|Cy left\nDee stayed' });
      await store.saveArticle({ ...record, facts: record.facts.toReversed() });
      expect(await store.sections('a')).toEqual(record.sections);
      expect(await store.facts('a')).toEqual(record.facts);
      expect(await store.facts('b')).toEqual([]);
    });

    it('replaces an article wholly: no old text, hit, fact, frequency or word is left', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ title: 'Gazette', heading: 'Zoology', text: 'Walrus sleeps\nwalrus eats' }));
      await store.saveArticle(makeRecord({ title: 'Herald', text: 'otter swims' }));
      expect(await search(store, 'walrus gazette zoology sleeps')).toEqual([]);
      expect(await store.passageFrequencies(['walrus', 'gazette', 'zoology', 'otter', 'herald'])).toEqual([
        0, 0, 0, 1, 1,
      ]);
      expect(await store.similarWords('walrus', 5)).toEqual([]);
      expect(await store.facts('a')).toEqual([]);
      expect(await store.stats()).toMatchObject({ articles: 1, passages: 1, sentences: 1, terms: 2 });
    });

    it('removes an article wholly and says whether there was one', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ id: 'a', text: 'Walrus sleeps' }));
      await store.saveArticle(makeRecord({ id: 'b', text: 'walrus eats' }));
      expect(await store.removeArticle('a')).toBe(true);
      expect(await store.removeArticle('a')).toBe(false);
      expect(await store.article('a')).toBeUndefined();
      expect(await store.facts('a')).toEqual([]);
      expect(await search(store, 'walrus sleeps')).toEqual(['walrus eats']);
      expect(await store.passageFrequencies(['walrus', 'sleeps'])).toEqual([1, 0]);
    });

    it('keeps the old article when its replacement fails', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ text: 'walrus sleeps' }));
      const { revision } = await store.stats();
      const broken = makeRecord({ text: 'otter swims' });
      const fact = { type: 'person', label: 'x', sentence: 99, start: 0, end: 1 } as const;
      await expect(store.saveArticle({ ...broken, facts: [fact] })).rejects.toMatchObject({ code: 'store_failed' });
      expect(await search(store, 'walrus otter')).toEqual(['walrus sleeps']);
      expect(await store.similarWords('otter', 5)).toEqual([]);
      expect((await store.stats()).revision).toBe(revision);
      await store.saveArticle(broken);
      expect(await store.similarWords('otter', 5)).toMatchObject([{ word: 'otter' }]);
    });

    it('refuses an article with a NUL character, after which a database may cut a text short', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'x' });
      const saved = store.saveArticle({ ...record, article: { ...record.article, text: 'before\u0000after' } });
      await expect(saved).rejects.toMatchObject({ code: 'input_unreadable', message: expect.stringContaining('a.md') });
      expect(await store.article('a')).toBeUndefined();
    });

    it('refuses a term that holds white space, which could not be found again', async () => {
      const store = await bench.openNew();
      const record = makeRecord({ text: 'x' });
      await expect(store.saveArticle({ ...record, titleTerms: ['new york'] })).rejects.toMatchObject({
        code: 'store_failed',
      });
    });
  });

  describe(`${bench.name}: stats`, () => {
    it('counts an empty store', async () => {
      const store = await bench.openNew();
      const empty = { articles: 0, passages: 0, sentences: 0, terms: 0, languages: {}, collections: {} };
      expect(await store.stats()).toMatchObject(empty);
    });

    it('counts articles, passages, sentences and terms, and articles by language and collection', async () => {
      const store = await bench.openNew();
      await store.saveArticle(makeRecord({ id: 'a', language: 'en', collection: 'x', text: 'one two|three\nfour' }));
      await store.saveArticle(makeRecord({ id: 'b', language: 'fr', collection: 'x', text: 'un' }));
      await store.saveArticle(makeRecord({ id: 'c', language: 'fr', collection: '__proto__', text: 'deux' }));
      const { revision, ...counts } = await store.stats();
      expect(counts).toEqual({
        articles: 3,
        passages: 4,
        sentences: 5,
        terms: 6,
        languages: { en: 1, fr: 2 },
        collections: Object.fromEntries([
          ['x', 2],
          ['__proto__', 1],
        ]),
      });
      await store.removeArticle('c');
      const after = await store.stats();
      expect(after.revision).toBeGreaterThan(revision);
      expect(after.articles).toBe(2);
      await store.removeArticle('c');
      expect((await store.stats()).revision).toBe(after.revision);
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
