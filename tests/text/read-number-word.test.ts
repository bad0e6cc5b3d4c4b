import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { readNumberWord } from '../../src/text/read-number-word.js';

function read(word: string, language: string) {
  return readNumberWord(normalizeWord(word), language);
}

describe('readNumberWord', () => {
  it.each([
    ['en', 'five', '5'],
    ['en', 'twentieth', '20'],
    ['en', 'ninety', '90'],
    ['fr', 'cinq', '5'],
    ['fr', 'deuxième', '2'],
    ['fr', 'XIXe', '19'],
    ['de', 'fünf', '5'],
    ['de', 'fünfzehn', '15'],
    ['de', 'dritten', '3'],
    ['de', 'einundzwanzig', '21'],
    ['de', 'neunundneunzigsten', '99'],
    ['de', 'XIV', '14'],
    ['es', 'cinco', '5'],
    ['es', 'veintinueve', '29'],
    ['es', 'treinta', '30'],
    ['ar', 'خمسة', '5'],
    ['ar', 'الثالث', '3'],
    ['ar', 'بثلاث', '3'],
    ['ar', 'والعشرين', '20'],
  ])('reads %s "%s" as %s', (language, word, digits) => expect(read(word, language)).toBe(digits));

  it.each([
    ['en', 'one'],
    ['en', 'often'],
    ['en', 'mix'],
    ['fr', 'neuf'],
    ['de', 'hundert'],
    ['de', 'undzwei'],
    ['de', 'zweiundvier'],
    ['es', 'uno'],
    ['ar', 'كتاب'],
    ['ja', 'ii'],
    ['constructor', 'five'],
  ])('reads no number in %s "%s"', (language, word) => expect(read(word, language)).toBeUndefined());
});
