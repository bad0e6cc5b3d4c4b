import { describe, expect, it } from 'vitest';
import { gainOf, rarityOf, saturationOf, scorePassage } from '../../src/store/score-passages.js';

describe('scorePassage', () => {
  it('counts a term by its rarity and the passage’s length, as BM25 has it', () => {
    const score = scorePassage([rarityOf(1, 10)], [2], saturationOf(5, 4));
    const idf = Math.log((10 - 1 + 0.5) / (1 + 0.5));
    expect(score).toBeCloseTo((idf * (2 * 2.2)) / (2 + 1.2 * (0.25 + (0.75 * 5) / 4)), 12);
  });

  it('adds up all terms, and nothing for one that the passage lacks', () => {
    const saturation = saturationOf(5, 4);
    const [one, other] = [scorePassage([3], [1], saturation), scorePassage([2], [4], saturation)];
    expect(scorePassage([3, 7, 2], [1, 0, 4], saturation)).toBeCloseTo(one + other, 12);
    expect(scorePassage([3], [0], saturation)).toBe(0);
  });

  it('lets a term that stands everywhere count next to nothing, and never against a passage', () => {
    const score = scorePassage([rarityOf(9, 10)], [2], saturationOf(5, 5));
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1e-5);
  });

  it('lets a passage gain less by each further time, and less the longer it is', () => {
    expect(gainOf(2, 1.2) - gainOf(1, 1.2)).toBeGreaterThan(gainOf(3, 1.2) - gainOf(2, 1.2));
    expect(gainOf(1, saturationOf(20, 10))).toBeLessThan(gainOf(1, saturationOf(10, 10)));
  });
});
