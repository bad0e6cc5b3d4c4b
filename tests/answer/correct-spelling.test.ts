import { describe, expect, it } from 'vitest';
import { correctSpelling } from '../../src/answer/correct-spelling.js';

const articleWords = [
  'president',
  'Interpol',
  'Koeman',
  'conference',
  'Morocco',
  'police',
  'film',
  'most',
  'house',
  'NAUSS',
].map((display) => ({
  word: display.toLowerCase(),
  display,
  term: display.toLowerCase(),
  language: 'en',
}));

const correct = (text: string, ...misspelt: string[]) =>
  correctSpelling(
    text,
    misspelt.map((word) => ({
      word: word.toLowerCase(),
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      shortlist: articleWords,
    })),
    ['the', 'who', 'when', 'did'],
  );

describe('correctSpelling', () => {
  it('reads misspelt words by the words of the articles and says which', () => {
    expect(correct('who is teh presidnet of interpoll', 'teh', 'presidnet', 'interpoll')).toEqual({
      text: 'who is the president of Interpol',
      corrections: [
        { from: 'presidnet', to: 'president' },
        { from: 'interpoll', to: 'Interpol' },
      ],
    });
  });

  it.each([
    ['Kouman', 'Koeman'],
    ['confrence', 'conference'],
    ['Morrocco', 'Morocco'],
    ['presdent', 'president'],
    ['flim', 'film'],
    ['plice', 'police'],
    ['NAUS', 'NAUSS'],
  ])('reads %s as %s', (from, to) => {
    expect(correct(from, from).text).toBe(to);
  });

  it.each(['cost', 'died', 'horse', 'mouse', 'peru', 'filmmaking', 'xyz', '2022'])(
    'leaves %s alone: it is another word',
    (word) => {
      expect(correct(word, word)).toEqual({ text: word, corrections: [] });
    },
  );
});
