import { describe, expect, it } from 'vitest';
import { dot, fitLogistic, fitRanker, type Prior, sigmoid } from '../../training/fit-ranker.js';

const noPrior: Prior = { weights: new Float64Array(2), firmness: new Float64Array([1, 1]) };
const options = { epochs: 300, learningRate: 0.05, penalty: 0.001 };

function row(...values: number[]) {
  return Float64Array.from(values);
}

describe('fitRanker', () => {
  const examples = [
    { group: 'a', rows: [row(1, 0), row(0, 1), row(0, 0)], right: [true, false, false] },
    { group: 'b', rows: [row(0, 0.5), row(0.8, 0)], right: [false, true] },
  ];

  it('learns what the right candidates have', () => {
    const weights = fitRanker(examples, noPrior, options);
    for (const { rows, right } of examples) {
      const scores = rows.map((values) => dot(values, weights));
      expect(right[scores.indexOf(Math.max(...scores))]).toBe(true);
    }
  });

  it('gives the same weights each time, and keeps to a firm prior', () => {
    expect(fitRanker(examples, noPrior, options)).toEqual(fitRanker(examples, noPrior, options));
    const [, second = 0] = fitRanker(examples, { weights: row(0, 3), firmness: row(1, 1_000) }, options);
    expect(second).toBeCloseTo(3, 0);
  });
});

describe('fitLogistic', () => {
  it('comes to the share of positives where the values say nothing', () => {
    const examples = Array.from({ length: 10 }, (_, index) => ({ values: row(1, 0), isRight: index < 7, weight: 1 }));
    const weights = fitLogistic(examples, noPrior, { ...options, epochs: 1_000, penalty: 0 });
    expect(sigmoid(dot(row(1, 0), weights))).toBeCloseTo(0.7, 2);
  });
});
