import { lengthOf } from './mean-sum.js';

/** Of a word of signs. */
export const bitsInWord = 32;

/** A byte is compared with the mean in steps of 1/65536, by whole numbers alone. */
const stepBits = 16;

/** How many words the signs of a vector of so many values take. */
export function signWords(width: number): number {
  return Math.ceil(width / bitsInWord);
}

/**
 * A bit for each value of a unit vector: whether it is above the mean's, 32 to a word from the lowest bit on. The
 * vectors of one model lie close around their mean, far from zero: signs beside zero would be the same for nearly all.
 */
export function signsOf(vector: Float32Array, mean: Float64Array): Uint32Array {
  const signs = new Uint32Array(signWords(vector.length));
  for (const [at, value] of vector.entries()) {
    const word = Math.floor(at / bitsInWord);
    if (value > (mean[at] ?? 0)) signs[word] = (signs[word] ?? 0) | (1 << (at % bitsInWord));
  }
  return signs;
}

/** Writes the signs of the first `count` vectors of bytes, made as long as one, to `into`, one behind the other. */
export function writeSigns(vectors: Int8Array, count: number, mean: Float64Array, into: Uint32Array): void {
  const width = mean.length;
  let word = 0;
  for (let vector = 0; vector < count * width; vector += width) {
    const length = lengthOf(vectors, vector, width) * 2 ** stepBits;
    for (let from = 0; from < width; from += bitsInWord, word += 1) {
      const values = Math.min(bitsInWord, width - from);
      let bits = 0;
      for (let at = 0; at < values; at += 1) {
        // The sign bit of a difference, since what can't be foretold costs a processor more as a branch.
        const least = ((mean[from + at] ?? 0) * length) | 0;
        bits |= ((least - ((vectors[vector + from + at] ?? 0) << stepBits)) >>> 31) << at;
      }
      into[word] = bits;
    }
  }
}
