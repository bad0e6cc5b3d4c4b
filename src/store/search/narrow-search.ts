import type { PassageSearch } from '../passage-index.js';
import { all, type SqlWork } from '../sql.js';
import type { CollectionIndex } from './collection-index.js';
import { type PassageTable, placeIn } from './find-best.js';

interface SelectedRow {
  readonly first: number;
  readonly passages: number;
}

/** The passages of an article have ids that follow one another. */
const RANGES = 'SELECT first_passage AS first, passage_count AS passages FROM articles WHERE collection = $1';

/** Which of a collection's passages a search may give, by their places: 1 or 0; undefined where it may give all. */
export function* narrowSearch(
  index: CollectionIndex,
  { articles, languages }: Pick<PassageSearch, 'articles' | 'languages'>,
): SqlWork<Uint8Array | undefined> {
  if (!articles && !languages) return undefined;
  return yield* index.allowed(JSON.stringify([articles, languages]), function* () {
    // Most articles are in the language of the question, so those that aren't are listed; few are named.
    const [text, ...names] = articles
      ? [
          `${RANGES} AND name = ANY($2)${languages ? ' AND language = ANY($3)' : ''}`,
          articles,
          ...(languages ? [languages] : []),
        ]
      : [`${RANGES} AND NOT (language = ANY($2))`, languages ?? []];
    const rows = yield* all<SelectedRow>(text, index.collection, ...names);
    return mark(rows, articles ? 1 : 0, yield* index.passages());
  });
}

/** What lies in the ranges is `within`, all else is not; undefined where all is 1. */
function mark(rows: readonly SelectedRow[], within: 0 | 1, { ids }: PassageTable): Uint8Array | undefined {
  const isSelected = new Uint8Array(ids.length).fill(1 - within);
  let covered = 0;
  for (const { first, passages } of rows) {
    // What is out of force has no places.
    const [from, to] = [placeIn(ids, first), placeIn(ids, first + passages)];
    isSelected.fill(within, from, to);
    covered += to - from;
  }
  const selected = within === 1 ? covered : ids.length - covered;
  return selected === ids.length ? undefined : isSelected;
}
