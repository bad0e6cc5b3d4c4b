import { expect, it } from 'vitest';
import { foldWords } from '../../../src/answer/following/fold-words.js';

it('takes broken lines, drawn quotation marks, dashes and what nobody sees for no change', () => {
  expect(foldWords(' The “team’s”\n  hours:\u00a09–17,\u200b every\u00ad day ')).toBe(
    'The "team\'s" hours: 9-17, every day',
  );
});

it.each([
  ['a figure', 'It costs 5 euros.', 'It costs 6 euros.'],
  ['a mark', 'It costs 5 euros.', 'It costs 5 euros?'],
  ['a sign', 'It was -5 degrees.', 'It was 5 degrees.'],
  ['a separator', 'It costs 1.000 euros.', 'It costs 1,000 euros.'],
  ['a capital', 'Ask the May team.', 'Ask the may team.'],
])('keeps %s apart', (_, before, after) => {
  expect(foldWords(before)).not.toBe(foldWords(after));
});
