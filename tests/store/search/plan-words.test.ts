import { expect, it } from 'vitest';
import { planWords } from '../../../src/store/search/plan-words.js';

it('adds words and writings under the numbers that follow, and writes a word with the fewest capitals', () => {
  const word = (display: string, language = 'en') => {
    const plain = display.toLowerCase();
    return { word: plain, term: plain, display, language };
  };
  const row = { term: 'otter', word: 'otter', id: 3, capitals: 1, language: 'en' };
  const known = [
    { ...row, writing: 5, display: 'Otter' },
    { ...row, writing: 7, display: 'OTTER' },
    { id: 4, word: 'seal', term: 'seal', capitals: 0, writing: 6, display: 'seal', language: 'en' },
  ];
  const wanted = [word('OTTER'), word('otter'), word('Seal'), word('Walrus'), word('walrus', 'de')];
  expect(planWords(wanted, known, { word: 10, writing: 20 })).toEqual({
    writings: [7, 21, 22, 23, 24],
    newWords: [{ id: 11, word: 'walrus', term: 'walrus', display: 'walrus', capitals: 0, language: 'de' }],
    newWritings: [
      { id: 21, of: 3, capitals: 0, display: 'otter', language: 'en' },
      { id: 22, of: 4, capitals: 1, display: 'Seal', language: 'en' },
      { id: 23, of: 11, capitals: 1, display: 'Walrus', language: 'en' },
      { id: 24, of: 11, capitals: 0, display: 'walrus', language: 'de' },
    ],
    restyled: [{ id: 3, display: 'otter', capitals: 0, language: 'en' }],
  });
});
