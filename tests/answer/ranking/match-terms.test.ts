import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import {
  bm25,
  coverage,
  indexTerms,
  inverseFrequency,
  matchTerms,
  weighTerms,
} from '../../../src/answer/ranking/match-terms.js';

describe('match-terms', () => {
  it('weighs a term by how few passages hold it, never below zero', () => {
    // ln(1 + (10 − 2 + 0.5) / (2 + 0.5)) = ln 4.4
    expect(inverseFrequency(10, 2)).toBeCloseTo(Math.log(4.4), 10);
    expect(inverseFrequency(10, 10)).toBeGreaterThan(0);
    expect(inverseFrequency(0, 3)).toBeGreaterThan(0);
  });

  it('computes BM25 as written down by hand', () => {
    const weights = weighTerms([2, 5], 10);
    const match = { counts: [2, 0], places: [], length: 20 };
    // norm = 1.2 · (0.25 + 0.75 · 20 / 10) = 2.1; share = idf · 2 · 2.2 / 4.1
    const idf = [Math.log(4.4), Math.log(2)] as const;
    expect(bm25(weights, match, 10)).toBeCloseTo((idf[0] * 4.4) / 4.1 / (idf[0] + idf[1]), 10);
  });

  it('finds where the terms stand and what share of the weight is held', () => {
    const query = analyzeQuestion('police film prize', 'en');
    const match = matchTerms(indexTerms(query), ['the', 'film', 'of', 'film']);
    expect(match).toEqual({
      counts: [0, 2, 0],
      places: [
        [1, 1],
        [1, 3],
      ],
      length: 4,
    });
    expect(coverage([1, 3, 4], match)).toBe(3 / 8);
    expect(coverage([1, 3, 4], match, matchTerms(indexTerms(query), ['polic']))).toBe(4 / 8);
    expect(coverage([0, 0, 0], match)).toBe(0);
  });
});
