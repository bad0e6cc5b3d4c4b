import { describe, expect, it } from 'vitest';
import { CodeLines } from '../../../../src/library/formats/pdf/code-lines.js';
import type { Line } from '../../../../src/library/formats/pdf/lines.js';

/** A line of a page at a height; `code` is set in letters of one width. */
function line(text: string, y: number, { code = false, left = 50, size = 10, columns = 1 } = {}): Line {
  const segment = { text, left, right: 300 };
  const segments = Array.from({ length: columns }, () => segment);
  return { segments, text, left, right: 300, y, size, font: code ? 'F2' : 'F1', isFixed: code, runs: [] };
}

const text = 'The gauge measures the level of the river every ten minutes and sends it.';
const code = { code: true };

/** What stays of lines between two lines of text, the second at height `end`. */
function kept(end: number, ...lines: readonly Line[]): string[] {
  const column = [line(text, 100), ...lines, line(text, end)];
  const stays = new CodeLines(column, 1.2).without(column).map((each) => each.text);
  return stays.slice(1, -1);
}

describe('CodeLines', () => {
  it('leaves out several lines in letters of one width, and one with space around it', () => {
    expect(kept(136, line('make', 112, code), line('make install', 124, code))).toEqual([]);
    expect(kept(150, line('make install', 125, code))).toEqual([]);
  });

  it.each([
    ['a command that fills a line of a paragraph', kept(124, line('make install', 112, code)), 1],
    ['a heading', kept(150, line('make install', 125, { ...code, size: 14 })), 1],
    [
      'cells of a table',
      kept(150, line('a b', 112, { ...code, columns: 2 }), line('c d', 124, { ...code, columns: 2 })),
      2,
    ],
    [
      'a letter that somebody typed',
      kept(150, line(`Dear members, ${text}`, 112, code), line(`${text} Yours, Bo`, 124, code)),
      2,
    ],
  ])('keeps %s', (_, stays, lines) => {
    expect(stays).toHaveLength(lines);
  });

  it('keeps terms that what stands below and further in says the meaning of', () => {
    const column = [line(text, 100), line('-h', 125, code), line('--help', 137, code), line(text, 149, { left: 80 })];
    const lines = new CodeLines([...column, line(text, 200)], 1.2);
    expect(lines.without(column)).toEqual(column);
    expect(lines.found).toEqual([]);
  });

  it('keeps all of a document that is set so', () => {
    const column = [line(text, 100, code), line('make', 150, code), line(text, 200, code)];
    expect(new CodeLines(column, 1.2).without(column)).toEqual(column);
  });
});
