import { createHash } from 'node:crypto';
import type { CopiedTable } from './copied-tables.js';
import type { CopySide } from './copy-side.js';
import { keyOf, type RowKey, readRows } from './read-rows.js';
import { writeRow } from './write-row.js';

/** Rows that are read at once. */
const PAGE = 1_000;

/** A table in numbers: two that have the same have the same rows. */
export interface TableSum {
  readonly rows: number;
  readonly hash: string;
}

/** Reads a whole table; `onRows` is told how many rows were read. */
export async function sumTable(side: CopySide, table: CopiedTable, onRows: (count: number) => void): Promise<TableSum> {
  const hash = createHash('sha256');
  let rows = 0;
  for (let after: RowKey | undefined, isLast = false; !isLast; ) {
    const from = after;
    const page = await side.perform(() => readRows(table, { after: from }, PAGE));
    for (const row of page) hash.update(writeRow(row));
    rows += page.length;
    onRows(page.length);
    const last = page.at(-1);
    isLast = page.length < PAGE || last === undefined;
    after = last && keyOf(table, last);
  }
  return { rows, hash: hash.digest('hex') };
}
