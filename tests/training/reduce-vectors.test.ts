import { describe, expect, it } from 'vitest';
import { reduceVectors } from '../../training/reduce-vectors.js';

/** Points of unit length whose coordinates vary less and less. */
const points = Array.from({ length: 60 }, (_, index) => {
  const wave = (step: number, size: number) => size * Math.sin(1 + index * step);
  return [wave(0.7, 8), wave(1.3, 4), wave(2.1, 2), wave(2.9, 1), wave(3.7, 0.5), wave(4.3, 0.25)];
});

describe('reduceVectors', () => {
  it('leaves as many dimensions as are asked for, the same each time', () => {
    const reduced = reduceVectors(points, 2);
    expect(reduced.map((vector) => vector.length)).toEqual(points.map(() => 2));
    expect(reduceVectors(points, 2)).toEqual(reduced);
  });

  it('takes out what most of the variance is shared along', () => {
    const size = (vectors: readonly Float64Array[]) =>
      Math.max(...vectors.flatMap((vector) => [...vector.map(Math.abs)]));
    expect(size(reduceVectors(points, 2))).toBeLessThan(0.6);
  });

  it('keeps the greater of the directions that are left first', () => {
    const spread = (axis: number) =>
      reduceVectors(points, 3).reduce((sum, vector) => sum + (vector[axis] ?? 0) ** 2, 0);
    expect(spread(0)).toBeGreaterThan(spread(2));
  });
});
