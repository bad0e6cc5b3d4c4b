import type { PassageSearch } from '../store.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** A condition on `passage_index` and its values; none where every passage is in scope. */
export interface ScopeFilter {
  readonly condition: string;
  readonly values: readonly (string | number | null)[];
}

interface SelectedRow {
  readonly selected: number;
  readonly total: number;
  readonly passages: number;
  readonly first: number;
  readonly last: number;
}

const IN_SCOPE = `
  (?1 IS NULL OR collection IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR name IN (SELECT value FROM json_each(?2)))
  AND (?3 IS NULL OR language IN (SELECT value FROM json_each(?3)))`;

const SELECTED = `
  SELECT count(*) AS selected, (SELECT count(*) FROM articles) AS total, coalesce(sum(passage_count), 0) AS passages,
    coalesce(min(first_passage), 0) AS first, coalesce(max(first_passage + passage_count - 1), -1) AS last
  FROM articles WHERE ${IN_SCOPE}`;

/** The `+` keeps SQLite from looking up each passage of the scope in the index instead of each match in the scope. */
const AMONG = `
  AND +i.rowid IN (SELECT p.id FROM passages p JOIN json_each(?) scoped ON p.article = scoped.value)`;

/**
 * Turns a scope into the cheapest condition that holds it: none, a range of ids where its articles were saved one
 * after another (a single article always is), else a list of articles. `undefined` where no passage is in scope.
 */
export function scopeFilter(connection: SqliteConnection, scope: PassageSearch['scope']): ScopeFilter | undefined {
  const lists = [scope?.collections, scope?.articles, scope?.languages];
  if (lists.every((list) => list === undefined)) return { condition: '', values: [] };
  const wanted = lists.map((list) => (list ? JSON.stringify(list) : null));
  const row: SelectedRow = connection.statement(SELECTED).get(...wanted);
  if (row.passages === 0) return undefined;
  if (row.selected === row.total) return { condition: '', values: [] };
  const range = { condition: 'AND i.rowid BETWEEN ? AND ?', values: [row.first, row.last] };
  if (row.passages === row.last - row.first + 1) return range;
  return { condition: range.condition + AMONG, values: [...range.values, listArticles(connection, wanted)] };
}

function listArticles(connection: SqliteConnection, wanted: readonly (string | null)[]): string {
  const sql = `SELECT json_group_array(seq) AS list FROM articles WHERE ${IN_SCOPE}`;
  return connection.statement(sql).get(...wanted).list;
}
