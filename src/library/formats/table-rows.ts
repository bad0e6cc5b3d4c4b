import type { DocumentBlock, TextPiece } from './contract.js';
import { type PlacedCell, placeCells } from './place-cells.js';
import type { TableRow } from './table.js';
import { textOf, trimPieces, wordCount } from './text-pieces.js';

/** Where a table stands among the blocks of its document. */
export interface TableFrame {
  /** `DocumentBlock.group` of all its blocks. */
  readonly group: number;
  /** Which of the document's blocks its first one becomes. */
  readonly first: number;
  readonly leadIn?: number;
}

/** Stands between the cells of a row. */
export const between = ' · ';

/** Words of a cell, or of its head, from which a colon stands between them. */
const longest = 4;

/** UTF-16 units of a head or of a spanning cell at most, to be repeated. */
const repeatedLength = 120;

/** Words of a meaning: a table of two columns with longer ones explains terms, and its heads are not repeated. */
const meaning = 8;

/**
 * Blocks of a table, each of which reads alone: a row's cells in their order, each but the first after its column's
 * head ("Sensor · Limit 20 · Owner Bo Carr"). What spans several rows or columns is repeated, without a place in the
 * source; what spans all columns is a row that gives those under it their sense. Empty cells and rows are left out.
 * `head` are rows that name the columns and stand elsewhere.
 */
export function tableBlocks(
  rows: readonly TableRow[],
  { group, first, leadIn }: TableFrame,
  head: readonly TableRow[] = [],
): DocumentBlock[] {
  const placed = placeCells(rows);
  const width = placed.reduce(
    (widest, cells) => Math.max(widest, cells.findLastIndex((cell) => cell && !cell.isBeside) + 1),
    0,
  );
  const explains = width === 2 && explainsTerms(rows, placed);
  const blocks: DocumentBlock[] = [];
  let heads: string[] = placeCells(head).reduce(joinHeads, []);
  let wasHead = false;
  let sense = leadIn;
  for (const [index, row] of rows.entries()) {
    const cells = placed[index] ?? [];
    const isTitle = width > 1 && cells.length >= width && cells.every((placed) => placed?.cell === cells[0]?.cell);
    const isHead = row.isHead === true && !isTitle && !(width === 2 && isValue(textOf(cells[1]?.cell.pieces ?? [])));
    const pieces = rowPieces(cells, isHead || explains || isTitle ? [] : heads);
    if (isHead) heads = joinHeads(wasHead ? heads : [], cells);
    wasHead = isHead;
    if (pieces.length === 0) continue;
    const lead = isTitle ? leadIn : sense;
    if (isTitle) sense = first + blocks.length;
    blocks.push({
      kind: isHead ? 'head' : 'row',
      pieces,
      group,
      ...(lead !== undefined && { leadIn: lead }),
      ...(row.place && { place: row.place }),
    });
  }
  return blocks;
}

function rowPieces(cells: readonly (PlacedCell | undefined)[], heads: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const [column, placed] of cells.entries()) {
    if (!placed) continue;
    const own = trimPieces(placed.cell.pieces);
    const text = textOf(own);
    const head = column === 0 ? '' : (heads[column] ?? '');
    // Beside itself a cell says nothing more, unless under another head.
    if (text === '' || (placed.isRepeated && (text.length > repeatedLength || (placed.isBeside && head === ''))))
      continue;
    const opening = `${pieces.length > 0 ? between : ''}${startsWith(text, head) ? '' : label(head, text)}`;
    if (opening !== '') pieces.push({ text: opening });
    pieces.push(...(placed.isRepeated ? [{ text }] : own));
  }
  return pieces;
}

/** A head as it stands before a cell's text, with what is between them. */
function label(head: string, text: string): string {
  if (head === '') return '';
  if (/[\p{Po}\p{Pd}]$/u.test(head)) return `${head} `;
  return wordCount(head) > longest || wordCount(text) > longest ? `${head}: ` : `${head} `;
}

/** Whether a cell says its head itself: "Limit 20" under "Limit". */
function startsWith(text: string, head: string): boolean {
  return text.length > head.length && text.slice(0, head.length).toLowerCase() === head.toLowerCase();
}

/** What names each column: of heads above each other, the upper one and then the lower. */
function joinHeads(above: string[], cells: readonly (PlacedCell | undefined)[]): string[] {
  return Array.from({ length: Math.max(above.length, cells.length) }, (_, column) => {
    const upper = above[column] ?? '';
    const own = textOf(trimPieces(cells[column]?.cell.pieces ?? [])).replace(/\s+/g, ' ');
    const joined = own === upper || own === '' ? upper : `${upper} ${own}`.trim();
    return joined.length > repeatedLength ? '' : joined;
  });
}

/** A time, a day, an amount of money, an address: no column of values is called so. */
const value =
  /\d{1,2}[:h]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d\s?[€$£¥]|[€$£¥]\s?\d|[\w-]@[\w-]{1,63}\.\p{L}|https?:|\+?\d[\d\s()/-]{6,20}\d/u;

/** Whether the second head of two says what the first names, as where a notation has no table without heads. */
function isValue(head: string): boolean {
  return value.test(head);
}

/** Whether more than half of a table's second cells are meanings. */
function explainsTerms(rows: readonly TableRow[], placed: readonly (readonly (PlacedCell | undefined)[])[]): boolean {
  const seconds = placed.flatMap((cells, index) => (rows[index]?.isHead ? [] : [textOf(cells[1]?.cell.pieces ?? [])]));
  return 2 * seconds.filter((text) => wordCount(text) > meaning).length > seconds.length;
}
