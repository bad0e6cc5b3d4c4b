import { expect, it } from 'vitest';
import { createMeanSum } from '../../src/vectors/mean-sum.js';
import { signsOf, signWords, writeSigns } from '../../src/vectors/write-signs.js';

/** The signs of vectors of bytes beside a mean, as many words for each as its values take. */
function signsOfAll(vectors: Int8Array, count: number, mean: Float64Array): readonly number[] {
  const signs = new Uint32Array(count * signWords(mean.length));
  writeSigns(vectors, count, mean, signs);
  return [...signs];
}

it('has a bit for each value above the mean', () => {
  const vector = Float32Array.from({ length: 40 }, (_, at) => (at === 0 || at === 31 || at === 33 ? 0.5 : 0.1));
  const mean = new Float64Array(40).fill(0.2);
  expect([...signsOf(vector, mean)]).toEqual([0x80000001, 2]);
});

it('writes the same for a vector of bytes, whatever number its length is', () => {
  const byteAt = (at: number) => (at === 0 || at === 31 || at === 33 ? 50 : 10);
  const bytes = Int8Array.from({ length: 80 }, (_, at) => (at < 40 ? byteAt(at) : 2 * byteAt(at - 40)));
  const mean = new Float64Array(40).fill(0.2);
  expect(signsOfAll(bytes, 2, mean)).toEqual([0x80000001, 2, 0x80000001, 2]);
});

it('tells vectors apart that lie on one side of zero', () => {
  const vectors = Int8Array.of(80, 90, 90, 80);
  const sum = createMeanSum();
  sum.add(vectors, 2, 2);
  expect(signsOfAll(vectors, 2, sum.mean())).toEqual([2, 1]);
});
