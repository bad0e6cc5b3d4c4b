import { expect, it } from 'vitest';
import { monthTerms, termsOfDay } from '../../../src/answer/question/day-terms.js';
import { analyzeText } from '../../../src/text/analyze-text.js';

it.each([
  ['on 2 June 2015', 'en'],
  ['am 2. Juni 2015', 'de'],
  ['le 2 juin 2015', 'fr'],
  ['el 2 de junio de 2015', 'es'],
  ['2 يونيو 2015', 'ar'],
  ['2 حزيران 2015', 'ar'],
])('a day has the terms by which people name it: %s', (named, language) => {
  const asked = analyzeText(named, language).flatMap(({ term, isStop }) => (isStop ? [] : [term]));
  for (const term of asked) expect(termsOfDay('2015-06-02', language)).toContain(term);
  expect(asked.some((term) => monthTerms(language).has(term))).toBe(true);
});
