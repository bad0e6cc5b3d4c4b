import { expect, it } from 'vitest';
import { compoundTerms } from '../../src/text/compound-terms.js';
import { stemWord } from '../../src/text/stem-word.js';

it('gives the parts of a German compound under the stems that they have as words', () => {
  for (const word of ['schulhof', 'schulhofe']) expect(compoundTerms(word, 'de')).toEqual(['schul', 'hof']);
  expect(compoundTerms('sonnenschutz', 'de')).toEqual([stemWord('sonne', 'de'), stemWord('schutz', 'de')]);
});

it('gives none of a simple word, nor in other languages', () => {
  expect(compoundTerms('vertrag', 'de')).toEqual([]);
  expect(compoundTerms('sonnenschutz', 'en')).toEqual([]);
});
