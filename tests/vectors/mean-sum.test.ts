import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMeanSum } from '../../src/vectors/mean-sum.js';

const vector = fc.int8Array({ minLength: 5, maxLength: 5 });

function meanOf(vectors: readonly Int8Array[]): Float64Array {
  const sum = createMeanSum();
  for (const each of vectors) sum.add(each, 1, 5);
  return sum.mean();
}

it('takes the mean of vectors made as long as one, value by value', () => {
  const sum = createMeanSum();
  // Lengths of 5 and 10; what stands behind the two isn't counted.
  sum.add(Int8Array.of(3, 4, -8, 6, 9, 9), 2, 2);
  const [first = 0, second = 0] = sum.mean();
  expect(first).toBeCloseTo((0.6 - 0.8) / 2, 8);
  expect(second).toBeCloseTo((0.8 + 0.6) / 2, 8);
  sum.add(Int8Array.of(0, 0), 1, 2);
  expect(sum.mean()[1]).toBeCloseTo((0.8 + 0.6) / 3, 8);
});

it('has no values without vectors', () => {
  expect([...createMeanSum().mean()]).toEqual([]);
});

it('is the same to the bit whatever the order', () => {
  const shuffled = fc
    .array(vector, { minLength: 1, maxLength: 60 })
    .chain((vectors) =>
      fc.tuple(
        fc.constant(vectors),
        fc.shuffledSubarray(vectors, { minLength: vectors.length, maxLength: vectors.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([vectors, others]) => {
      expect(meanOf(others)).toEqual(meanOf(vectors));
    }),
  );
});
