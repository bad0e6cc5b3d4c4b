import { describe, expect, it } from 'vitest';
import { parseWordVectors } from '../../../src/answer/ranking/word-vectors.js';
import { renderWordVectors } from '../../../training/render-word-vectors.js';
import { testModel } from '../../open-test-bot.js';

describe('parseWordVectors', () => {
  const vectors = [Float64Array.of(1, 0), Float64Array.of(3, 3), Float64Array.of(0, -2)];
  const parsed = parseWordVectors(renderWordVectors(['east', 'north-east', 'süd'], vectors, 2));
  const similarity = (a: string, b: string) => parsed.similarity(parsed.rowOf(a) ?? -1, parsed.rowOf(b) ?? -1);

  it('gives the cosine of the vectors that were rendered', () => {
    expect(similarity('east', 'east')).toBeCloseTo(1);
    expect(similarity('east', 'north-east')).toBeCloseTo(Math.SQRT1_2);
    expect(similarity('north-east', 'süd')).toBeCloseTo(-Math.SQRT1_2);
  });

  it('knows no word that is not in it', () => {
    expect(parsed.rowOf('west')).toBeUndefined();
  });

  it('reads the vectors that come with the project: like words stand near each other', () => {
    const { rowOf, similarity: alike } = testModel.vectors;
    const between = (a: string, b: string) => alike(rowOf(a) ?? -1, rowOf(b) ?? -1);
    expect(between('found', 'establish')).toBeGreaterThan(0.5);
    expect(between('found', 'banana')).toBeLessThan(0.3);
  });
});
