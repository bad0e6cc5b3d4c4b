import { expect, it } from 'vitest';
import { likeLength } from '../../../src/answer/ranking/like-length.js';

it('is 1 for texts of one length and less the longer either is', () => {
  expect(likeLength('president', 'secretary')).toBe(1);
  expect(likeLength('head', 'headword')).toBe(0.5);
  expect(likeLength('headword', 'head')).toBe(0.5);
});
