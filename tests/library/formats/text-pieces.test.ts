import { describe, expect, it } from 'vitest';
import { textOf, trimPieces, wordCount } from '../../../src/library/formats/text-pieces.js';

describe('trimPieces', () => {
  it('takes the blanks off both ends, and knows where the rest stands', () => {
    const pieces = [
      { text: ' \n', at: { start: 0, end: 2 } },
      { text: ' one ', at: { start: 2, end: 7 } },
      { text: '' },
      { text: 'two ', at: { start: 9, end: 13 } },
      { text: ' ' },
    ];
    expect(trimPieces(pieces)).toEqual([
      { text: 'one ', at: { start: 3, end: 7 } },
      { text: '' },
      { text: 'two', at: { start: 9, end: 12 } },
    ]);
    expect(pieces).toHaveLength(5);
  });

  it('cuts a single piece on both sides', () => {
    expect(trimPieces([{ text: ' a b ', at: { start: 4, end: 9 } }])).toEqual([
      { text: 'a b', at: { start: 5, end: 8 } },
    ]);
    expect(trimPieces([{ text: ' & ', at: { start: 4, end: 11 } }])).toEqual([
      { text: '&', at: { start: 4, end: 11 } },
    ]);
    expect(trimPieces([{ text: ' a ' }])).toEqual([{ text: 'a' }]);
  });

  it('leaves nothing of what is blank', () => {
    expect(trimPieces([{ text: ' ' }, { text: '\n' }])).toEqual([]);
    expect(trimPieces([])).toEqual([]);
  });
});

it('counts words between blanks', () => {
  expect(wordCount(' one\ntwo-three  4% ')).toBe(3);
  expect(wordCount(' ')).toBe(0);
  expect(textOf([{ text: 'a ' }, { text: 'b' }])).toBe('a b');
});
