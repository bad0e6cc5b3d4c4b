import type { PassageSearch } from '../passage-index.js';
import type { CollectionIndex } from './collection-index.js';
import { type PassageTable, placeIn } from './find-best.js';
import type { SqliteConnection } from './sqlite-connection.js';

interface SelectedRow {
  readonly first: number;
  readonly passages: number;
}

/** The passages of an article have ids that follow one another. */
const SELECTED = `
  SELECT first_passage AS first, passage_count AS passages FROM articles
  WHERE collection = ?1 AND (?2 IS NULL OR name IN (SELECT value FROM json_each(?2)))
    AND (?3 IS NULL OR language IN (SELECT value FROM json_each(?3)))`;

/** Which of a collection's passages a search may give, by their places: 1 or 0; undefined where it may give all. */
export function narrowSearch(
  connection: SqliteConnection,
  index: CollectionIndex,
  { articles, languages }: PassageSearch,
): Uint8Array | undefined {
  if (!articles && !languages) return undefined;
  const wanted = [articles, languages].map((names) => (names ? JSON.stringify(names) : null));
  return index.allowed(JSON.stringify(wanted), (passages) => {
    const rows: readonly SelectedRow[] = connection.statement(SELECTED).all(index.collection, ...wanted);
    return markSelected(rows, passages);
  });
}

function markSelected(rows: readonly SelectedRow[], { ids }: PassageTable): Uint8Array | undefined {
  const isSelected = new Uint8Array(ids.length);
  let selected = 0;
  for (const { first, passages } of rows) {
    const place = placeIn(ids, first);
    isSelected.fill(1, place, place + passages);
    selected += passages;
  }
  return selected === ids.length ? undefined : isSelected;
}
