import { describe, expect, it } from 'vitest';
import { compareContributions, explainScore } from '../../evaluation/explain-score.js';
import { rankedBySearch } from './ranked-by-search.js';

describe('explainScore', () => {
  it('divides the score that the program gave, without remainder', async () => {
    const { ranked, model } = await rankedBySearch('How many days of leave do employees have?');
    expect(ranked.length).toBeGreaterThan(1);
    for (const { features, score } of ranked) {
      const sum = Object.values(explainScore(features, model.ranking)).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(score, 9);
    }
  });
});

describe('compareContributions', () => {
  it('names what makes most of the difference first, and leaves out what makes none', async () => {
    const { ranked, model } = await rankedBySearch('How many days of leave do employees have?');
    const [first, second] = ranked.map(({ features }) => explainScore(features, model.ranking));
    if (!first || !second) throw new Error('two sentences were expected');
    const differences = compareContributions(first, second);
    const sizes = differences.map(({ by }) => Math.abs(by));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.every((size) => size > 0)).toBe(true);
    const lead = differences.reduce((sum, { by }) => sum + by, 0);
    expect(lead).toBeCloseTo((ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0), 9);
    expect(compareContributions(first, first)).toEqual([]);
  });
});
