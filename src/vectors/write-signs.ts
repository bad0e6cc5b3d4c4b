import { shareOf } from './mean-sum.js';

/** Of a word of signs. */
export const bitsInWord = 32;

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
  for (let word = 0; word < signs.length; word += 1) signs[word] = wordOf(vector, mean, word * bitsInWord, 1);
  return signs;
}

/** Writes the signs of the first `count` vectors of bytes to `into`, one behind the other. */
export function writeSigns(vectors: Int8Array, count: number, mean: Float64Array, into: Uint32Array): void {
  const width = mean.length;
  const words = signWords(width);
  for (let at = 0; at < count; at += 1) {
    const vector = vectors.subarray(at * width, (at + 1) * width);
    const share = shareOf(vector, 0, width);
    for (let word = 0; word < words; word += 1)
      into[at * words + word] = wordOf(vector, mean, word * bitsInWord, share);
  }
}

function wordOf(values: Float32Array | Int8Array, mean: Float64Array, from: number, share: number): number {
  const to = Math.min(from + bitsInWord, values.length);
  let bits = 0;
  for (let at = from; at < to; at += 1) if ((values[at] ?? 0) * share > (mean[at] ?? 0)) bits |= 1 << (at - from);
  return bits;
}
