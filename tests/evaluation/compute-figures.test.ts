import { describe, expect, it } from 'vitest';
import { computeFigures, median } from '../../evaluation/compute-figures.js';
import { outcomeOf } from './outcome-of.js';

describe('computeFigures', () => {
  it('counts what each question deserves', () => {
    const outcomes = [
      outcomeOf({ confidence: 0.9, ms: 1 }),
      outcomeOf({ confidence: 0.8, isRightFirst: false, shown: 2, ms: 2 }),
      outcomeOf({ confidence: 0.1, ms: 9 }),
      outcomeOf({ confidence: 0.5, isRightFirst: false, isRightShown: false, misquotes: 2, ms: 4 }),
      outcomeOf({ isAnswerable: false, isRightFirst: false, confidence: 0.7, ms: 5 }),
      outcomeOf({ isAnswerable: false, isRightFirst: false, confidence: 0.2, ms: 3 }),
      outcomeOf({ isAnswerable: false, isRightFirst: false, confidence: 0.49, ms: 7 }),
    ];
    expect(computeFigures(outcomes, 0.5)).toEqual({
      n: 7,
      rightFirst: 0.5,
      rightShown: 0.75,
      meanShown: 1.25,
      answered: 0.75,
      rightWhenAnswered: 1 / 3,
      refused: 2 / 3,
      misquoted: 2,
      ms: 4,
    });
  });

  it('leaves out what no question could show', () => {
    expect(computeFigures([outcomeOf({ confidence: 0 })], 0.5)).not.toHaveProperty('rightWhenAnswered');
    expect(computeFigures([outcomeOf({})], 0.5)).not.toHaveProperty('refused');
    expect(Object.keys(computeFigures([outcomeOf({ isAnswerable: false })], 0.5))).toEqual([
      'n',
      'refused',
      'misquoted',
      'ms',
    ]);
  });
});

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });
});
