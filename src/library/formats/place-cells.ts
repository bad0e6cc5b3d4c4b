import type { TableCell, TableRow } from './table.js';

/** A cell in one of the columns that it stands in. */
export interface PlacedCell {
  readonly cell: TableCell;
  /** It stands above or before too. */
  readonly isRepeated: boolean;
  /** It stands before in the same row. */
  readonly isBeside: boolean;
}

/** Columns that one cell is repeated in at most. */
const spanned = 64;

/** Places that a table fills beside its own cells at most: what spans is repeated until then. */
const filled = 1_000_000;

/** Each row's cells by their columns, with those that reach into it from above; nothing where a row has no cell. */
export function placeCells(rows: readonly TableRow[]): (PlacedCell | undefined)[][] {
  const above: ({ readonly placed: PlacedCell; rows: number } | undefined)[] = [];
  let left = filled;
  const fillFromAbove = (row: (PlacedCell | undefined)[]) => {
    const reaching = above[row.length];
    if (!reaching || left <= 0) return false;
    left -= 1;
    reaching.rows -= 1;
    if (reaching.rows === 0) above[row.length] = undefined;
    row.push(reaching.placed);
    return true;
  };
  return rows.map(({ cells }) => {
    const row: (PlacedCell | undefined)[] = [];
    for (const cell of cells) {
      while (fillFromAbove(row));
      const columns = Math.min(Math.max(1, Math.trunc(cell.columns ?? 1)), spanned);
      const further = Math.trunc(cell.rows ?? 1) - 1;
      for (let nth = 0; nth < columns && (nth === 0 || left > 0); nth += 1) {
        if (nth > 0) left -= 1;
        const isBeside = nth > 0;
        if (further > 0) above[row.length] = { placed: { cell, isRepeated: true, isBeside }, rows: further };
        row.push({ cell, isRepeated: isBeside, isBeside });
      }
    }
    while (above.length > 0 && above.at(-1) === undefined) above.pop();
    while (row.length < above.length && left > 0) {
      if (fillFromAbove(row)) continue;
      left -= 1;
      row.push(undefined);
    }
    return row;
  });
}
