import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain.js';
import type { PassageSearch, Store } from '../../src/store/store.js';
import { makeRecord } from './make-record.js';

export interface OpenOptions {
  /** Stores opened at one place share what they hold. */
  readonly place: string;
  readonly now: () => Date;
  readonly owner: string;
  readonly leaseMs: number;
}

export interface ContractOptions {
  /** Whether what is stored at a place outlives its store, and two stores can have one place open. */
  readonly shared: boolean;
}

const LEASE_MS = 30_000;
const HOUR_MS = 3_600_000;

/** Everything that any implementation of `Store` must do. */
export function describeStore(
  name: string,
  open: (options: OpenOptions) => Promise<Store>,
  { shared }: ContractOptions,
): void {
  const opened: Store[] = [];
  let places = 0;
  let time = Date.parse('2026-03-01T12:00:00.000Z');

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  const newPlace = (): string => `${name}-${places++}`;

  const openAt = async (place: string, owner: string): Promise<Store> => {
    const store = await open({ place, owner, now: () => new Date(time), leaseMs: LEASE_MS });
    opened.push(store);
    return store;
  };

  const openNew = (): Promise<Store> => openAt(newPlace(), 'this run');

  const search = async (
    store: Store,
    terms: string,
    options: Partial<PassageSearch> = {},
  ): Promise<readonly string[]> => {
    const hits = await store.searchPassages({ limit: 100, ...options, terms: terms.split(' ') });
    return hits.map((hit) => hit.passage.text);
  };

  describe(`${name}: articles`, () => {
    it('gives back an article exactly as it was saved', async () => {
      const store = await openNew();
      const record = makeRecord({ text: 'one' });
      const article = {
        ...record.article,
        text: ' Crème brûlée\t\u0000\r\n كتاب 東京 👩🏽‍🚀 e\u0301 "quoted" \n\n',
        title: "O'Brien's; DROP TABLE articles",
        source: 'The Times',
        url: 'https://example.com/?a=1&b=2',
        publishedAt: '2026-02-03',
      };
      await store.saveArticle({ ...record, article });
      expect(await store.article('a')).toStrictEqual(article);
    });

    it('leaves out what an article does not have', async () => {
      const store = await openNew();
      const { article } = makeRecord({ text: 'one' });
      await store.saveArticle(makeRecord({ text: 'one' }));
      expect(await store.article('a')).toStrictEqual(article);
      expect(await store.article('b')).toBeUndefined();
    });

    it('lists headers in the order of saving, a replaced article last', async () => {
      const store = await openNew();
      for (const id of ['b', 'c', 'a', 'b']) await store.saveArticle(makeRecord({ id, text: `text of ${id}` }));
      const headers = await store.articles();
      expect(headers.map((header) => header.id)).toEqual(['c', 'a', 'b']);
      expect(headers[0]).toMatchObject({ name: 'c.md', analysis: 1 });
      expect(headers[0]).not.toHaveProperty('text');
    });

    it('finds an article by its content within a collection', async () => {
      const store = await openNew();
      await store.saveArticle(makeRecord({ id: 'a', collection: 'one', contentHash: 'h', text: 'x' }));
      expect(await store.findByContent('one', 'h')).toMatchObject({ id: 'a' });
      expect(await store.findByContent('two', 'h')).toBeUndefined();
      expect(await store.findByContent('one', 'g')).toBeUndefined();
    });

    it('keeps facts in the order of their spans', async () => {
      const store = await openNew();
      const record = makeRecord({ text: 'Ada met Bob|Cy left\nDee stayed' });
      await store.saveArticle({ ...record, facts: record.facts.toReversed() });
      expect(await store.facts('a')).toEqual(record.facts);
      expect(await store.facts('b')).toEqual([]);
    });

    it('replaces an article wholly: no old text, hit, fact, frequency or word is left', async () => {
      const store = await openNew();
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
      const store = await openNew();
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
      const store = await openNew();
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

    it('refuses a term that holds white space, which could not be found again', async () => {
      const store = await openNew();
      const record = makeRecord({ text: 'x' });
      await expect(store.saveArticle({ ...record, titleTerms: ['new york'] })).rejects.toMatchObject({
        code: 'store_failed',
      });
    });
  });

  describe(`${name}: stats`, () => {
    it('counts an empty store', async () => {
      const store = await openNew();
      const empty = { articles: 0, passages: 0, sentences: 0, terms: 0, languages: {}, collections: {} };
      expect(await store.stats()).toMatchObject(empty);
    });

    it('counts articles, passages, sentences and terms, and articles by language and collection', async () => {
      const store = await openNew();
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

  describe(`${name}: search`, () => {
    it('gives all of a passage that ranking needs', async () => {
      const store = await openNew();
      const record = makeRecord({
        title: 'Daily News',
        heading: 'Sea Life',
        text: 'Walrus sleeps|it snores\nOtter swims',
      });
      await store.saveArticle(record);
      const [hit, ...others] = await store.searchPassages({ terms: ['snores'], limit: 10 });
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

    it('finds a passage by its title and its heading', async () => {
      const store = await openNew();
      await store.saveArticle(makeRecord({ title: 'Gazette', heading: 'Zoology', text: 'walrus sleeps' }));
      for (const term of ['gazette', 'zoology', 'walrus']) expect(await search(store, term)).toEqual(['walrus sleeps']);
    });

    it('puts the passage first that holds more and rarer terms', async () => {
      const store = await openNew();
      const filler = Array.from({ length: 20 }, (_, i) => `common filler${i}`).join('\n');
      await store.saveArticle(makeRecord({ text: `${filler}\ncommon rare\nrare filler` }));
      const hits = await store.searchPassages({ terms: ['common', 'rare'], limit: 100 });
      expect(hits).toHaveLength(22);
      expect(hits.slice(0, 2).map((hit) => hit.passage.text)).toEqual(['common rare', 'rare filler']);
      const scores = hits.map((hit) => hit.bm25);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });

    it('keeps ties in the order of saving, and gives no more than asked for', async () => {
      const store = await openNew();
      for (const id of ['c', 'a', 'b']) await store.saveArticle(makeRecord({ id, text: `same words\nsame words` }));
      const hits = await store.searchPassages({ terms: ['same'], limit: 5 });
      expect(hits.map((hit) => `${hit.article.id}${hit.passage.ordinal}`)).toEqual(['c0', 'c1', 'a0', 'a1', 'b0']);
      expect(hits.map((hit) => hit.id)).toEqual(hits.map((hit) => hit.id).toSorted((a, b) => a - b));
      expect(await search(store, 'same', { limit: 0 })).toEqual([]);
    });

    it('takes every character of a term for itself', async () => {
      const store = await openNew();
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
      await store.saveArticle(makeRecord({ text: terms.join('\n') }));
      for (const term of terms) expect(await search(store, term), term).toEqual([term]);
      expect(await store.passageFrequencies(terms)).toEqual(terms.map(() => 1));
    });

    it('answers a search for nothing with nothing, and takes hundreds of terms', async () => {
      const store = await openNew();
      await store.saveArticle(makeRecord({ text: 'walrus' }));
      expect(await store.searchPassages({ terms: [], limit: 5 })).toEqual([]);
      expect(await search(store, ['walrus', ...Array.from({ length: 2000 }, (_, i) => `t${i}`)].join(' '))).toEqual([
        'walrus',
      ]);
    });

    it('counts a passage once however often it holds a term', async () => {
      const store = await openNew();
      await store.saveArticle(makeRecord({ title: 'echo', text: 'echo echo|echo\nquiet' }));
      expect(await store.passageFrequencies(['echo', 'absent', 'quiet', 'echo'])).toEqual([2, 0, 1, 2]);
      expect(await store.passageFrequencies([])).toEqual([]);
    });
  });

  describe(`${name}: scope`, () => {
    const fill = async (): Promise<Store> => {
      const store = await openNew();
      const place = [
        ['a', 'x', 'en'],
        ['b', 'y', 'en'],
        ['c', 'x', 'fr'],
        ['d', 'y', 'fr'],
        ['e', 'x', 'en'],
      ] as const;
      for (const [id, collection, language] of place) {
        await store.saveArticle(makeRecord({ id, collection, language, text: `shared in ${id}` }));
      }
      await store.saveArticle({ ...makeRecord({ id: 'empty', collection: 'z', text: '' }), passages: [] });
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
    ])('%j answers from %j', async (scope, expected) => {
      const store = await fill();
      const found = await search(store, 'shared', { scope });
      expect(found.map((text) => text.slice(-1)).join(' ')).toBe(expected);
    });

    it('applies the limit after the scope', async () => {
      const store = await fill();
      expect(await search(store, 'shared', { scope: { articles: ['e.md'] }, limit: 1 })).toEqual(['shared in e']);
      expect(await search(store, 'shared', { scope: { collections: ['y'] }, limit: 1 })).toEqual(['shared in b']);
    });
  });

  describe(`${name}: similar words`, () => {
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
      const store = await openNew();
      await store.saveArticle(makeRecord({ text: names }));
      const found = await store.similarWords(typed, 3);
      expect(found.map((word) => word.word)).toContain(meant);
    });

    it('gives words as the articles write them, preferring the writing with fewer capitals', async () => {
      const store = await openNew();
      await store.saveArticle(makeRecord({ id: 'a', text: 'INTERPOL The' }));
      await store.saveArticle(makeRecord({ id: 'b', text: 'Interpol the' }));
      await store.saveArticle(makeRecord({ id: 'c', text: 'INTERPOL THE' }));
      expect(await store.similarWords('interpol', 1)).toEqual([
        { word: 'interpol', display: 'Interpol', term: 'interpol', language: 'en' },
      ]);
      expect(await store.similarWords('the', 1)).toMatchObject([{ display: 'the' }]);
    });

    it('puts the commoner of equally similar words first', async () => {
      const store = await openNew();
      await store.saveArticle(makeRecord({ text: 'cab\ncat\ncat again\ncar\ncar again\ncar still' }));
      const found = await store.similarWords('caz', 3);
      expect(found.map((word) => word.word)).toEqual(['car', 'cat', 'cab']);
    });

    it('keeps a word alive while any language indexes it, and gives it once', async () => {
      const store = await openNew();
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
      const store = await openNew();
      await store.saveArticle(makeRecord({ text: 'парламент كتاب 東京都' }));
      expect(await store.similarWords('парлмент', 1)).toMatchObject([{ word: 'парламент' }]);
      expect(await store.similarWords('كتب', 1)).toMatchObject([{ word: 'كتاب' }]);
      expect(await store.similarWords('', 5)).toEqual([]);
      expect(await store.similarWords('zzzzzz', 5)).toEqual([]);
      expect(await store.similarWords('парламент', 0)).toEqual([]);
    });
  });

  describe(`${name}: deliveries`, () => {
    const delivery = (id: string, ...keys: [string, ...string[]]): Delivery => ({
      id,
      keys,
      payload: `payload of ${id}`,
    });

    it('knows a delivery by any of its keys, also by those learnt later', async () => {
      const { deliveries } = await openNew();
      expect(await deliveries.start(delivery('1', 'event', 'stamp'))).toBe('fresh');
      expect(await deliveries.start(delivery('2', 'stamp', 'retry'))).toBe('underway');
      expect(await deliveries.start(delivery('3', 'retry'))).toBe('underway');
      expect(await deliveries.start(delivery('4', 'other'))).toBe('fresh');
      await deliveries.done('1');
      expect(await deliveries.start(delivery('5', 'retry', 'late'))).toBe('done');
      expect(await deliveries.start(delivery('6', 'late'))).toBe('done');
      expect(await deliveries.start(delivery('7', 'other'))).toBe('underway');
    });

    it('hands its own deliveries out once, however long they take', async () => {
      const { deliveries } = await openNew();
      await deliveries.start(delivery('1', 'k'));
      time += LEASE_MS + 1;
      expect(await deliveries.start(delivery('2', 'k'))).toBe('underway');
      expect(await deliveries.takeOver()).toEqual([]);
    });

    it('forgets a finished delivery after a day', async () => {
      const { deliveries } = await openNew();
      await deliveries.start(delivery('1', 'k'));
      await deliveries.done('1');
      time += 23 * HOUR_MS;
      expect(await deliveries.start(delivery('2', 'k'))).toBe('done');
      time += 2 * HOUR_MS;
      expect(await deliveries.start(delivery('3', 'k'))).toBe('fresh');
    });

    it('does not mind an id it does not know', async () => {
      const { deliveries } = await openNew();
      await deliveries.posting('never');
      await deliveries.notPosted('never');
      await deliveries.done('never');
      expect(await deliveries.start(delivery('never', 'k'))).toBe('fresh');
    });
  });

  describe.runIf(shared)(`${name}: deliveries of two processes`, () => {
    const delivery = (id: string, ...keys: [string, ...string[]]): Delivery => ({
      id,
      keys,
      payload: `payload of ${id}`,
    });

    const openTwo = async () => {
      const place = newPlace();
      const first = await openAt(place, 'first');
      const second = await openAt(place, 'second');
      return { first: first.deliveries, second: second.deliveries };
    };

    it('takes over what the other started only once its lease is over, and each only once', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a', 'b'));
      await first.start(delivery('2', 'c'));
      await first.start(delivery('3', 'd'));
      await first.done('2');
      time += LEASE_MS - 1;
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('9', 'a'))).toBe('underway');
      time += 2;
      expect(await second.takeOver()).toEqual([
        { id: '1', keys: ['a', 'b'], payload: 'payload of 1' },
        { id: '3', keys: ['d'], payload: 'payload of 3' },
      ]);
      expect(await second.takeOver()).toEqual([]);
      expect(await first.takeOver()).toEqual([]);
      await second.done('1');
      expect(await first.start(delivery('8', 'b'))).toBe('done');
    });

    it('takes over a retry of what the other left, and knows it by both ids', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('old', 'a', 'b'));
      time += LEASE_MS + 1;
      expect(await second.start(delivery('new', 'b', 'c'))).toBe('fresh');
      expect(await first.start(delivery('again', 'a'))).toBe('underway');
      expect(await second.start(delivery('again', 'c'))).toBe('underway');
      await second.posting('new');
      await first.done('old');
      expect(await second.start(delivery('late', 'a'))).toBe('done');
    });

    it('joins two deliveries that a third shows to be one', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.start(delivery('2', 'b'));
      time += LEASE_MS + 1;
      expect(await second.start(delivery('3', 'a', 'b'))).toBe('fresh');
      await second.done('3');
      expect(await second.start(delivery('4', 'a'))).toBe('done');
      expect(await second.start(delivery('5', 'b'))).toBe('done');
    });

    it('never takes over what may have been posted', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.posting('1');
      time += LEASE_MS + 1;
      expect(await second.start(delivery('2', 'a'))).toBe('underway');
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('3', 'a'))).toBe('done');
    });

    it('takes over what was certainly not posted', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      await first.posting('1');
      await first.notPosted('1');
      expect(await second.start(delivery('2', 'a'))).toBe('underway');
      time += LEASE_MS + 1;
      expect(await second.takeOver()).toMatchObject([{ id: '1' }]);
    });

    it('abandons a question that is an hour old', async () => {
      const { first, second } = await openTwo();
      await first.start(delivery('1', 'a'));
      time += HOUR_MS + 1;
      expect(await second.takeOver()).toEqual([]);
      expect(await second.start(delivery('2', 'a'))).toBe('done');
    });
  });

  describe(`${name}: exchanges`, () => {
    it('keeps the last exchange of each conversation and forgets the old ones', async () => {
      const store = await openNew();
      const early = { question: 'who?', answer: 'Ada', askedAt: '2026-03-01T10:00:00.000Z' };
      const late = { question: 'and when?', askedAt: '2026-03-01T11:00:00.000Z' };
      await store.saveExchange('a', early, '2026-03-01T09:00:00.000Z');
      await store.saveExchange('b', early, '2026-03-01T09:00:00.000Z');
      expect(await store.lastExchange('a')).toStrictEqual(early);
      await store.saveExchange('a', late, '2026-03-01T10:30:00.000Z');
      expect(await store.lastExchange('a')).toStrictEqual(late);
      expect(await store.lastExchange('b')).toBeUndefined();
      expect(await store.lastExchange('c')).toBeUndefined();
    });
  });

  describe.runIf(shared)(`${name}: two stores at one place`, () => {
    it('has everything again when it is opened again', async () => {
      const place = newPlace();
      const before = await openAt(place, 'first');
      await before.saveArticle(makeRecord({ heading: 'Sea', text: 'Walrus sleeps|it snores' }));
      await before.saveExchange(
        'c',
        { question: 'who?', askedAt: '2026-03-01T10:00:00.000Z' },
        '2026-01-01T00:00:00.000Z',
      );
      await before.deliveries.start({ id: '1', keys: ['k'], payload: 'p' });
      await before.deliveries.done('1');
      const [hits, stats] = [await before.searchPassages({ terms: ['walrus'], limit: 5 }), await before.stats()];
      await before.close();
      const after = await openAt(place, 'second');
      expect(await after.searchPassages({ terms: ['walrus'], limit: 5 })).toEqual(hits);
      expect(await after.stats()).toEqual(stats);
      expect(await after.lastExchange('c')).toMatchObject({ question: 'who?' });
      expect(await after.deliveries.start({ id: '2', keys: ['k'], payload: 'p' })).toBe('done');
      expect(await after.similarWords('walrsu', 1)).toMatchObject([{ display: 'Walrus' }]);
    });

    it('sees at once what the other one saved', async () => {
      const place = newPlace();
      const first = await openAt(place, 'first');
      const second = await openAt(place, 'second');
      const before = await second.stats();
      await first.saveArticle(makeRecord({ id: 'a', text: 'walrus sleeps' }));
      await second.saveArticle(makeRecord({ id: 'b', text: 'walrus swims' }));
      expect((await second.stats()).revision).toBe(before.revision + 2);
      expect(await search(first, 'walrus')).toEqual(['walrus sleeps', 'walrus swims']);
      expect(await search(second, 'walrus')).toEqual(['walrus sleeps', 'walrus swims']);
      await second.removeArticle('a');
      expect(await first.passageFrequencies(['sleeps', 'swims'])).toEqual([0, 1]);
      expect((await first.stats()).articles).toBe(1);
    });
  });

  describe(`${name}: against a naive twin`, () => {
    const text = fc
      .array(fc.array(fc.constantFrom('a', 'b', 'c', 'ä', '東', "d'e"), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((passages) => passages.map((terms) => terms.join(' ')).join('\n'));
    const change = fc.record({
      id: fc.constantFrom('one', 'two', 'three'),
      collection: fc.constantFrom('x', 'y'),
      title: fc.constantFrom('', 'a', 'b c'),
      text: fc.option(text),
    });

    it('holds exactly the passages that were saved last', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
          const store = await openNew();
          const twin = new Map<string, { collection: string; passages: { text: string; terms: Set<string> }[] }>();
          for (const { id, collection, title, text: content } of changes) {
            twin.delete(id);
            if (content === null) await store.removeArticle(id);
            else {
              await store.saveArticle(makeRecord({ id, collection, title, text: content }));
              const passages = content
                .split('\n')
                .map((line) => ({ text: line, terms: new Set(`${line} ${title}`.split(' ')) }));
              twin.set(id, { collection, passages });
            }
          }
          const passages = [...twin.values()].flatMap((article) => article.passages);
          const terms = ['a', 'b', 'c', 'ä', '東', "d'e"];
          const frequencies = terms.map((term) => passages.filter((passage) => passage.terms.has(term)).length);
          expect(await store.passageFrequencies(terms)).toEqual(frequencies);
          for (const collection of ['x', 'y']) {
            const wanted = [...twin.values()].filter((article) => article.collection === collection);
            const holding = wanted
              .flatMap((article) => article.passages)
              .filter((p) => p.terms.has('a') || p.terms.has('東'));
            const found = await search(store, 'a 東', { scope: { collections: [collection] } });
            expect(found.toSorted()).toEqual(holding.map((passage) => passage.text).toSorted());
          }
        }),
        { numRuns: 60 },
      );
    });
  });

  describe(`${name}: readiness`, () => {
    it('answers while it is open and refuses in words when it is closed', async () => {
      const store = await openNew();
      await store.check();
      await store.close();
      await store.close();
      await expect(store.check()).rejects.toMatchObject({ code: 'store_failed' });
    });
  });
}
