import { expect, it } from 'vitest';
import { countQuestions } from '../../../bench/load/count-questions.js';

const texts = ['a', 'b', 'c'];

it.each([
  ['all at once, each text', { texts }, 3],
  ['at a rate alone, each text', { texts, rate: 20 }, 3],
  ['for a time, what is due in it', { texts, rate: 10, seconds: 2 }, 20],
  ['for a time in which less than half a question is due, one', { texts, rate: 0.1, seconds: 4 }, 1],
])('asks %s', (_, load, count) => {
  expect(countQuestions(load)).toBe(count);
});
