import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { stemWord } from '../../src/text/stem-word.js';

function stems(forms: string, language: string) {
  return new Set(forms.split(' ').map((form) => stemWord(normalizeWord(form), language)));
}

describe('stemWord', () => {
  it.each([
    ['en', 'president presidents'],
    ['en', 'university universities'],
    ['en', 'city cities'],
    ['fr', 'assemblée assemblées'],
    ['fr', 'président présidente présidents'],
    ['fr', 'fondé fondée fondées fonder'],
    ['fr', 'élu élue élus'],
    ['de', 'Präsident Präsidenten'],
    ['de', 'Häuser Haus Hauses'],
    ['de', 'Stadt Städte Städten'],
    ['es', 'elección elecciones'],
    ['es', 'año años'],
    ['it', 'universitario universitari'],
    ['ru', 'президент президента президентом'],
  ])('gives the forms of a word one stem (%s: %s)', (language, forms) => expect(stems(forms, language).size).toBe(1));

  it.each([
    ['en', 'member membrane'],
    ['fr', 'maison maire'],
    ['de', 'Bank Band'],
    ['es', 'pais paso'],
  ])('keeps different words apart (%s: %s)', (language, forms) => expect(stems(forms, language).size).toBe(2));

  it('leaves words with digits and unknown languages alone', () => {
    expect(stemWord('h1n1s', 'en')).toBe('h1n1s');
    expect(stemWord('1980s', 'en')).toBe('1980s');
    expect(stemWord('presidents', 'und')).toBe('presidents');
    expect(stemWord('presidents', 'constructor')).toBe('presidents');
  });

  it('gives a number one stem, in words or digits', () => {
    for (const [word, language] of [
      ['five', 'en'],
      ['funf', 'de'],
      ['cinq', 'fr'],
      ['cinco', 'es'],
      ['خمسه', 'ar'],
    ] as const) {
      expect(stemWord(word, language)).toBe('5');
    }
  });

  it('costs a word its stem alone where the stemmer fails on it', () => {
    // The package writes into a string there, which throws.
    expect(stemWord('червен', 'bg')).toBe('червен');
    expect(stemWord('градовете', 'bg')).not.toBe('');
  });

  it('never gives an empty stem', () => {
    for (const language of ['ar', 'de', 'en', 'es', 'fr', 'hu', 'id', 'pt', 'ru', 'tr']) {
      for (const word of ['a', 's', 'es', 'e', 'la', 'و', 'ال', 'ه', 'и', 'ing'])
        expect(stemWord(word, language)).not.toBe('');
    }
  });

  it('gives the same answer after far more words than it keeps', () => {
    expect(stemWord('running', 'en')).toBe('run');
    const letters = (index: number) =>
      [...index.toString(20)].map((digit) => 'bcdfghjklmnpqrstvwxz'.charAt(Number.parseInt(digit, 20)));
    for (let index = 0; index < 60_000; index += 1) stemWord(letters(index).join(''), 'en');
    expect(stemWord('running', 'en')).toBe('run');
  });
});
