import { describe, expect, it } from 'vitest';
import { cheapest, chooseThreshold, costAt } from '../../evaluation/choose-threshold.js';

const costs = { wrongAnswer: 5, refusedAnswerable: 1, answeredUnanswerable: 3 };

function right(confidence: number) {
  return { isAnswerable: true, isRightFirst: true, confidence };
}

function wrong(confidence: number) {
  return { isAnswerable: true, isRightFirst: false, confidence };
}

function absent(confidence: number) {
  return { isAnswerable: false, isRightFirst: false, confidence };
}

describe('costAt', () => {
  it('prices every mistake, and nothing else', () => {
    const outcomes = [right(0.9), right(0.1), wrong(0.9), wrong(0.1), absent(0.9), absent(0.1)];
    // Free, refused 1, wrong 5, refused 1, answered without an answer 3, free.
    expect(costAt(outcomes, 0.5, costs)).toBeCloseTo(10 / 6);
  });
});

describe('chooseThreshold', () => {
  it('lies just above the mistakes that cost more than they bring', () => {
    const outcomes = [right(0.9), right(0.8), absent(0.605), wrong(0.3), right(0.2)];
    expect(chooseThreshold(outcomes, costs)).toEqual({ threshold: 0.61, cost: 2 / 5 });
  });

  it('answers everything where everything is right', () => {
    expect(chooseThreshold([right(0.3), right(0.01)], costs)).toEqual({ threshold: 0, cost: 0 });
  });
});

describe('cheapest', () => {
  it('takes the first of those that cost the same, and needs one at least', () => {
    const choices = [
      { threshold: 0.1, cost: 2 },
      { threshold: 0.2, cost: 1 },
      { threshold: 0.3, cost: 1 },
    ];
    expect(cheapest(choices).threshold).toBe(0.2);
    expect(() => cheapest([])).toThrow(RangeError);
  });
});
