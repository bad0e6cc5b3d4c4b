import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanVector, nearestBySigns, signsOf } from '../../src/vectors/nearest-by-signs.js';

const word = fc.integer({ min: 0, max: 0xffffffff });

it('takes the mean value by value', () => {
  expect([...meanVector([Float32Array.of(1, 2), Float32Array.of(3, -4)])]).toEqual([2, -1]);
  expect(() => meanVector([])).toThrow('no vectors have no mean');
});

it('has a bit for each value above the mean', () => {
  const vector = Float32Array.from({ length: 40 }, (_, at) => (at === 0 || at === 31 || at === 33 ? 0.5 : 0.1));
  const mean = new Float32Array(40).fill(0.1);
  expect([...signsOf(vector, mean)]).toEqual([0x80000001, 2]);
});

it('tells vectors apart that lie on one side of zero', () => {
  const vectors = [Float32Array.of(0.8, 0.9), Float32Array.of(0.9, 0.8)];
  const signs = vectors.map((vector) => [...signsOf(vector, meanVector(vectors))]);
  expect(signs).toEqual([[2], [1]]);
});

it('finds those that differ in the fewest bits, ties by position, as a slow search does', () => {
  const width = 3;
  const search = fc.tuple(
    fc.array(word, { minLength: width, maxLength: width }),
    fc.array(word, { maxLength: 60 }),
    fc.nat(25),
  );
  fc.assert(
    fc.property(search, ([wanted, given, most]) => {
      const all = given.slice(0, given.length - (given.length % width));
      const apart = (at: number) =>
        wanted.reduce((sum, bits, of) => {
          const differing = ((bits ^ (all[at * width + of] ?? 0)) >>> 0).toString(2);
          return sum + differing.replaceAll('0', '').length;
        }, 0);
      const slow = Array.from({ length: all.length / width }, (_, at) => at).sort(
        (a, b) => apart(a) - apart(b) || a - b,
      );
      expect(nearestBySigns(Uint32Array.from(wanted), Uint32Array.from(all), most)).toEqual(slow.slice(0, most));
    }),
  );
});

it('finds nothing among none', () => {
  expect(nearestBySigns(new Uint32Array(12), new Uint32Array(0), 200)).toEqual([]);
});
