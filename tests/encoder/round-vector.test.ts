import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundVector } from '../../src/encoder/round-vector.js';

it('puts each value at the nearest multiple of 1/1024, and the vector it was given stays', () => {
  const given = Float32Array.of(0, 1, -1, 0.25, 0.0004, 0.0005, -0.1);
  expect([...roundVector(given)]).toEqual([0, 1, -1, 0.25, 0, 1 / 1024, -102 / 1024]);
  expect(Object.is(roundVector(Float32Array.of(-1e-9))[0], 0)).toBe(true);
  expect(given[4]).toBeCloseTo(0.0004);
});

it('makes one of vectors that differ by less than runtimes do, but at the edge of a step', () => {
  const steps = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(steps, (whole) => {
      const vector = Float32Array.from(whole, (step) => step / 1024);
      const beside = vector.map((value, at) => value + (at % 2 === 0 ? 4e-4 : -4e-4));
      expect([...roundVector(beside)]).toEqual([...vector]);
    }),
  );
});

it('makes products that are the same in whatever order they are summed', () => {
  const some = (seed: number) =>
    roundVector(Float32Array.from({ length: 384 }, (_, at) => Math.sin(seed + at * at) / 15));
  const products = Array.from(some(1), (value, at) => value * (some(2)[at] ?? 0));
  const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);
  expect(sum(products)).toBe(sum(products.toReversed()));
});
