import { hashTerm, hashTogether, packWhole, unpackWhole } from './hash-terms.js';

/**
 * What an article tells, in few bytes, by which two files with the same story are found: sketches as of Broder, "On the
 * resemblance and containment of documents" (1997). A text is the set of its shingles (each three words that follow one
 * another), and its sketch the smallest hashes of these: what share of the smallest of two texts together stands in
 * both estimates what share of all their shingles does. A second sketch holds the values (numbers, days, names), by
 * which two letters that are written alike are told apart.
 */
export interface StoryKey {
  readonly shingles: readonly number[];
  readonly values: readonly number[];
}

/** Words of a shingle. */
const shingleLength = 3;

/** Hashes of each sketch: an estimate is off by 0.06 on average. */
const shinglesKept = 64;
const valuesKept = 32;

/** Shingles below which a text is too short to be a story: what is left of a form that nobody filled in. */
const fewest = 50;

/** Share of their values below which two texts tell two stories, in whatever words. */
const sameValues = 0.5;

/** Values below which they tell nothing. */
const fewestValues = 2;

/**
 * The key of a text by the terms of its sentences, and by its values as they are written. Empty of a text that is too
 * short.
 */
export function storyKey(sentences: readonly (readonly string[])[], values: readonly string[]): Uint8Array {
  const known = new Map<string, number>();
  const hashOf = (term: string) => {
    const found = known.get(term) ?? hashTerm(term);
    known.set(term, found);
    return found;
  };
  const words = sentences.flat().map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    shingles.add(hashTogether(words.slice(at, at + shingleLength)));
  }
  if (shingles.size < fewest) return new Uint8Array();
  const told = new Set(values.map((value) => hashTerm(value.toLowerCase())));
  const kept = [smallest(shingles, shinglesKept), smallest(told, valuesKept)];
  return packWhole([...kept.map(({ length }) => length), ...kept.flat()]);
}

/** Undefined of a text that has none. */
export function readStoryKey(bytes: Uint8Array): StoryKey | undefined {
  const [count, more, ...hashes] = unpackWhole(bytes);
  if (count === undefined || more === undefined) return undefined;
  return { shingles: hashes.slice(0, count), values: hashes.slice(count, count + more) };
}

/** How alike two texts are, 0 to 1; 0 where their values tell that they are two stories. */
export function likenessOf(a: StoryKey, b: StoryKey): number {
  const likeness = resemblance(a.shingles, b.shingles, shinglesKept);
  const tellsValues = Math.max(a.values.length, b.values.length) >= fewestValues;
  return tellsValues && resemblance(a.values, b.values, valuesKept) < sameValues ? 0 : likeness;
}

/** Of the smallest hashes of both together, the share that stands in both. */
function resemblance(a: readonly number[], b: readonly number[], kept: number): number {
  const [own, other] = [new Set(a), new Set(b)];
  const both = smallest(new Set([...a, ...b]), Math.min(kept, Math.max(a.length, b.length)));
  return both.length === 0 ? 1 : both.filter((hash) => own.has(hash) && other.has(hash)).length / both.length;
}

function smallest(hashes: ReadonlySet<number>, count: number): number[] {
  return [...hashes].sort((a, b) => a - b).slice(0, count);
}
