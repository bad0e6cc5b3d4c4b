import { expect, it } from 'vitest';
import { beginsWithMonth } from '../../src/text/begins-with-month.js';

it.each([
  ['Oktober 1990', 'de', true],
  ['Okt. 1990', 'de', true],
  ['Oktoberfeste', 'de', false],
  ['May is warm', 'en', true],
  ['5 May', 'en', false],
  ['', 'fr', false],
])('%s (%s): %s', (text, language, begins) => {
  expect(beginsWithMonth(text, language)).toBe(begins);
});
