import { insert, listParameters, run, type SqlWork, transaction } from '../sql.js';
import type { CopiedTable } from './copied-tables.js';
import type { CopySide } from './copy-side.js';
import { type CopiedRow, keyOf, type RowKey, readRows } from './read-rows.js';
import { writeRow } from './write-row.js';

/** Rows that are read, compared and written at once. */
const PAGE = 500;

/** What else a row changes, in the transaction that puts it in or takes it away. */
export interface RowKeeper {
  readonly removing: (rows: readonly CopiedRow[]) => SqlWork<void>;
  readonly added: (rows: readonly CopiedRow[]) => SqlWork<void>;
}

const noKeeper: RowKeeper = { *removing() {}, *added() {} };

export interface Mending {
  readonly source: CopySide;
  readonly target: CopySide;
  readonly table: CopiedTable;
  readonly keeper?: RowKeeper;
  /** Is told how many rows of the source were dealt with. */
  readonly onRows: (count: number) => void;
}

/**
 * Makes a table of the target like the source's, page by page, each page in one transaction: what is the same already
 * stays, so that a copy which was cut off is gone on with by doing it again. Where the target has rows, those that the
 * source hasn't go first, so that no two are in each other's way.
 */
export async function mendRows(mending: Mending): Promise<void> {
  const { target, table } = mending;
  const isBegun = (await target.perform(() => readRows(table, {}, 1))).length > 0;
  if (isBegun) await walk(mending, 'clear');
  await walk(mending, 'fill');
}

async function walk(
  { source, target, table, keeper = noKeeper, onRows }: Mending,
  pass: 'clear' | 'fill',
): Promise<void> {
  for (let after: RowKey | undefined, isLast = false; !isLast; ) {
    const from = after;
    const page = await source.perform(() => readRows(table, { after: from }, PAGE));
    const last = page.at(-1);
    isLast = page.length < PAGE || last === undefined;
    const through = isLast || last === undefined ? undefined : keyOf(table, last);
    await target.perform(() => transaction('articles', mendPage(table, page, { after: from, through }, keeper, pass)));
    if (pass === 'fill') onRows(page.length);
    after = through;
  }
}

function* mendPage(
  table: CopiedTable,
  page: readonly CopiedRow[],
  range: { readonly after: RowKey | undefined; readonly through: RowKey | undefined },
  keeper: RowKeeper,
  pass: 'clear' | 'fill',
): SqlWork<void> {
  const there = yield* readRows(table, range);
  if (pass === 'clear') {
    const stale = missingFrom(page, there);
    yield* keeper.removing(stale);
    for (const row of stale) yield* deleteRow(table, keyOf(table, row));
    return;
  }
  const fresh = missingFrom(there, page);
  yield* insert(table.name, table.columns, fresh);
  yield* keeper.added(fresh);
}

/** Those of `rows` that aren't among `others` as they are. */
function missingFrom(others: readonly CopiedRow[], rows: readonly CopiedRow[]): readonly CopiedRow[] {
  if (others.length === 0) return rows;
  const known = new Set(others.map((row) => writeRow(row).toString('latin1')));
  return rows.filter((row) => !known.has(writeRow(row).toString('latin1')));
}

function* deleteRow({ name, key }: CopiedTable, values: RowKey): SqlWork<void> {
  const columns = key.map((column) => `"${column}"`).join(', ');
  yield* run(`DELETE FROM ${name} WHERE (${columns}) = (${listParameters(1, values.length)})`, ...values);
}
