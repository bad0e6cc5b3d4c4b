import { expect, it } from 'vitest';
import { readLines } from '../../../src/library/formats/read-lines.js';
import { shownBlocks } from './shown-blocks.js';

function shown(...lines: readonly string[]): string[] {
  return shownBlocks(readLines(lines));
}

it('parts paragraphs at blank lines and keeps the breaks within', () => {
  expect(shown('', 'One', '  goes on', ' \t', 'Two', '')).toEqual(['One\ngoes on', 'Two']);
});

it('reads lines with bullets and numbers as items, with what leads them in', () => {
  expect(shown('Bring:', '', '- tea', '* milk', '• bread', '1. salt', '(2) oil', 'a) rice')).toEqual([
    'Bring:',
    ...['tea', 'milk', 'bread', 'salt', 'oil', 'rice'].map((item) => `Bring: > - ${item}`),
  ]);
});

it('goes on with an item on the lines under it', () => {
  expect(shown('Bring:', '- tea', '  and milk', 'or water', '', '- bread')).toEqual([
    'Bring:',
    'Bring: > - tea\nand milk\nor water',
    'Bring: > - bread',
  ]);
});

it('begins another list behind a paragraph, which leads it in or not', () => {
  const blocks = readLines(['- tea', '', 'It is closed.', '', '- milk', '', 'Bring:', '', '- oil']);
  expect(shownBlocks(blocks)).toEqual(['- tea', 'It is closed.', '- milk', 'Bring:', 'Bring: > - oil']);
  expect(blocks.map(({ group }) => group)).toEqual([1, undefined, 2, undefined, 3]);
});

it('reads what only looks like a mark as words, and leaves out what holds none', () => {
  expect(shown('-5 degrees', '', '2024. was warm', '', 'A) Fees', '', '---', '', '- ', '', '- …')).toEqual([
    '-5 degrees',
    '2024. was warm',
    'A) Fees',
  ]);
});
