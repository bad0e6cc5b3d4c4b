import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../src/answer/compose/values/read-numbers.js';

describe('readNumbers', () => {
  it.each([
    ['en', '412 million francs', [412e6]],
    ['en', 'four hundred and twelve million', [412e6]],
    ['en', 'ninety-third', [93]],
    ['en', 'the 93rd assembly', [93]],
    ['en', '$1,250', [1250]],
    ['en', '4.5 million', [4.5e6]],
    ['en', '5–10', [5, 10]],
    ['en', 'two thousand five hundred', [2500]],
    ['en', 'three million two hundred thousand', [3.2e6]],
    ['en', 'a thousand ships', [1000]],
    ['en', 'no number', []],
    ['fr', 'quatre-vingt-treize', [93]],
    ['fr', 'quatre-vingts', [80]],
    ['fr', 'soixante et onze', [71]],
    ['fr', '1 250,5', [1250.5]],
    ['fr', '47e', [47]],
    ['de', '1.250,5', [1250.5]],
    ['de', 'dreiundneunzig', [93]],
    ['de', 'zweihundertfünfzig', [250]],
    ['es', 'treinta y cinco', [35]],
    ['es', 'mil doscientos', [1200]],
    ['ar', 'ثلاثة وتسعون', [93]],
    ['ar', 'ثلاثة آلاف ومئتان', [3200]],
    ['ar', '٤٧', [47]],
  ])('in %s: %s', (language, text, numbers) => {
    expect(readNumbers(text, language)).toEqual(numbers);
  });

  it('reads nothing where a half is added, since it would read another number', () => {
    expect(readNumbers('two and a half million', 'en')).toEqual([]);
  });

  it('reads a number as it is, however its thousands are parted', () => {
    const marks = { en: ',', fr: '\u202f', de: '.', es: '.' } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('en', 'fr', 'de', 'es'), (value, language) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, marks[language]);
        expect(readNumbers(`about ${grouped} of them`, language)).toEqual([value]);
        expect(readNumbers(String(value), language)).toEqual([value]);
      }),
    );
  });
});
