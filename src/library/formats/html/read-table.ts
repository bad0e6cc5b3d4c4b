import type { TableCell, TableRow } from '../table.js';
import { tableBlocks } from '../table-rows.js';
import {
  attribute,
  childElements,
  elementsBelow,
  type HtmlElement,
  isElement,
  isText,
  textBelow,
} from './html-node.js';
import type { Scope, Walk } from './page-blocks.js';

/** Tables that pages are laid out with, whose cells are parts of the page: what data's cells do not hold. */
const partsOfPages = /^(?:h[1-6]|section|article|form|main)$/;

/** UTF-16 units of a cell of data at most. */
const cellLimit = 4_000;

/** A table's caption and rows; a table that only lays the page out is read as what its cells hold. */
export function readTable(walk: Walk, table: HtmlElement, scope: Scope): void {
  const rows = rowsOf(walk, table);
  if (isLayout(table, rows)) readParts(walk, table, scope);
  else readRows(walk, table, rows, scope);
}

function readRows(walk: Walk, table: HtmlElement, rows: readonly HtmlRow[], scope: Scope): void {
  const { page } = walk;
  const before = page.leadInOf(scope);
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption');
  const first = page.length;
  if (caption && !walk.leavesOut(caption)) walk.readAll(caption, { kind: 'paragraph' });
  const lead = page.length > first ? { leadIn: first } : before;
  const read = rows.map(
    ({ cells, isHead }): TableRow => ({ isHead, cells: cells.map((cell) => readCell(walk, cell)) }),
  );
  const frame = { group: page.newGroup(), first: page.length, ...lead };
  for (const block of tableBlocks(read, frame)) page.push(block);
}

interface HtmlRow {
  readonly cells: readonly HtmlElement[];
  readonly isHead: boolean;
}

function rowsOf(walk: Walk, table: HtmlElement): HtmlRow[] {
  const rows: HtmlRow[] = [];
  for (const part of childElements(table)) {
    if (!/^(?:thead|tbody|tfoot)$/.test(part.tagName) || walk.leavesOut(part)) continue;
    for (const row of childElements(part)) {
      if (row.tagName !== 'tr' || walk.leavesOut(row)) continue;
      const cells = childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
      const isFirst = rows.length === 0;
      const isNamed = part.tagName === 'thead' || (cells.length > 1 && cells.every(({ tagName }) => tagName === 'th'));
      rows.push({ cells, isHead: isNamed || (isFirst && cells.length > 1 && cells.every(isBold)) });
    }
  }
  return rows;
}

/** Whether all words of a cell are in bold type; an empty one in a corner doesn't count. */
function isBold(cell: HtmlElement, index: number): boolean {
  const words = cell.childNodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
  if (words.length === 0) return index === 0;
  return words.every((node) => {
    if (!isElement(node)) return false;
    return /^(?:b|strong|br)$/.test(node.tagName) || (node.tagName === 'p' && isBold(node, -1));
  });
}

function isLayout(table: HtmlElement, rows: readonly HtmlRow[]): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none' || hasParts(table, /^table$/)) return true;
  if (rows.every(({ cells }) => cells.filter((cell) => textBelow(cell).trim() !== '').length <= 1)) return true;
  if (rows.some(({ cells }) => cells.some(({ tagName }) => tagName === 'th'))) return false;
  return hasParts(table, partsOfPages) || rows.some(({ cells }) => cells.some(isLong));
}

function hasParts(table: HtmlElement, names: RegExp): boolean {
  for (const { tagName } of elementsBelow(table)) if (names.test(tagName)) return true;
  return false;
}

function isLong(cell: HtmlElement): boolean {
  return textBelow(cell).length > cellLimit;
}

function readCell(walk: Walk, cell: HtmlElement): TableCell {
  const columns = span(cell, 'colspan');
  const rows = span(cell, 'rowspan');
  if (!walk.leavesOut(cell)) walk.readAsOne(cell);
  return { pieces: walk.page.run.take(), ...(columns && { columns }), ...(rows && { rows }) };
}

function span(cell: HtmlElement, name: string): number | undefined {
  const number = Number(attribute(cell, name));
  return Number.isSafeInteger(number) && number > 1 ? Math.min(number, 1_000) : undefined;
}

/** What stands in the cells, each apart from the others. */
function readParts(walk: Walk, table: HtmlElement, scope: Scope): void {
  for (const part of childElements(table)) {
    const isRows = /^(?:thead|tbody|tfoot)$/.test(part.tagName);
    if (!isRows) walk.read(part, scope);
    else for (const row of childElements(part)) walk.read(row, scope);
  }
}
