import type { PassageSearch } from '../passage-index.js';
import type { Held } from './held-collections.js';
import type { SqliteConnection } from './sqlite-connection.js';

/**
 * A collection with passages that a search may give, and the condition on its index `i` and its values that hold the
 * search to them.
 */
export interface FilteredCollection {
  readonly collection: number;
  readonly condition: string;
  readonly values: readonly (string | number | null)[];
}

interface SelectedRow {
  readonly collection: number;
  readonly selected: number;
  readonly total: number;
  readonly passages: number;
  readonly first: number;
  readonly last: number;
}

const IS_SELECTED = `
  (?2 IS NULL OR name IN (SELECT value FROM json_each(?2)))
  AND (?3 IS NULL OR language IN (SELECT value FROM json_each(?3)))`;

const SELECTED = `
  SELECT collection, count(*) FILTER (WHERE ${IS_SELECTED}) AS selected, count(*) AS total,
    coalesce(sum(passage_count) FILTER (WHERE ${IS_SELECTED}), 0) AS passages,
    coalesce(min(first_passage) FILTER (WHERE ${IS_SELECTED}), 0) AS first,
    coalesce(max(first_passage + passage_count - 1) FILTER (WHERE ${IS_SELECTED}), -1) AS last
  FROM articles WHERE collection IN (SELECT value FROM json_each(?1)) GROUP BY collection ORDER BY collection`;

/**
 * The `+` keeps SQLite from looking up each selected passage in the index instead of each match among those selected.
 */
const AMONG = `
  AND +i.rowid IN (SELECT p.id FROM passages p JOIN json_each(?) selected ON p.article = selected.value)`;

const LIST = `SELECT json_group_array(seq) AS list FROM articles WHERE collection = ?1 AND ${IS_SELECTED}`;

/**
 * Turns what a search narrows by into the cheapest condition for each collection: none, a range of ids where its
 * articles were saved one after another (a single article always is), else a list of articles. Collections without a
 * passage to give are left out.
 */
export function filterCollections(
  connection: SqliteConnection,
  { collections, list }: Held,
  { articles, languages }: PassageSearch,
): readonly FilteredCollection[] {
  if (!articles && !languages) return collections.map((collection) => ({ collection, condition: '', values: [] }));
  const wanted = [articles, languages].map((names) => (names ? JSON.stringify(names) : null));
  const rows: readonly SelectedRow[] = connection.statement(SELECTED).all(list, ...wanted);
  return rows.filter(({ passages }) => passages > 0).map((row) => filterCollection(connection, row, wanted));
}

function filterCollection(
  connection: SqliteConnection,
  { collection, selected, total, passages, first, last }: SelectedRow,
  wanted: readonly (string | null)[],
): FilteredCollection {
  if (selected === total) return { collection, condition: '', values: [] };
  const range = { collection, condition: 'AND i.rowid BETWEEN ? AND ?', values: [first, last] };
  if (passages === last - first + 1) return range;
  const { list }: { readonly list: string } = connection.statement(LIST).get(collection, ...wanted);
  return { collection, condition: range.condition + AMONG, values: [...range.values, list] };
}
