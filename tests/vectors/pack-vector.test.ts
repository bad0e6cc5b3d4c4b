import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearness, packedNearness, packVector } from '../../src/vectors/pack-vector.js';

const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 384, maxLength: 384 });

/** A vector of length one, or of zeros. */
function unit(given: readonly number[]): Float32Array {
  const length = Math.hypot(...given) || 1;
  return Float32Array.from(given, (value) => value / length);
}

function product(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

it('puts a vector into a byte for each value', () => {
  expect([...packVector(Float32Array.of(0.6, -0.8, 0, 0.0001))]).toEqual([95, -127, 0, 0]);
  expect([...packVector(new Float32Array(3))]).toEqual([0, 0, 0]);
});

it('tells how near a vector is to a packed one almost as if it weren’t', () => {
  fc.assert(
    fc.property(values, values, (some, others) => {
      const [one, other] = [unit(some), unit(others)];
      expect(Math.abs(nearness(one, packVector(other)) - product(one, other))).toBeLessThan(0.005);
    }),
  );
});

it('is nearest to itself, and to nothing not at all', () => {
  const one = unit([1, 2, 3, 4]);
  expect(nearness(one, packVector(one))).toBeCloseTo(1, 3);
  expect(nearness(one, packVector(one.map((value) => -value)))).toBeCloseTo(-1, 3);
  expect(nearness(one, new Int8Array(4))).toBe(0);
});

it('tells how near two packed vectors are almost as if they weren’t, in either order', () => {
  fc.assert(
    fc.property(values, values, (some, others) => {
      const [one, other] = [packVector(unit(some)), packVector(unit(others))];
      expect(Math.abs(packedNearness(one, other) - product(unit(some), unit(others)))).toBeLessThan(0.01);
      expect(packedNearness(one, other)).toBeCloseTo(packedNearness(other, one), 6);
    }),
  );
  const one = packVector(unit([1, 2, 3, 4]));
  expect(packedNearness(one, one)).toBeCloseTo(1, 6);
  expect([packedNearness(one, new Int8Array(4)), packedNearness(new Int8Array(4), one)]).toEqual([0, 0]);
});
