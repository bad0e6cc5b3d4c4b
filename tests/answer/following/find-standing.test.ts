import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findStanding } from '../../../src/answer/following/find-standing.js';
import { divide, quoteFrom } from './divide.js';

const before = 'The office closes at eight. It opens at nine.\n\nBring a form.';
const quote = (words: string) => quoteFrom(before, words);

it('finds the words wherever they stand now, and lines broken otherwise', () => {
  const today = divide('Bring a form.\n\nNew here? Read on.\n\nThe office closes\nat eight. It opens at nine.');
  const found = findStanding(quote('The office closes at eight. It opens at nine.'), today);
  expect(found && today.text.slice(found.start, found.end)).toBe('The office closes\nat eight. It opens at nine.');
});

it.each([
  ['another word', 'The office closes at nine. It opens at nine.'],
  ['a word more', 'The office never closes at eight. It opens at nine.'],
  ['half of a longer sentence', 'The office closes at eight, mostly.'],
  ['the end of a longer sentence', 'On Mondays The office closes at eight.'],
  ['nothing', ''],
])('doesn’t find them in %s', (_, text) => {
  expect(findStanding(quote('The office closes at eight.'), divide(text))).toBeUndefined();
});

it('two sentences that another has come between stand no more', () => {
  const today = divide('The office closes at eight. Not in summer. It opens at nine.');
  expect(findStanding(quote('The office closes at eight. It opens at nine.'), today)).toBeUndefined();
});

it('an item under other words than those that led it in is another one', () => {
  const list = 'You may bring:\n\nDogs.';
  const cited = quoteFrom(list, 'Dogs.', 'You may bring:');
  expect(findStanding(cited, divide(list, { 'Dogs.': 'You may bring:' }))).toBeDefined();
  const forbidden = 'You may not bring:\n\nDogs.';
  expect(findStanding(cited, divide(forbidden, { 'Dogs.': 'You may not bring:' }))).toBeUndefined();
});

it('whatever stands round them, words that stayed are found, and words that went are not', () => {
  const sentence = fc.constantFrom('Ask Ada.', 'The ferry left in 1950.', 'Nobody knows.', 'It costs 5 euros.');
  const others = fc.array(sentence, { maxLength: 6 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(others, others, fc.constantFrom(' ', '\n', '\n\n'), (above, below, between) => {
      const parts = [above, 'The office closes at eight.', below].filter((part) => part !== '');
      const cited = quoteFrom('The office closes at eight.', 'The office closes at eight.');
      expect(findStanding(cited, divide(parts.join(between)))).toBeDefined();
      expect(findStanding(cited, divide([above, below].join(between)))).toBeUndefined();
    }),
  );
});
