import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/library/formats/pdf/lines.js';
import { findNumbered } from '../../../../src/library/formats/pdf/numbered-headings.js';

/** Texts, and how far each stands below the one before. */
type Texts = readonly (readonly [string, number])[];

/** Lines one below the other, as much as `gap` further down than the one above; those with a `*` are set off. */
function linesOf(texts: Texts): Line[] {
  let y = 0;
  return texts.map(([marked, gap]) => {
    y += gap;
    const text = marked.replace('*', '');
    const font = marked.startsWith('*') ? 'bold' : 'text';
    const segments = text.split('\t').map((part) => ({ text: part, left: 0, right: 9 }));
    return {
      segments,
      text: text.replaceAll('\t', ' '),
      left: 0,
      right: 9,
      y,
      size: 10,
      font,
      isFixed: false,
      runs: [],
    };
  });
}

function found(...texts: Texts): (readonly [string, number])[] {
  const options = { isSetOff: ({ font }: Line) => font === 'bold', leading: 1.2 };
  return Array.from(findNumbered([linesOf(texts)], options), ([line, depth]) => [line.text, depth]);
}

describe('findNumbered', () => {
  it('finds numbered lines that are set off, with their depth', () => {
    expect(found(['*17 Tides', 30], ['Text.', 12], ['*17.1.7 Spring tides', 30], ['Text.', 12])).toEqual([
      ['17 Tides', 1],
      ['17.1.7 Spring tides', 3],
    ]);
    expect(found(['*17.1\tWide gaps', 30], ['Text.', 12])).toEqual([['17.1 Wide gaps', 2]]);
    expect(found(['*3. Chapter', 30], ['*3.1. Section', 30], ['Text.', 12])).toHaveLength(2);
  });

  it('finds a heading of two lines', () => {
    expect(found(['*2.1 Tides that are higher', 30], ['*than usual', 12], ['Text.', 30])).toEqual([
      ['2.1 Tides that are higher', 2],
      ['than usual', 2],
    ]);
  });

  it.each([
    [
      'in the text’s font',
      [
        ['2.1 Tides', 30],
        ['Text.', 12],
      ],
    ],
    [
      'without space above',
      [
        ['Text.', 12],
        ['*2.1 Tides', 12],
        ['Text.', 12],
      ],
    ],
    [
      'that is a sentence',
      [
        ['*2.1 The tide comes in twice.', 30],
        ['Text.', 12],
      ],
    ],
    [
      'without a number',
      [
        ['*Tides', 30],
        ['Text.', 12],
      ],
    ],
    [
      'of a contents list',
      [
        ['*2\tTides\t17', 30],
        ['Text.', 12],
      ],
    ],
    [
      'of a list of its own',
      [
        ['*1. Ring the bell', 30],
        ['*2. Sign the book', 30],
      ],
    ],
    [
      'of a list set close',
      [
        ['*1. Ring the bell', 30],
        ['*2. Sign the book', 12],
        ['Text.', 30],
      ],
    ],
    [
      'that begins a paragraph set off',
      [
        ['*2.1 Tides', 30],
        ['*come in', 12],
        ['*and go out', 12],
      ],
    ],
    [
      'that is long',
      [
        [`*2.1 ${'tide '.repeat(15)}`, 30],
        ['Text.', 12],
      ],
    ],
  ] as const)('finds none in a line %s', (_, texts) => {
    expect(found(...texts)).toEqual([]);
  });
});
