import { attributeOf, eachElement, elementAt, elementsIn, type XmlElement } from '../packed/read-xml.js';
import type { CellTexts } from './cell-text.js';

export interface SheetCell {
  readonly text: string;
  readonly isBold: boolean;
  /** Columns and rows that it spans. */
  readonly columns: number;
  readonly rows: number;
}

export interface SheetRow {
  /** As the sheet numbers it. */
  readonly number: number;
  /** By column from 0; only those that hold something. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface Sheet {
  /** Only those that hold something. */
  readonly rows: readonly SheetRow[];
  /** Rows that name columns, as the sheet has them for its tables and its filter. */
  readonly headRows: ReadonlySet<number>;
  readonly hidden: readonly string[];
  /** Formulas whose value the file doesn't hold. */
  readonly unknown: number;
}

/** Columns from 0, rows as the sheet numbers them. */
interface Range {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface FoundRow {
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: Map<number, SheetCell>;
}

/** Columns that a sheet can have. */
const widest = 16_384;

const containers = new Set(['worksheet', 'sheetData', 'mergeCells', 'cols']);

/** Reads the cells of a sheet; `tables` are where its tables are: `A1:C9`. */
export function readSheet(xml: string, cellTexts: CellTexts, tables: readonly string[]): Sheet {
  const found: FoundRow[] = [];
  const merged: Range[] = [];
  const hiddenColumns = new Set<number>();
  const headRows = new Set<number>();
  let unknown = 0;
  for (const table of tables) for (const { top } of rangesIn(table)) headRows.add(top);
  eachElement(xml, containers, (element) => {
    if (element.name === 'row') {
      const row = readRow(element, (found.at(-1)?.number ?? 0) + 1, cellTexts);
      unknown += elementsIn(element, 'c').filter((cell) => elementAt(cell, 'f') && !elementAt(cell, 'v')).length;
      if (row.cells.size > 0) found.push(row);
    } else if (element.name === 'mergeCell') merged.push(...rangesIn(attributeOf(element, 'ref')));
    else if (element.name === 'autoFilter')
      for (const { top } of rangesIn(attributeOf(element, 'ref'))) headRows.add(top);
    else if (element.name === 'col' && isOn(attributeOf(element, 'hidden'))) {
      const last = Math.min(Number(attributeOf(element, 'max')), widest);
      for (let each = Number(attributeOf(element, 'min')); each <= last && hiddenColumns.size < widest; each += 1) {
        hiddenColumns.add(each - 1);
      }
    }
  });
  const byNumber = new Map(found.map((row) => [row.number, row]));
  for (const { left, right, top, bottom } of merged) {
    const cells = byNumber.get(top)?.cells;
    const first = cells?.get(left);
    if (first) cells?.set(left, { ...first, columns: right - left + 1, rows: bottom - top + 1 });
  }
  const hidden: string[] = [];
  const inOrder = found.sort((one, other) => one.number - other.number);
  const rows = inOrder.flatMap((row) => {
    for (const [column, { text }] of row.cells) {
      const isHidden = row.isHidden || hiddenColumns.has(column);
      if (!isHidden) continue;
      hidden.push(text);
      row.cells.delete(column);
    }
    return row.cells.size > 0 ? [row] : [];
  });
  return { rows, headRows, hidden, unknown };
}

function readRow(element: XmlElement, next: number, cellTexts: CellTexts): FoundRow {
  const cells = new Map<number, SheetCell>();
  let column = -1;
  for (const cell of elementsIn(element, 'c')) {
    column = columnOf(attributeOf(cell, 'r')) ?? column + 1;
    const text = cellTexts.textOf(cell);
    if (text !== '') cells.set(column, { text, isBold: cellTexts.isBold(cell), columns: 1, rows: 1 });
  }
  const number = Number(attributeOf(element, 'r')) || next;
  return { number, isHidden: isOn(attributeOf(element, 'hidden')), cells };
}

/** The range that `A1:C9` or `A1` names; none where it names none. */
function rangesIn(text = ''): Range[] {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return [];
  return [{ left: numberOf(left), top: Number(top), right: numberOf(right), bottom: Number(bottom) }];
}

/** The column of a cell's name, from 0. */
function columnOf(name: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
  return letters === undefined ? undefined : numberOf(letters);
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
