import type { FormerText } from '../holdings.js';
import { first, type SqlWork } from '../sql.js';
import { unpack } from './pack.js';

const EDITION = `
  SELECT e.text, (
    SELECT min(n.taken_at) FROM article_versions n WHERE n.article_id = e.article_id AND n.ordinal > (
      SELECT max(v.ordinal) FROM article_versions v WHERE v.article_id = e.article_id AND v.text_hash = e.text_hash)
  ) AS until
  FROM articles a JOIN editions e ON e.article_id = a.id
  WHERE a.collection = ANY($1) AND a.id = $2 AND e.text_hash = $3`;

/** A text that an article of one of the collections had, and when it got the next one. */
export function* readEdition(
  collections: readonly number[],
  id: string,
  textHash: string,
): SqlWork<FormerText | undefined> {
  const row = yield* first<{ readonly text: Uint8Array; readonly until: string | null }>(
    EDITION,
    collections,
    id,
    textHash,
  );
  if (!row) return undefined;
  const text = unpack(row.text).toString('utf8');
  return { text, ...(row.until !== null && { until: row.until }) };
}
