import { expect, it } from 'vitest';
import { countWords, likenWords } from '../../../src/answer/following/liken-words.js';

const like = (some: string, others: string) => likenWords(countWords(some), countWords(others));

it('counts what two texts share, whatever their case and order', () => {
  expect(like('The office closes at eight.', 'the OFFICE closes at eight')).toBe(1);
  expect(like('The office closes at eight.', 'The office closes at nine.')).toBe(0.8);
  expect(like('one one two', 'one')).toBe(0.5);
  expect(like('Ask Ada.', 'Nobody knows.')).toBe(0);
});

it('compares scripts without blanks by their words too, and nothing with nothing', () => {
  expect(like('事務所は八時に閉まります。', '事務所は九時に閉まります。')).toBeGreaterThan(0.6);
  expect(like('…', '!')).toBe(0);
});
