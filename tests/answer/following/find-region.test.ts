import { expect, it } from 'vitest';
import { findRegion } from '../../../src/answer/following/find-region.js';

const before = 'One. Two. Three.\n\nFour. Five.';

function region(quote: string, after: string) {
  const start = before.indexOf(quote);
  const found = findRegion(before, { start, end: start + quote.length }, after, 'en');
  return found && [after.slice(found.start, found.end), found.isTight];
}

it('is what stands between the nearest words that stayed', () => {
  expect(region('Two.', 'One. Zwei. Three.\n\nFour. Five.')).toEqual(['Zwei.', true]);
  expect(region('One.', 'Eins. Two. Three.')).toEqual(['Eins.', true]);
  expect(region('Five.', 'One. Two. Three.\n\nFour. Fünf.')).toEqual(['Fünf.', true]);
  expect(region('Two.', 'Zero. One. Drei. Four. Five.')).toEqual(['Drei.', false]);
  expect(region('Three.', 'One. Zwei. Drei.\n\nFour. Five.')).toEqual(['Zwei. Drei.', false]);
  expect(region('Two.', 'One. Three.\n\nFour. Five.')).toEqual(['', true]);
  expect(region('Two. Three.\n\nFour.', 'One. Zwei. Five.')).toEqual(['Zwei.', true]);
});

it('is none of a quote that isn’t in the text', () => {
  expect(findRegion(before, { start: 500, end: 510 }, before, 'en')).toBeUndefined();
});
