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
  /** The vectors of the passages at these places, in their order. */
  read(places: readonly number[]): readonly Int8Array[];
}

export interface NearSentence {
  /** Which of those searched its collection is. */
  readonly collection: number;
  /** Of its passage. */
  readonly place: number;
  readonly nearness: number;
}

/**
 * The `limit` sentences nearest to a vector, nearest first, ties in the order of collections, passages and sentences.
 * In each collection those are tried that signs bring near. Throws a `RangeError` where the vector hasn't as many
 * values as theirs.
 */
export function findNearest(
  searched: readonly SearchedSentences[],
  { vector, limit }: Pick<MeaningSearch, 'vector' | 'limit'>,
): readonly NearSentence[] {
  const wanted = Math.max(0, Math.floor(limit));
  if (wanted === 0) return [];
  const most = Math.max(LEAST_WANTED, wanted) * triedForEach(searched);
  const near = searched.flatMap((sentences, collection) =>
    tryNearest(sentences, vector, most).map((found) => ({ collection, ...found })),
  );
  // Sorting keeps the order of what is equally near.
  return near.sort((a, b) => b.nearness - a.nearness).slice(0, wanted);
}

function triedForEach(searched: readonly SearchedSentences[]): number {
  const collections = searched.filter(({ signs: { signs } }) => signs.length > 0).length;
  const share = Math.floor((TRIED_FOR_EACH * FULL_COLLECTIONS) / Math.max(1, collections));
  return Math.min(TRIED_FOR_EACH, Math.max(FEWEST_FOR_EACH, share));
}

function tryNearest(
  { signs: { mean, signs, firsts }, isAllowed, read }: SearchedSentences,
  vector: Float32Array,
  most: number,
): readonly Omit<NearSentence, 'collection'>[] {
  if (signs.length === 0) return [];
  const width = mean.length;
  if (vector.length !== width)
    throw new RangeError(`vectors of ${vector.length} and ${width} values can not be compared`);
  const isSentenceAllowed = isAllowed && allowedSentences(isAllowed, firsts);
  const tried = nearestBySigns(signsOf(vector, mean), signs, most, isSentenceAllowed).toSorted((a, b) => a - b);
  const placeOf = (sentence: number): number => lastAtMost(firsts, sentence);
  const places = [...new Set(tried.map(placeOf))];
  const vectorsOf = new Map(read(places).map((vectors, at) => [places[at], vectors]));
  return tried.flatMap((sentence) => {
    const place = placeOf(sentence);
    const from = (sentence - (firsts[place] ?? 0)) * width;
    const packed = vectorsOf.get(place)?.subarray(from, from + width);
    return packed ? [{ place, nearness: nearness(vector, packed) }] : [];
  });
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
