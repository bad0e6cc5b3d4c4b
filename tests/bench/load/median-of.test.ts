import { expect, it } from 'vitest';
import { medianOf } from '../../../bench/load/median-of.js';

it.each([
  ['the middle one', [9, 1, 5], 5],
  ['the mean of the two in the middle', [4, 1, 9, 2], 3],
  ['the only one', [7], 7],
  ['0 of none', [], 0],
])('is %s', (_, values, median) => {
  expect(medianOf(values)).toBe(median);
});
