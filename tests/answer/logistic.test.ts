import { expect, it } from 'vitest';
import { logistic } from '../../src/answer/logistic.js';

it('is one half where the values say nothing, and nears 1 and 0 as they speak for and against', () => {
  const weights = { bias: 0, words: 2 };
  expect(logistic(['bias', 'words'], weights, { bias: 1, words: 0 })).toBe(0.5);
  expect(logistic(['bias', 'words'], weights, { bias: 1, words: 3 })).toBeCloseTo(1 / (1 + Math.exp(-6)));
  expect(logistic(['bias', 'words'], weights, { bias: 1, words: -400 })).toBeCloseTo(0);
});

it('looks at no value that is not named', () => {
  const given = { bias: 1, words: 9 };
  expect(logistic<'bias'>(['bias'], { bias: 0 }, given)).toBe(0.5);
});
