import { nearestBySigns } from '../../vectors/nearest-by-signs.js';
import { nearness } from '../../vectors/pack-vector.js';
import { signsOf } from '../../vectors/write-signs.js';
import type { MeaningSearch } from '../passage-index.js';
import type { SignTable } from './read-signs.js';

/**
 * How many sentences of a collection are compared exactly for each that is wanted, and for how many it is done at
 * least: of the twenty nearest 200 hold nine in ten. Beyond five collections these share what five may have.
 */
const TRIED_FOR_EACH = 10;
const FEWEST_FOR_EACH = 3;
const FULL_COLLECTIONS = 5;
const LEAST_WANTED = 20;

/** A collection's sentences, as far as they may be found. */
export interface SearchedSentences {
  /** By the places of their passages. */
  readonly signs: SignTable;
  /** Of the passages at their places: 1 or 0; all where absent. */
  readonly isAllowed: Uint8Array | undefined;
}

/** What of a collection is compared exactly. */
export interface TriedSentences {
  /** Ascending. */
  readonly sentences: readonly number[];
  /** Those of their passages, each once. */
  readonly places: readonly number[];
}

export interface NearSentence {
  /** Which of those searched its collection is. */
  readonly collection: number;
  /** Of its passage. */
  readonly place: number;
  readonly nearness: number;
}

/**
 * The sentences that signs bring near, of each collection, in their order. Throws a `RangeError` where the vector
 * hasn't as many values as theirs.
 */
export function chooseTried(
  searched: readonly SearchedSentences[],
  { vector, limit }: Pick<MeaningSearch, 'vector' | 'limit'>,
): readonly TriedSentences[] {
  const wanted = Math.max(0, Math.floor(limit));
  const most = wanted === 0 ? 0 : Math.max(LEAST_WANTED, wanted) * triedForEach(searched);
  return searched.map((sentences) => chooseOf(sentences, vector, most));
}

/**
 * The `limit` sentences nearest to a vector, of those that are tried in each collection; nearest first, ties in the
 * order of collections, passages and sentences. `vectorsOf` gives the vectors of the passage at a collection's place.
 */
export function findNearest(
  searched: readonly SearchedSentences[],
  tried: readonly TriedSentences[],
  vectorsOf: (collection: number, place: number) => Int8Array,
  { vector, limit }: Pick<MeaningSearch, 'vector' | 'limit'>,
): readonly NearSentence[] {
  const near = searched.flatMap(({ signs: { firsts } }, collection) =>
    (tried[collection]?.sentences ?? []).map((sentence): NearSentence => {
      const place = lastAtMost(firsts, sentence);
      const from = (sentence - (firsts[place] ?? 0)) * vector.length;
      const packed = vectorsOf(collection, place).subarray(from, from + vector.length);
      return { collection, place, nearness: nearness(vector, packed) };
    }),
  );
  // Sorting keeps the order of what is equally near.
  return near.sort((a, b) => b.nearness - a.nearness).slice(0, Math.max(0, Math.floor(limit)));
}

function triedForEach(searched: readonly SearchedSentences[]): number {
  const collections = searched.filter(({ signs: { signs } }) => signs.length > 0).length;
  const share = Math.floor((TRIED_FOR_EACH * FULL_COLLECTIONS) / Math.max(1, collections));
  return Math.min(TRIED_FOR_EACH, Math.max(FEWEST_FOR_EACH, share));
}

function chooseOf(
  { signs: { mean, signs, firsts }, isAllowed }: SearchedSentences,
  vector: Float32Array,
  most: number,
): TriedSentences {
  if (signs.length === 0 || most === 0) return { sentences: [], places: [] };
  const width = mean.length;
  if (vector.length !== width)
    throw new RangeError(`vectors of ${vector.length} and ${width} values can not be compared`);
  const isSentenceAllowed = isAllowed && allowedSentences(isAllowed, firsts);
  const sentences = nearestBySigns(signsOf(vector, mean), signs, most, isSentenceAllowed).toSorted((a, b) => a - b);
  return { sentences, places: [...new Set(sentences.map((sentence) => lastAtMost(firsts, sentence)))] };
}

function allowedSentences(isAllowed: Uint8Array, firsts: Uint32Array): Uint8Array {
  const sentences = new Uint8Array(firsts.at(-1) ?? 0);
  for (const [place, allowed] of isAllowed.entries()) sentences.fill(allowed, firsts[place], firsts[place + 1]);
  return sentences;
}

/** The last index whose number is at most `wanted`, in numbers that don't descend. */
function lastAtMost(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
