import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeaningSearch } from '../../../src/store/passage-index.js';
import { chooseTried, findNearest, type SearchedSentences } from '../../../src/store/search/find-nearest.js';
import { createMeanSum } from '../../../src/vectors/mean-sum.js';
import { nearness } from '../../../src/vectors/pack-vector.js';
import { signWords, writeSigns } from '../../../src/vectors/write-signs.js';
import { propertyRuns } from '../../set-up/test-sizes.js';

const width = 34;

/** Few different values, so that there are ties. */
const packed = fc
  .array(fc.constantFrom(-127, 3, 127), { minLength: 3, maxLength: 3 })
  .map((values) => Int8Array.from({ length: width }, (_, at) => values[at % 3] ?? 0));

/** Passages of a collection: whether each may be found, and its sentences. */
const collection = fc.array(
  fc.record({ allowed: fc.constantFrom(0, 1), sentences: fc.array(packed, { maxLength: 4 }) }),
  {
    maxLength: 12,
  },
);

type Collection = readonly { readonly allowed: number; readonly sentences: readonly Int8Array[] }[];

/** Few as well, so that vectors that differ are equally near. */
const question = fc
  .array(fc.constantFrom(-150, 200, 200), { minLength: 3, maxLength: 3 })
  .map((values) => Float32Array.from({ length: width }, (_, at) => (values[at % 3] ?? 0) / 1024));

function joined(vectors: readonly Int8Array[]): Int8Array {
  return Int8Array.from(vectors.flatMap((vector) => [...vector]));
}

interface Searched extends SearchedSentences {
  readonly read: (place: number) => Int8Array;
}

/** As `findNearest`, of what `chooseTried` tries; each passage that is tried is read once. */
function nearestOf(searched: readonly Searched[], search: Pick<MeaningSearch, 'vector' | 'limit'>) {
  const tried = chooseTried(searched, search);
  const vectors = tried.map(({ places }, at) => new Map(places.map((place) => [place, searched[at]?.read(place)])));
  const vectorsOf = (at: number, place: number) => vectors[at]?.get(place) ?? new Int8Array();
  return findNearest(searched, tried, vectorsOf, search);
}

/** As it is searched, and which places were read. */
function searchedOf(passages: Collection, isNarrowed: boolean, read: number[] = []): Searched {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const sum = createMeanSum();
  sum.add(joined(sentences), sentences.length, width);
  const mean = sum.mean();
  const signs = new Uint32Array(signWords(mean.length) * sentences.length);
  writeSigns(joined(sentences), sentences.length, mean, signs);
  const firsts = [0];
  for (const passage of passages) firsts.push((firsts.at(-1) ?? 0) + passage.sentences.length);
  return {
    signs: { mean, signs, firsts: Uint32Array.from(firsts) },
    isAllowed: isNarrowed ? Uint8Array.from(passages, ({ allowed }) => allowed) : undefined,
    read: (place) => {
      read.push(place);
      return joined(passages[place]?.sentences ?? []);
    },
  };
}

/** Every sentence compared, and sorted as a whole. */
function compareAll(collections: readonly Collection[], isNarrowed: boolean, vector: Float32Array) {
  return collections
    .flatMap((passages, at) =>
      passages.flatMap(({ allowed, sentences }, place) =>
        isNarrowed && allowed === 0
          ? []
          : sentences.map((sentence) => ({ collection: at, place, nearness: nearness(vector, sentence) })),
      ),
    )
    .sort((a, b) => b.nearness - a.nearness);
}

/** Vectors that differ. */
function like(at: number): Int8Array {
  return Int8Array.from({ length: width }, (_, of) => ((at * 37 + of * of * 11) % 255) - 127);
}

function questionLike(vector: Int8Array): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => Math.round((value / length) * 1024) / 1024);
}

describe('findNearest', () => {
  it('finds in small collections what comparing every sentence finds, ties by position', () => {
    fc.assert(
      fc.property(
        fc.array(collection, { maxLength: 3 }),
        fc.boolean(),
        question,
        fc.integer({ min: 0, max: 30 }),
        (collections, isNarrowed, vector, limit) => {
          const searched = collections.map((passages) => searchedOf(passages, isNarrowed));
          const slow = compareAll(collections, isNarrowed, vector).slice(0, limit);
          expect(nearestOf(searched, { vector, limit })).toEqual(slow);
        },
      ),
      { numRuns: propertyRuns(300) },
    );
  });

  it('compares no more sentences of a large collection than it takes to be sure enough, each passage read once', () => {
    const passages = Array.from({ length: 1_000 }, (_, at) => ({
      allowed: 1,
      sentences: [like(2 * at), like(2 * at + 1)],
    }));
    const read: number[] = [];
    const searched = searchedOf(passages, false, read);
    const vector = questionLike(like(1_235));
    const [first, ...others] = nearestOf([searched], { vector, limit: 20 });
    expect(first?.nearness).toBeCloseTo(1, 3);
    expect(others).toHaveLength(19);
    expect(read.length).toBeLessThanOrEqual(200);
    expect(new Set(read).size).toBe(read.length);
    expect(nearestOf([searched], { vector, limit: 50 })).toHaveLength(50);
    expect(new Set(read).size).toBeGreaterThan(200);
  });

  it('compares fewer sentences of each where there are many collections', () => {
    const passages = Array.from({ length: 300 }, (_, at) => ({ allowed: 1, sentences: [like(at)] }));
    const tried = (collections: number) => {
      const read: number[] = [];
      const empty = searchedOf([], false);
      const searched = Array.from({ length: collections }, () => searchedOf(passages, false, read));
      nearestOf([empty, ...searched], { vector: questionLike(like(1)), limit: 20 });
      return read.length / collections;
    };
    expect([1, 5, 10, 40].map(tried)).toEqual([200, 200, 100, 60]);
  });

  it('refuses a question of another width, unless there is nothing to compare it with', () => {
    const vector = new Float32Array(3);
    const searched = searchedOf([{ allowed: 1, sentences: [new Int8Array(width)] }], false);
    expect(() => nearestOf([searched], { vector, limit: 1 })).toThrow('3 and 34');
    expect(nearestOf([searchedOf([{ allowed: 1, sentences: [] }], false)], { vector, limit: 1 })).toEqual([]);
  });
});
