import { type CellText, looksLikeHead } from '../packed/cell-text.js';
import { attributeOf, elementAround, elementAt, elementsIn, type XmlElement } from '../packed/read-xml.js';
import type { TableRow } from '../table.js';
import { switchAt, valueAt } from './read-styles.js';

interface Cell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
  /** Goes on with the cell above it. */
  readonly goesOn: boolean;
  rows: number;
}

interface Row {
  readonly element: XmlElement;
  readonly cells: readonly Cell[];
}

/** Columns of a table at most, as Word has them. */
const widest = 63;

/** Containers of rows, cells and blocks that say nothing themselves. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

/** The elements of a name within another, wherever they are wrapped. */
export function unwrap(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? unwrap(child, name) : [],
  );
}

/** Rows that are not tracked as deleted. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return unwrap(table, 'tr').filter((row) => !elementAt(row, 'trPr', 'del'));
}

/** A table's rows, for which `readCell` reads each cell once, in their order. */
export function readTable(
  table: XmlElement,
  readCell: (cell: XmlElement) => CellText,
  hasHeadStyle: (style: string | undefined) => boolean,
): TableRow[] {
  const rows = rowsOf(table).map(layRow);
  joinCells(rows);
  const texts = rows.map(({ cells }) =>
    cells.map((cell) => (cell.goesOn ? { text: '', isBold: true } : readCell(cell.element))),
  );
  const isMarked = rows.map(({ element }) => switchAt(element, 'trPr', 'tblHeader') ?? false);
  const look = elementAt(table, 'tblPr', 'tblLook');
  const marksFirst =
    look !== undefined && (attributeOf(look, 'firstRow') === '1' || hasFirstBit(attributeOf(look, 'val')));
  const isStyled = marksFirst && hasHeadStyle(valueAt(table, 'tblPr', 'tblStyle'));
  const hasHead = isStyled || looksLikeHead(texts);
  return rows.map(({ cells }, index) => ({
    isHead: isMarked.includes(true) ? isMarked[index] === true : index === 0 && rows.length > 1 && hasHead,
    cells: cells.flatMap(({ columns, rows: spanned, goesOn }, column) => {
      if (goesOn) return [];
      const text = texts[index]?.[column]?.text ?? '';
      return { pieces: text === '' ? [] : [{ text }], columns, rows: spanned };
    }),
  }));
}

function layRow(element: XmlElement): Row {
  let column = Number(valueAt(element, 'trPr', 'gridBefore') ?? 0) || 0;
  const before: Cell[] =
    column > 0 ? [{ element: elementAround('tc'), column: 0, columns: column, goesOn: false, rows: 1 }] : [];
  const cells = unwrap(element, 'tc').map((cell) => {
    const columns = Math.min(Math.max(1, Number(valueAt(cell, 'tcPr', 'gridSpan') ?? 1) || 1), widest);
    const merge = elementAt(cell, 'tcPr', 'vMerge');
    const goesOn = merge !== undefined && attributeOf(merge, 'val') !== 'restart';
    const laid = { element: cell, column, columns, goesOn, rows: 1 };
    column += columns;
    return laid;
  });
  return { element, cells: [...before, ...cells] };
}

/** Has cells that go on counted by the one that they go on with; one that goes on with none is empty. */
function joinCells(rows: readonly Row[]): void {
  let above = new Map<number, Cell>();
  for (const { cells } of rows) {
    const own = new Map<number, Cell>();
    for (const cell of cells) {
      const upper = above.get(cell.column);
      if (cell.goesOn && upper) upper.rows += 1;
      own.set(cell.column, cell.goesOn && upper ? upper : cell);
    }
    above = own;
  }
}

/** As older files have it: bits, of which this one stands for the first row. */
function hasFirstBit(value: string | undefined): boolean {
  return (Number.parseInt(value ?? '0', 16) & 0x20) !== 0;
}
