import type { PassageSearch } from '../passage-index.js';
import { all, type SqlWork } from '../sql.js';
import type { CollectionIndex } from './collection-index.js';
import { type PassageTable, placeIn } from './find-best.js';

interface SelectedRow {
  readonly first: number;
  readonly passages: number;
}

/** The passages of an article have ids that follow one another. */
const SELECTED = 'SELECT first_passage AS first, passage_count AS passages FROM articles WHERE collection = $1';

/** Which of a collection's passages a search may give, by their places: 1 or 0; undefined where it may give all. */
export function* narrowSearch(
  index: CollectionIndex,
  { articles, languages }: Pick<PassageSearch, 'articles' | 'languages'>,
): SqlWork<Uint8Array | undefined> {
  if (!articles && !languages) return undefined;
  return yield* index.allowed(JSON.stringify([articles, languages]), function* () {
    const wanted = [
      { column: 'name', names: articles },
      { column: 'language', names: languages },
    ].flatMap(({ column, names }) => (names ? [{ column, names }] : []));
    const narrowed = wanted.map(({ column }, at) => ` AND ${column} = ANY($${at + 2})`).join('');
    const names = wanted.map((each) => each.names);
    const rows = yield* all<SelectedRow>(SELECTED + narrowed, index.collection, ...names);
    return markSelected(rows, yield* index.passages());
  });
}

function markSelected(rows: readonly SelectedRow[], { ids }: PassageTable): Uint8Array | undefined {
  const isSelected = new Uint8Array(ids.length);
  let selected = 0;
  for (const { first, passages } of rows) {
    const place = placeIn(ids, first);
    // Out of force.
    if (passages === 0 || ids[place] !== first) continue;
    isSelected.fill(1, place, place + passages);
    selected += passages;
  }
  return selected === ids.length ? undefined : isSelected;
}
