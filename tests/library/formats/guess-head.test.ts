import { describe, expect, it } from 'vitest';
import { guessHead } from '../../../src/library/formats/guess-head.js';

describe('the first row names the columns', () => {
  it.each([
    [
      'over numbers',
      [
        ['Device', 'Limit'],
        ['Sensor', '20'],
        ['Pump', '5'],
      ],
    ],
    [
      'over addresses',
      [
        ['Name', 'Mail'],
        ['Ann', 'ann@example.org'],
      ],
    ],
    [
      'over ticks',
      [
        ['Right', 'Granted'],
        ['Read', 'x'],
        ['Write', 'yes'],
      ],
    ],
    [
      'over three columns',
      [
        ['Name', 'Task', 'Place'],
        ['Ann', 'boats', 'Oslo'],
      ],
    ],
    [
      'where half of a column are values',
      [
        ['Name', 'Limit'],
        ['Ann', '20'],
        ['Bo', 'none'],
      ],
    ],
    [
      'where it has a column more than the others',
      [
        ['Name', 'Limit', 'Note'],
        ['Ann', '20', ''],
      ],
    ],
  ])('%s', (_, rows) => expect(guessHead(rows)).toBe(true));
});

describe('the first row is a row like any other', () => {
  const sentence = 'This is what everybody should know of it';
  it.each([
    ['in one column', [['Name'], ['20']]],
    [
      'over two columns of words',
      [
        ['Name', 'Task'],
        ['Ann', 'boats'],
      ],
    ],
    [
      'where most of a column are words',
      [
        ['Name', 'Limit'],
        ['Ann', '20'],
        ['Bo', 'none'],
        ['Cy', 'none'],
      ],
    ],
    [
      'where names stand twice',
      [
        ['Name', 'name', 'Limit'],
        ['Ann', 'Lee', '20'],
      ],
    ],
    [
      'where it holds a number',
      [
        ['Ann', '20'],
        ['Bo', '30'],
      ],
    ],
    [
      'where it holds an address',
      [
        ['Name', 'ann@example.org'],
        ['Bo', '30'],
      ],
    ],
    [
      'where it holds a sentence',
      [
        ['Name', 'It is closed.'],
        ['Bo', '30'],
      ],
    ],
    [
      'where it holds more than eight words',
      [
        ['Name', `${sentence} all`],
        ['Bo', '30'],
      ],
    ],
    [
      'where it holds more than 60 letters',
      [
        ['Name', 'a'.repeat(61)],
        ['Bo', '30'],
      ],
    ],
    [
      'where a column has no name',
      [
        ['Name', ''],
        ['Bo', '30'],
      ],
    ],
    [
      'where others have more columns',
      [
        ['Name', 'Limit'],
        ['Ann', '20', '30'],
      ],
    ],
    ['alone', [['Name', 'Limit', 'Place']]],
    ['of nothing', []],
  ])('%s', (_, rows) => expect(guessHead(rows)).toBe(false));

  it('is not told by rows behind the first fifty', () => {
    const words = Array.from({ length: 49 }, () => ['Ann', 'boats']);
    const values = Array.from({ length: 99 }, () => ['Bo', '20']);
    expect(guessHead([['Name', 'Task'], ...words, ...values])).toBe(false);
    expect(
      guessHead([
        ['Name', sentence],
        ['Bo', '20'],
      ]),
    ).toBe(true);
  });
});
