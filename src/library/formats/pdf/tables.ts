import { guessHead } from '../guess-head.js';
import type { TableRow } from '../table.js';
import { isRightToLeft, type Line, type Segment } from './lines.js';

export interface FoundTable {
  readonly rows: readonly TableRow[];
  /** Lines that it takes. */
  readonly lines: number;
}

interface Column {
  left: number;
  right: number;
}

/** Sizes of letters between two lines of a table at most. */
const widestGap = 4.5;

/** Sizes of letters between the lines of one cell at most. */
const lineGap = 1.45;

/** The table that begins with a line, if one does: lines whose parts stand under each other. */
export function tableAt(lines: readonly Line[], from: number): FoundTable | undefined {
  const first = lines[from];
  if (!first || first.segments.length < 2) return undefined;
  let columns = first.segments
    .map(({ left, right }): Column => ({ left, right }))
    .sort((one, other) => one.left - other.left);
  let taken = 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const above = lines[at - 1];
    if (!line || !above || line.y - above.y > widestGap * line.size || line.y <= above.y) break;
    const grown = growColumns(columns, line.segments, line.size);
    const isPart =
      line.segments.length > 1 ||
      (line.y - above.y < lineGap * line.size &&
        (isWrap(line, lines[at + 1], columns) || columnOf(grown ?? [], line.segments[0]) > 0));
    if (!grown || !isPart) break;
    columns = grown;
    taken = at + 1 - from;
  }
  const own = lines.slice(from, from + taken);
  const full = own.filter(({ segments }) => segments.length > 1).length;
  const isTable = full >= 3 || (full === 2 && (columns.length > 2 || isWide(columns, first.size)));
  if (!isTable || columns.length < 2 || !columns.every((_, index) => index === 0 || isAligned(own, columns, index))) {
    return undefined;
  }
  return { rows: rowsOf(own, columns), lines: taken };
}

/** Whether the cells of a column begin at the same place, as those of a table do and the words of a text don't. */
function isAligned(lines: readonly Line[], columns: readonly Column[], index: number): boolean {
  const cells = lines.flatMap(({ segments }) => segments.filter((segment) => columnOf(columns, segment) === index));
  const size = lines[0]?.size ?? 1;
  const most = (edges: readonly number[]) =>
    Math.max(...edges.map((edge) => edges.filter((other) => Math.abs(other - edge) < 0.4 * size).length));
  const isNumbers = 2 * cells.filter(({ text }) => /\p{N}/u.test(text)).length >= cells.length;
  // Of few cells all have to, since some do by chance.
  const fewest = cells.length < 5 ? cells.length : 0.6 * cells.length;
  return (
    cells.length < 2 ||
    most(cells.map(({ left }) => left)) >= fewest ||
    most(cells.map(({ left, right }) => (left + right) / 2)) >= fewest ||
    ((isNumbers || isRightToLeft(cells.map(({ text }) => text).join(''))) &&
      most(cells.map(({ right }) => right)) >= fewest)
  );
}

/** The columns with the segments of another line; nothing where one of them would join two columns. */
function growColumns(columns: readonly Column[], segments: readonly Segment[], size: number): Column[] | undefined {
  const grown = columns.map((column) => ({ ...column }));
  for (const { left, right } of segments) {
    const own = grown.filter((column) => column.left < right && column.right > left);
    if (own.length > 1) return undefined;
    const [column] = own;
    if (column) Object.assign(column, { left: Math.min(left, column.left), right: Math.max(right, column.right) });
    else grown.push({ left, right });
  }
  grown.sort((one, other) => one.left - other.left);
  const isApart = grown.every(
    (column, index) => index === 0 || column.left - (grown[index - 1]?.right ?? 0) > size * 0.4,
  );
  return isApart ? grown : undefined;
}

/** Whether a line of one part goes on with a cell of the first column, since the next is a row again. */
function isWrap({ size, y, segments }: Line, next: Line | undefined, columns: readonly Column[]): boolean {
  const isClose = next !== undefined && next.segments.length > 1 && next.y - y < widestGap * size;
  return isClose && growColumns(columns, [...segments, ...next.segments], size) !== undefined;
}

function isWide(columns: readonly Column[], size: number): boolean {
  return columns.every((column, index) => index === 0 || column.left - (columns[index - 1]?.right ?? 0) > size * 1.8);
}

function columnOf(columns: readonly Column[], segment: Segment | undefined): number {
  return segment ? columns.findIndex(({ left, right }) => left < segment.right && right > segment.left) : -1;
}

function rowsOf(lines: readonly Line[], columns: readonly Column[]): TableRow[] {
  const rows: { cells: string[]; readonly fonts: Set<string | undefined> }[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = columns.map(() => '');
    for (const segment of line.segments) {
      const column = columnOf(columns, segment);
      cells[column] = [cells[column], segment.text].filter(Boolean).join(' ');
    }
    const above = lines[index - 1];
    const isClose = above !== undefined && line.y - above.y < lineGap * line.size;
    const filled = cells.filter((cell) => cell !== '').length;
    const row = rows.at(-1);
    const goesOn = row && isClose && (cells[0] === '' || filled === 1) && filled < columns.length;
    if (row && goesOn) {
      row.cells = row.cells.map((cell, column) => [cell, cells[column]].filter(Boolean).join(' '));
      row.fonts.add(line.font);
    } else rows.push({ cells, fonts: new Set([line.font]) });
  }
  const isRight = isRightToLeft(lines.map(({ text }) => text).join(''));
  const ordered = rows.map((row) => (isRight ? [...row.cells].reverse() : row.cells));
  const [font, others] = [rows[0]?.fonts, rows.slice(1).flatMap((row) => [...row.fonts])];
  const isSetOff = font?.size === 1 && !others.includes([...font][0]) && !font.has(undefined);
  const hasHead = rows.length > 1 && (isSetOff || guessHead(ordered));
  return ordered.map((cells, index) => ({
    isHead: hasHead && index === 0,
    cells: cells.map((text) => ({ pieces: text === '' ? [] : [{ text }] })),
  }));
}
