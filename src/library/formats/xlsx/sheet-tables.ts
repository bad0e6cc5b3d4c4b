import type { DocumentWriter } from '../document-writer.js';
import { guessHead } from '../guess-head.js';
import type { TableCell, TableRow } from '../table.js';
import type { Sheet, SheetCell, SheetRow } from './read-sheet.js';

/** Rows and columns of a sheet with nothing empty around them. */
interface Region {
  readonly rows: readonly SheetRow[];
  readonly left: number;
  readonly right: number;
}

/** Rows that a cell is repeated in at most. */
const longestSpan = 1_000;

/**
 * Puts down the tables of a sheet: what empty rows, and empty columns between wider tables, part from each other.
 * Returns them, each under its head.
 */
export function writeSheet(sheet: Sheet, writer: DocumentWriter): readonly (readonly TableRow[])[] {
  const tables: (readonly TableRow[])[] = [];
  let before: { readonly region: Region; readonly head: readonly TableRow[] } | undefined;
  for (const region of regionsOf(sheet.rows)) {
    const { rows, left, right } = region;
    let first = 0;
    // What stands alone in its row above a table is its title.
    while (first < rows.length && right > left && isTitle(rows, first)) {
      const row = rows[first];
      const [cell] = row?.cells.values() ?? [];
      if (row && cell) writer.paragraph(cell.text, { row: row.number });
      first += 1;
    }
    const laid = layRows(rows.slice(first), left, right);
    const heads = headCount(rows.slice(first), region, sheet.headRows);
    const isSame = before?.region.left === left && before.region.right === right;
    // A blank line within a table parts nothing.
    const goesOn = heads === 0 && first === 0 && isSame && before !== undefined && before.head.length > 0;
    const table = laid.map((row, index) => ({ ...row, isHead: index < heads }));
    const over = goesOn ? (before?.head ?? []) : [];
    writer.table(table, over);
    tables.push([...over, ...table]);
    before = { region, head: goesOn ? over : table.slice(0, heads) };
  }
  return tables;
}

function isTitle(rows: readonly SheetRow[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  return row?.cells.size === 1 && next !== undefined;
}

function regionsOf(rows: readonly SheetRow[]): Region[] {
  const bands: SheetRow[][] = [];
  let covered = 0;
  let last = 0;
  for (const row of rows) {
    if (bands.length === 0 || row.number > Math.max(last + 1, covered + 1)) bands.push([]);
    bands.at(-1)?.push(row);
    last = row.number;
    for (const { rows: spanned } of row.cells.values()) covered = Math.max(covered, row.number + spanned - 1);
  }
  return bands.flatMap(splitColumns);
}

/** Tables beside each other, each of two columns at least; otherwise the band is one. */
function splitColumns(rows: readonly SheetRow[]): Region[] {
  const used = new Set<number>();
  for (const { cells } of rows) {
    for (const [column, { columns }] of cells) {
      for (let each = column; each < column + Math.min(columns, 64); each += 1) used.add(each);
    }
  }
  const runs: { left: number; right: number }[] = [];
  for (const column of [...used].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run.right === column - 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  if (runs.length === 1 || runs.some(({ left, right }) => left === right)) {
    return [{ rows, left: first.left, right: last.right }];
  }
  return runs.map(({ left, right }) => ({
    left,
    right,
    rows: rows.flatMap(({ number, cells }) => {
      const own = new Map([...cells].filter(([column]) => column >= left && column <= right));
      return own.size > 0 ? [{ number, cells: own }] : [];
    }),
  }));
}

function layRows(rows: readonly SheetRow[], left: number, right: number): TableRow[] {
  /** The last row, as the sheet numbers it, that a cell of a column reaches into. */
  const reach = new Map<number, number>();
  return rows.map(({ number, cells }, index) => {
    const laid: TableCell[] = [];
    let at = left;
    for (const column of [...cells.keys()].sort((one, other) => one - other)) {
      const cell = cells.get(column);
      if (!cell || column < at) continue;
      for (; at < column; at += 1) if ((reach.get(at) ?? 0) < number) laid.push({ pieces: [] });
      const columns = Math.min(cell.columns, right - column + 1);
      const last = number + cell.rows - 1;
      laid.push({ pieces: [{ text: cell.text }], columns, rows: 1 + rowsUntil(rows, index, last) });
      for (; at < column + columns; at += 1) if (cell.rows > 1) reach.set(at, last);
    }
    return { cells: laid, place: { row: number } };
  });
}

/** How many rows there are after one, up to the one that the sheet numbers so. */
function rowsUntil(rows: readonly SheetRow[], index: number, last: number): number {
  let count = 0;
  while (count < longestSpan && (rows[index + count + 1]?.number ?? Number.POSITIVE_INFINITY) <= last) count += 1;
  return count;
}

/** How many of the first rows name the columns. */
function headCount(rows: readonly SheetRow[], { left, right }: Region, marked: ReadonlySet<number>): number {
  const [first, second] = rows;
  if (!first || rows.length < 2 || left === right) return 0;
  if (marked.has(first.number)) return 1;
  const texts = rows
    .slice(0, 60)
    .map(({ cells }) => Array.from({ length: right - left + 1 }, (_, index) => cells.get(left + index)?.text ?? ''));
  const spans = [...first.cells.values()].some(({ columns, rows: spanned }) => columns > 1 || spanned > 1);
  if (spans && second && (isBold(second) || guessHead(filled(texts, first, left)))) return 2;
  return guessHead(texts) || (isBold(first) && second && !isBold(second)) ? 1 : 0;
}

/** The rows from the second, with what reaches into it from the first. */
function filled(texts: readonly (readonly string[])[], first: SheetRow, left: number): string[][] {
  const [, second = [], ...others] = texts;
  const reaching = (index: number) => {
    const cell: SheetCell | undefined = first.cells.get(left + index);
    return cell && cell.rows > 1 ? cell.text : '';
  };
  return [second.map((text, index) => text || reaching(index)), ...others.map((row) => [...row])];
}

function isBold({ cells }: SheetRow): boolean {
  return [...cells.values()].every((cell) => cell.isBold);
}
