import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { nearness } from '../../../src/vectors/pack-vector.js';
import { makeRecord, type RecordOptions } from '../make-record.js';
import { makeVectors, meaningOf, vectorsOf } from './made-vectors.js';
import { allHoldings } from './search.js';
import type { StoreBench } from './store-bench.js';

async function fill(store: Store, ...articles: readonly RecordOptions[]): Promise<void> {
  for (const article of articles) await store.shelves.save(makeRecord(article));
}

/** Texts of passages without vectors, each sentence divided from the next by `|`. */
async function pendingTexts(store: Store, encoder = 'm', limit = 100): Promise<readonly string[]> {
  const pending = await store.shelves.vectors.pending(encoder, limit);
  return pending.map(({ sentences }) => sentences.join('|'));
}

interface MeantSearch {
  readonly encoder?: string;
  readonly terms?: readonly string[];
  readonly nearest?: number;
  readonly collections?: readonly string[];
  readonly articles?: readonly string[];
  readonly languages?: readonly string[];
}

/** Passages that are found by what is meant, and by terms, with their article and whether they have vectors. */
async function find(
  store: Store,
  meant: string,
  { encoder = 'm', terms = [], nearest = 2, collections, ...narrowing }: MeantSearch = {},
): Promise<readonly string[]> {
  const { index } = collections ? store.holdings(collections) : await allHoldings(store);
  const meaning = { encoder, vector: meaningOf(meant), limit: nearest };
  const hits = await index.search({ terms, limit: 10, meaning, ...narrowing });
  return hits.map(({ article, passage, vectors }) => `${article.id}: ${passage.text}${vectors ? '' : ' (no vectors)'}`);
}

async function encodersOf(store: Store, ...collections: readonly string[]): Promise<readonly string[]> {
  return (await store.holdings(collections).index.stats()).encoders;
}

/** Vectors of meaning: made, kept, searched. */
export function describeVectors(bench: StoreBench): void {
  describe(`${bench.name}: making vectors`, () => {
    it('hands out the passages of what was saved last first, with all that is to be encoded', async () => {
      const store = await bench.openNew();
      await fill(
        store,
        { id: 'a', title: 'Zoo', heading: 'Sea', text: 'Walrus sleeps|it snores\nOtter swims' },
        { id: 'b', text: 'later' },
      );
      expect(await pendingTexts(store)).toEqual(['later', 'Walrus sleeps|it snores', 'Otter swims']);
      const [later, first] = await store.shelves.vectors.pending('m', 2);
      expect(later).toEqual({ id: expect.any(Number), title: '', sentences: ['later'] });
      expect(first).toEqual({
        id: expect.any(Number),
        title: 'Zoo',
        heading: 'Sea',
        sentences: ['Walrus sleeps', 'it snores'],
      });
      expect(await pendingTexts(store, 'm', 0)).toEqual([]);
    });

    it('goes on where it was left, and counts the sentences that are done', async () => {
      const place = bench.newPlace();
      const store = await bench.openAt(place, 'this run');
      const { vectors } = store.shelves;
      await fill(
        store,
        { id: 'a', collection: 'x', text: 'one|two\nthree' },
        { id: 'b', collection: 'y', text: 'four|five|six\nseven' },
        { id: 'c', collection: 'z', text: 'eight' },
      );
      await store.shelves.remove('c');
      expect(await vectors.progress('m')).toEqual([
        { collection: 'x', done: 0, sentences: 3 },
        { collection: 'y', done: 0, sentences: 4 },
      ]);
      await makeVectors(store, 'm', 3);
      if (bench.shared) await store.close();
      const next = bench.shared ? await bench.openAt(place, 'next run') : store;
      expect(await next.shelves.vectors.progress('m')).toEqual([
        { collection: 'x', done: 2, sentences: 3 },
        { collection: 'y', done: 4, sentences: 4 },
      ]);
      expect(await pendingTexts(next)).toEqual(['three']);
      expect(await encodersOf(next, 'y')).toEqual(['m']);
      expect(await encodersOf(next, 'x')).toEqual([]);
      await makeVectors(next, 'm');
      expect(await pendingTexts(next)).toEqual([]);
      expect(await next.shelves.vectors.progress('m')).toEqual([
        { collection: 'x', done: 3, sentences: 3 },
        { collection: 'y', done: 4, sentences: 4 },
      ]);
      expect(await find(next, 'one')).toHaveLength(2);
    });

    it('says which models are complete for what is held, and grows the revision only then', async () => {
      const store = await bench.openNew();
      const { vectors } = store.shelves;
      await fill(store, { id: 'a', collection: 'x', text: 'one\ntwo' }, { id: 'b', collection: 'y', text: 'three' });
      const revisions = [await store.shelves.revision()];
      const step = async (encoder: string) => {
        await vectors.save(encoder, (await vectors.pending(encoder, 1)).map(vectorsOf));
        const revision = await store.shelves.revision();
        const grown = revision > (revisions.at(-1) ?? 0);
        revisions.push(revision);
        const held = [await encodersOf(store, 'x'), await encodersOf(store, 'y'), await encodersOf(store, 'x', 'y')];
        return [grown, ...held.map((encoders) => encoders.join(' '))];
      };
      expect(await step('m')).toEqual([true, '', 'm', '']);
      expect(await step('m')).toEqual([false, '', 'm', '']);
      expect(await step('m')).toEqual([true, 'm', 'm', 'm']);
      expect(await step('m')).toEqual([false, 'm', 'm', 'm']);
      // Another model's take the place of these.
      expect(await step('n')).toEqual([true, 'm', 'n', '']);
      expect(await step('n')).toEqual([true, '', 'n', '']);
      expect(await step('n')).toEqual([true, 'n', 'n', 'n']);
      expect(await pendingTexts(store, 'm')).toHaveLength(3);
      expect(await encodersOf(store, 'nowhere')).toEqual([]);
      expect(await encodersOf(store)).toEqual([]);
    });

    it('loses only what belongs to passages that changed', async () => {
      const store = await bench.openNew();
      const texts = { title: 'Zoo', heading: 'Sea', text: 'walrus|seal\notter' };
      await fill(store, { id: 'a', ...texts }, { id: 'b', text: 'stays' });
      await makeVectors(store, 'm');
      await fill(store, { id: 'a', ...texts, collection: 'moved', language: 'fr', contentHash: 'other' });
      expect(await pendingTexts(store)).toEqual([]);
      expect(await find(store, 'otter', { collections: ['moved'], nearest: 1 })).toEqual(['a: otter']);
      await fill(store, { id: 'a', ...texts, text: 'before\nwalrus|seal\notter|pup' });
      expect(await pendingTexts(store)).toEqual(['before', 'otter|pup']);
      await fill(store, { id: 'a', ...texts, title: 'Aquarium' });
      expect(await pendingTexts(store)).toEqual(['walrus|seal', 'otter']);
      expect(await encodersOf(store, 'docs')).toEqual([]);
      // What lacked them is gone.
      await store.shelves.remove('a');
      expect(await encodersOf(store, 'docs')).toEqual(['m']);
    });

    it('passes over what was removed or replaced meanwhile', async () => {
      const store = await bench.openNew();
      const { vectors } = store.shelves;
      await fill(store, { id: 'a', text: 'gone' }, { id: 'b', text: 'replaced' }, { id: 'c', text: 'there' });
      const made = (await vectors.pending('m', 10)).map(vectorsOf);
      await store.shelves.remove('a');
      await fill(store, { id: 'b', text: 'instead' });
      await vectors.save('m', made);
      expect(await pendingTexts(store)).toEqual(['instead']);
      await vectors.save('m', made);
      await vectors.save('m', []);
      expect(await vectors.progress('m')).toEqual([{ collection: 'docs', done: 1, sentences: 2 }]);
    });

    it('leaves what a passage has of a model as it is', async () => {
      const store = await bench.openNew();
      const { vectors } = store.shelves;
      await fill(store, { text: 'one' });
      const [made] = (await vectors.pending('m', 1)).map(vectorsOf);
      if (!made) throw new Error('nothing is pending');
      await vectors.save('m', [made, { ...made, vectors: made.vectors.map(() => 1) }]);
      await vectors.save('m', [{ ...made, vectors: made.vectors.map(() => 2) }]);
      const meaning = { encoder: 'm', vector: meaningOf('one'), limit: 1 };
      const [hit] = await (await allHoldings(store)).index.search({ terms: [], limit: 1, meaning });
      expect(hit?.vectors).toEqual(made.vectors);
    });

    it('keeps no vectors that are too many, too few or of another width, nor any that come with them', async () => {
      const store = await bench.openNew();
      const { vectors } = store.shelves;
      await fill(store, { text: 'one|two\nthree|four' });
      const [first, second] = (await vectors.pending('m', 2)).map(vectorsOf);
      if (!first || !second) throw new Error('nothing is pending');
      const halved = { ...second, vectors: second.vectors.slice(0, second.vectors.length / 2) };
      const longer = { ...second, vectors: new Int8Array(second.vectors.length + 1) };
      for (const wrong of [halved, longer]) await expect(vectors.save('m', [first, wrong])).rejects.toThrow();
      await expect(vectors.save('m', [longer])).rejects.toThrow();
      expect(await pendingTexts(store)).toHaveLength(2);
      await vectors.save('m', [first]);
      await expect(vectors.save('m', [halved])).rejects.toThrow();
      await vectors.save('other', [halved]);
      expect(await pendingTexts(store)).toEqual(['three|four']);
    });
  });

  describe(`${bench.name}: searching by meaning`, () => {
    const animals: readonly RecordOptions[] = [
      { id: 'a', collection: 'x', text: 'walrus sleeps|seal barks\notter swims' },
      { id: 'b', collection: 'x', language: 'fr', text: 'morse dort\nloutre nage' },
      { id: 'c', collection: 'y', text: 'quizzical zebu' },
    ];

    it('finds the passages of the nearest sentences, without a term or beside those found by terms', async () => {
      const store = await bench.openNew();
      await fill(store, ...animals);
      await makeVectors(store, 'm');
      expect(await find(store, 'seal barks', { nearest: 1 })).toEqual(['a: walrus sleeps|seal barks']);
      expect(await find(store, 'loutre nage', { nearest: 1 })).toEqual(['b: loutre nage']);
      const both = await find(store, 'loutre nage', { nearest: 1, terms: ['zebu', 'absent'] });
      expect(both).toEqual(['c: quizzical zebu', 'b: loutre nage']);
      expect(await find(store, 'quizzical zebu', { nearest: 1, terms: ['zebu'] })).toEqual(['c: quizzical zebu']);
      expect(await find(store, 'seal', { nearest: 100 })).toHaveLength(5);
      expect(await find(store, 'seal', { nearest: 0 })).toEqual([]);
      expect(await find(store, 'seal', { nearest: 0, terms: ['zebu'] })).toEqual(['c: quizzical zebu']);
    });

    it('scores what only meaning found by the terms that it holds, and gives each hit its vectors', async () => {
      const store = await bench.openNew();
      const words = Array.from({ length: 4 }, (_, at) => `word of ${at}`).join('\n');
      await fill(store, { text: `word\n${words}\nthe word zebu stands here among many more words` });
      await makeVectors(store, 'm');
      const { index } = await allHoldings(store);
      const all = await index.search({ terms: ['word'], limit: 10 });
      const meaning = { encoder: 'm', vector: meaningOf('the word zebu stands here among many more words'), limit: 1 };
      const hits = await index.search({ terms: ['word'], limit: 1, meaning });
      expect(hits.map(({ vectors: _, ...hit }) => hit)).toEqual([all[0], all.at(-1)]);
      expect(all.every((hit) => !('vectors' in hit))).toBe(true);
      const [, near] = hits;
      const vectors = near?.vectors ?? new Int8Array();
      expect(vectors).toHaveLength(2 * meaning.vector.length);
      expect(nearness(meaning.vector, vectors.subarray(0, meaning.vector.length))).toBeGreaterThan(0.99);
      expect(hits.map(({ bm25 }) => bm25 > 0)).toEqual([true, true]);
      const [alone] = await index.search({ terms: [], limit: 1, meaning });
      expect(alone).toEqual({ ...near, bm25: 0 });
    });

    it('counts the nearest within the narrowing alone', async () => {
      const store = await bench.openNew();
      await fill(store, ...animals);
      await makeVectors(store, 'm');
      const nearest = { nearest: 1 };
      expect(await find(store, 'seal barks', { ...nearest, languages: ['fr'] })).toEqual(['b: morse dort']);
      expect(await find(store, 'loutre nage', { ...nearest, articles: ['c.md'] })).toEqual(['c: quizzical zebu']);
      expect(await find(store, 'loutre nage', { ...nearest, articles: ['absent.md'] })).toEqual([]);
      expect(await find(store, 'loutre nage', { ...nearest, collections: ['y'] })).toEqual(['c: quizzical zebu']);
      expect(await find(store, 'loutre nage', { ...nearest, collections: ['nowhere'] })).toEqual([]);
      expect(
        await find(store, 'loutre nage', { ...nearest, languages: ['en'], articles: ['a.md', 'b.md'] }),
      ).toHaveLength(1);
    });

    it('searches by words alone while vectors of that model are wanting', async () => {
      const store = await bench.openNew();
      await fill(store, ...animals);
      await makeVectors(store, 'm', 4);
      const terms = { terms: ['otter'], nearest: 6 };
      expect(await find(store, 'seal', terms)).toEqual(['a: otter swims (no vectors)']);
      expect(await find(store, 'seal', { nearest: 5 })).toEqual([]);
      expect(await find(store, 'seal', { nearest: 5, collections: ['y'] })).toEqual(['c: quizzical zebu']);
      await makeVectors(store, 'm');
      expect(await find(store, 'seal', { ...terms, encoder: 'n' })).toEqual(['a: otter swims (no vectors)']);
      expect(await find(store, 'seal', terms)).toHaveLength(5);
      await fill(store, { id: 'd', collection: 'x', text: 'new' });
      expect(await find(store, 'seal', terms)).toEqual(['a: otter swims (no vectors)']);
      expect(await find(store, 'seal', { nearest: 5, collections: ['y'] })).toEqual(['c: quizzical zebu']);
    });

    it('takes the earlier of two sentences that are equally near', async () => {
      const store = await bench.openNew();
      await fill(
        store,
        { id: 'c', collection: 'y', text: 'same' },
        { id: 'b', collection: 'x', text: 'other\nsame' },
        { id: 'a', collection: 'y', text: 'same|same\nsame' },
      );
      await makeVectors(store, 'm');
      const { index } = await allHoldings(store);
      const found = async (limit: number) => {
        const meaning = { encoder: 'm', vector: meaningOf('same'), limit };
        return (await index.search({ terms: [], limit: 1, meaning })).map(
          ({ article, passage }) => `${article.id}${passage.ordinal}`,
        );
      };
      expect(await found(1)).toEqual(['c0']);
      expect(await found(2)).toEqual(['c0', 'a0']);
      expect(await found(3)).toEqual(['c0', 'a0']);
      expect(await found(4)).toEqual(['c0', 'a0', 'a1']);
      expect(await found(5)).toEqual(['c0', 'b1', 'a0', 'a1']);
    });

    it('rejects a question of another width', async () => {
      const store = await bench.openNew();
      await fill(store, ...animals);
      await makeVectors(store, 'm');
      const meaning = { encoder: 'm', vector: new Float32Array(16), limit: 1 };
      await expect((await allHoldings(store)).index.search({ terms: [], limit: 1, meaning })).rejects.toThrow('16');
    });

    it.runIf(bench.shared)('sees at once what another run has made', async () => {
      const place = bench.newPlace();
      const [asking, making] = [await bench.openAt(place, 'asks'), await bench.openAt(place, 'makes')];
      await fill(making, ...animals);
      expect(await find(asking, 'seal barks', { nearest: 1 })).toEqual([]);
      await makeVectors(making, 'm');
      expect(await find(asking, 'seal barks', { nearest: 1 })).toEqual(['a: walrus sleeps|seal barks']);
      await fill(making, { id: 'a', collection: 'x', text: 'seal barks' });
      await makeVectors(making, 'm');
      expect(await find(asking, 'seal barks', { nearest: 1 })).toEqual(['a: seal barks']);
      await makeVectors(making, 'n');
      expect(await find(asking, 'seal barks', { nearest: 1 })).toEqual([]);
      expect(await find(asking, 'seal barks', { nearest: 1, encoder: 'n' })).toEqual(['a: seal barks']);
    });
  });
}
