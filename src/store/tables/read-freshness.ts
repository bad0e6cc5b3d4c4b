import type { Freshness } from '../holdings.js';
import { all, type SqlWork } from '../sql.js';

interface FreshRow {
  readonly article_id: string;
  readonly added_at: string;
  readonly reviewed_at: string | null;
  readonly edited_at: string | null;
}

/** By the key of each article: the text that it has is the last of its versions. */
const FRESHNESS = `
  SELECT l.article_id, l.added_at, l.reviewed_at, (
    SELECT v.taken_at FROM article_versions v WHERE v.article_id = l.article_id AND v.ordinal > 1
    ORDER BY v.ordinal DESC LIMIT 1) AS edited_at
  FROM article_lives l WHERE l.article_id = ANY($2)
    AND (SELECT a.collection FROM articles a WHERE a.id = l.article_id) = ANY($1)`;

/** How fresh each of these articles of the collections is, by its id. */
export function* readFreshness(
  collections: readonly number[],
  ids: readonly string[],
): SqlWork<Readonly<Record<string, Freshness>>> {
  const rows = ids.length === 0 ? [] : yield* all<FreshRow>(FRESHNESS, collections, ids);
  return Object.fromEntries(rows.map((row) => [row.article_id, freshnessOf(row)]));
}

function freshnessOf({ added_at, edited_at, reviewed_at }: FreshRow): Freshness {
  return {
    addedAt: added_at,
    ...(edited_at !== null && { editedAt: edited_at }),
    ...(reviewed_at !== null && { reviewedAt: reviewed_at }),
  };
}
