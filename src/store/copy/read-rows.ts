import { all, listParameters, type SqlScalar, type SqlWork } from '../sql.js';
import type { CopiedTable } from './copied-tables.js';

/** A row's values, in the order of its table's columns. */
export type CopiedRow = readonly SqlScalar[];

/** A row's key, in the order of its table's. */
export type RowKey = readonly (string | number)[];

/** Rows between two keys: behind `after` (or from the first on), up to `through` with it (or to the last). */
export interface RowRange {
  readonly after?: RowKey | undefined;
  readonly through?: RowKey | undefined;
}

/** In the order of the key; the first `limit` of them, if there is a limit. */
export function* readRows(
  table: CopiedTable,
  { after, through }: RowRange,
  limit?: number,
): SqlWork<readonly CopiedRow[]> {
  const key = named(table.key);
  const bounds = [
    ...(after ? [`(${key}) > (${listParameters(1, after.length)})`] : []),
    ...(through ? [`(${key}) <= (${listParameters(1 + (after?.length ?? 0), through.length)})`] : []),
  ];
  const where = bounds.length > 0 ? ` WHERE ${bounds.join(' AND ')}` : '';
  const first = limit === undefined ? '' : ` LIMIT ${limit}`;
  const sql = `SELECT ${named(table.columns)} FROM ${table.name}${where} ORDER BY ${key}${first}`;
  const rows = yield* all<Readonly<Record<string, SqlScalar>>>(sql, ...(after ?? []), ...(through ?? []));
  return rows.map((row) => valuesOf(table, row));
}

/** All rows that name one of some parents by a column, in the order of their keys. */
export function* readChildren(
  table: CopiedTable,
  column: string,
  parents: readonly number[],
): SqlWork<readonly CopiedRow[]> {
  const sql = `SELECT ${named(table.columns)} FROM ${table.name} WHERE "${column}" = ANY($1) ORDER BY ${named(table.key)}`;
  const rows = yield* all<Readonly<Record<string, SqlScalar>>>(sql, parents);
  return rows.map((row) => valuesOf(table, row));
}

export function keyOf(table: CopiedTable, row: CopiedRow): RowKey {
  return table.key.map((column) => row[table.columns.indexOf(column)] as string | number);
}

/** One column's value. */
export function columnOf<T extends SqlScalar>(table: CopiedTable, row: CopiedRow, column: string): T {
  return row[table.columns.indexOf(column)] as T;
}

function valuesOf({ columns }: CopiedTable, row: Readonly<Record<string, SqlScalar>>): CopiedRow {
  return columns.map((column) => row[column] ?? null);
}

function named(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
