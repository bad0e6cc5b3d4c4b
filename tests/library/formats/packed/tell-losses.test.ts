import { expect, it } from 'vitest';
import {
  counted,
  emptyReason,
  leftOutOf,
  toldChanges,
  toldOf,
} from '../../../../src/library/formats/packed/tell-losses.js';

it.each([
  [0, 0, []],
  [1, 0, ['1 tracked insertion is read as accepted']],
  [3, 0, ['3 tracked insertions are read as accepted']],
  [0, 1, ['1 tracked deletion is read as gone']],
  [0, 2, ['2 tracked deletions are read as gone']],
  [1, 2, ['1 tracked insertion is read as accepted, 2 deletions as gone']],
  [2, 1, ['2 tracked insertions are read as accepted, 1 deletion as gone']],
])('tells of %i insertions and %i deletions', (insertions, deletions, told) => {
  expect(toldChanges(insertions, deletions)).toEqual(told);
});

it('counts in words that fit the number', () => {
  expect([0, 1, 2].map((count) => counted(count, 'chart'))).toEqual(['0 charts', '1 chart', '2 charts']);
});

it('tells what became of one thing or several, and nothing of none', () => {
  expect([0, 1, 2].map((count) => toldOf(count, 'chart', 'not read'))).toEqual([
    [],
    ['1 chart is not read'],
    ['2 charts are not read'],
  ]);
});

it('says why nothing is read, and what helps where it holds pictures', () => {
  expect(emptyReason(0)).toBe('empty: it holds no text');
  expect(emptyReason(2)).toBe('it holds pictures and no text; have its text recognized (OCR) and save it again');
});

it('tells what was left out with the words of all of it, and nothing without words', () => {
  const texts = { comments: ['one two', '', 'three'], 'hidden text': [' ', ''], none: [] };
  expect(leftOutOf(texts)).toEqual([{ what: 'comments', words: 3 }]);
});
