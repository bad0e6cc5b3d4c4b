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
  const stays = new CodeLines(column, 1.2).without(column, column).map((each) => each.text);
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
    expect(lines.without(column, column)).toEqual(column);
    expect(lines.found).toEqual([]);
  });

  it('keeps what stands beside other lines of the page, or closely under a row: cells of a table', () => {
    const column = [line(text, 100), line('touch foo', 125, code), line('rm foo', 137, code), line(text, 200)];
    const lines = new CodeLines(column, 1.2);
    expect(lines.without(column, [...column, line('create a file', 125, { left: 350 })])).toEqual(column);
    const rows = [line('apt clean', 113, { columns: 2 }), line('apt', 125, code), line('show foo', 137, code)];
    expect(lines.without([...rows, line(text, 200)], rows)).toHaveLength(4);
  });

  it('keeps all of a document that is set so', () => {
    const column = [line(text, 100, code), line('make', 150, code), line(text, 200, code)];
    expect(new CodeLines(column, 1.2).without(column, column)).toEqual(column);
  });
});
