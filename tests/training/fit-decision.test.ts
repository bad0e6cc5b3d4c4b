import { describe, expect, it } from 'vitest';
import { type DecisionExample, fitDecision } from '../../training/fit-decision.js';
import { dot, sigmoid } from '../../training/fit-ranker.js';

const options = {
  prior: { weights: new Float64Array(3), firmness: Float64Array.of(1, 1, 1) },
  bias: 0,
};

/** Right in 8 of 10 where the second value is high, in 2 of 10 where it is low; the third says nothing. */
const usual: DecisionExample[] = Array.from({ length: 40 }, (_, index) => ({
  values: Float64Array.of(1, index % 2 === 0 ? 30 : 10, 0),
  isRight: index % 2 === 0 ? index % 10 !== 0 : index % 10 === 1,
  weight: 1,
}));
const hard: DecisionExample[] = Array.from({ length: 20 }, () => ({
  values: Float64Array.of(1, 30, 0),
  isRight: false,
  weight: 1,
}));

function probability(weights: Float64Array, values: readonly number[]) {
  return sigmoid(dot(weights, Float64Array.from(values)));
}

describe('fitDecision', () => {
  it('gives the probabilities that the usual questions show, also beside hard ones', () => {
    for (const others of [[], hard]) {
      const weights = fitDecision(usual, others, options);
      expect(probability(weights, [1, 30, 0])).toBeCloseTo(0.8, 1);
      expect(probability(weights, [1, 10, 0])).toBeCloseTo(0.2, 1);
    }
  });
});
