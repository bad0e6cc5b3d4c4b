import { type CellText, looksLikeHead } from '../packed/cell-text.js';
import { attributeOf, elementsIn, type XmlElement } from '../packed/read-xml.js';
import type { TableRow } from '../table.js';

/** Columns that are said to be repeated, at most: programs fill a page with empty ones. */
const mostRepeated = 64;

/** Cells of a table that only places texts on the page: one of one column, or with headings or tables in it. */
export function layoutCells(table: XmlElement): readonly XmlElement[] | undefined {
  const cells = rowsOf(table).map(({ cells: own }) => own);
  const isLayout =
    cells.every((row) => row.length <= 1) ||
    cells.flat().some((cell) => elementsIn(cell).some(({ name }) => name === 'table' || name === 'h'));
  return isLayout ? cells.flat() : undefined;
}

/** A table's rows, for which `readCell` reads each cell once, in their order. */
export function readOdtTable(table: XmlElement, readCell: (cell: XmlElement) => CellText): TableRow[] {
  const rows = rowsOf(table);
  const texts = rows.map(({ cells }) => cells.map(readCell));
  const isMarked = rows.some(({ isHead }) => isHead);
  const hasHead = looksLikeHead(texts);
  return rows.map(({ isHead, cells }, index) => ({
    isHead: isMarked ? isHead : index === 0 && rows.length > 1 && hasHead,
    cells: cells.flatMap((cell, column) => cellsOf(cell, texts[index]?.[column]?.text ?? '')),
  }));
}

interface Row {
  readonly cells: readonly XmlElement[];
  readonly isHead: boolean;
}

function rowsOf(table: XmlElement, isHead = false): Row[] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === 'table-row') return [{ cells: elementsIn(child, 'table-cell'), isHead }];
    const holdsRows = ['table-rows', 'table-row-group', 'table-header-rows'].includes(child.name);
    return holdsRows ? rowsOf(child, isHead || child.name === 'table-header-rows') : [];
  });
}

function cellsOf(cell: XmlElement, text: string): TableRow['cells'] {
  const number = (name: string) => Math.max(1, Number(attributeOf(cell, name) ?? 1) || 1);
  const own = {
    pieces: text === '' ? [] : [{ text }],
    columns: number('number-columns-spanned'),
    rows: number('number-rows-spanned'),
  };
  return Array.from({ length: Math.min(mostRepeated, number('number-columns-repeated')) }, () => own);
}
