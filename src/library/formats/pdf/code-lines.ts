import { readsAsText } from '../reads-as-text.js';
import type { Line } from './lines.js';
import { larger, textSize } from './type-sizes.js';

/** Tells which lines of a document are code: those in letters of one width, unless most of its text is set in them. */
export class CodeLines {
  /** What was found. */
  readonly found: string[] = [];
  private readonly isUsual: boolean;
  private readonly largest: number;

  constructor(
    all: readonly Line[],
    /** Usual distance of lines, in sizes of their letters. */
    private readonly leading: number,
  ) {
    const letters = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0);
    this.largest = textSize(all) * larger;
    this.isUsual = letters(all.filter(({ isFixed }) => isFixed)) > letters(all) / 2;
  }

  /**
   * The lines of a column without its listings: several lines one after the other, or one with space around it. `page`
   * are all lines of its page: what stands beside others may be the cells of a table.
   */
  without(column: readonly Line[], page: readonly Line[]): readonly Line[] {
    if (this.isUsual || !column.some(({ isFixed }) => isFixed)) return column;
    const kept: Line[] = [];
    for (let at = 0; at < column.length; ) {
      let end = at;
      while (this.mayBe(column[end])) end += 1;
      const own = column.slice(at, end);
      if (own.length === 0 || !this.isListing(own, column[at - 1], column[end]) || isBeside(own, page)) {
        kept.push(...(own.length === 0 ? column.slice(at, at + 1) : own));
      } else this.found.push(own.map(({ text }) => text).join('\n'));
      at = Math.max(end, at + 1);
    }
    return kept;
  }

  /** Whether the lines of a block are code, which is noted then. */
  takes(lines: readonly Line[]): boolean {
    if (this.isUsual || lines.length === 0 || !lines.every((line) => this.mayBe(line)) || !isCode(lines)) return false;
    this.found.push(lines.map(({ text }) => text).join('\n'));
    return true;
  }

  private isListing(lines: readonly Line[], above: Line | undefined, below: Line | undefined): boolean {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last || !isCode(lines)) return false;
    // What stands closely below and further in says what a term means.
    if (below && !this.isApart(below, last) && below.left > last.left + 0.5 * last.size) return false;
    const isRow = (line: Line | undefined) => line !== undefined && line.segments.length > 1;
    if (isRow(below) && below && !this.isApart(below, last)) return false;
    if (isRow(above) && above && !this.isApart(first, above)) return false;
    if (lines.length > 1) return true;
    return above !== undefined && below !== undefined && this.isApart(first, above) && this.isApart(below, last);
  }

  /** Headings may be set in such letters too, larger than the text. */
  private mayBe(line: Line | undefined): boolean {
    return line?.isFixed === true && line.size < this.largest;
  }

  private isApart(line: Line, above: Line): boolean {
    return line.y > above.y && line.y - above.y > (this.leading + 0.35) * Math.max(line.size, above.size);
  }
}

/** Rows of cells may be a table's, and a text may be set as on a typewriter. */
function isCode(lines: readonly Line[]): boolean {
  if (lines.filter(({ segments }) => segments.length > 1).length >= lines.length / 2) return false;
  return !readsAsText(lines.map(({ text }) => text).join('\n'));
}

/** Whether other lines of the page stand at the height of some. */
function isBeside(lines: readonly Line[], page: readonly Line[]): boolean {
  const own = new Set(lines);
  return lines.some(({ y, size }) => page.some((other) => !own.has(other) && Math.abs(other.y - y) < 0.7 * size));
}
