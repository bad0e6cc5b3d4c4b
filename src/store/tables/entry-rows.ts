import { type ArticleEntry, type ArticleVersion, lifeStateAt } from '../../domain.js';
import { all, asking, type SqlWork, together } from '../sql.js';
import { type LayersRow, lifeOfLayers, readLayers } from './layers.js';
import { ARTICLES, articleHeader, HEADER_COLUMNS, type HeaderRow } from './rows.js';

interface EntryRow extends HeaderRow, LayersRow {
  readonly added_by: string | null;
  readonly added_at: string;
  readonly reviewed_at: string | null;
  readonly revision: number;
}

interface CountRow {
  readonly article_id: string;
  readonly count: number;
}

interface VersionRow {
  readonly ordinal: number;
  readonly text_hash: string;
  readonly title: string;
  readonly published_at: string | null;
  readonly taken_at: string;
  readonly taken_by: string | null;
}

const ENTRIES = `
  SELECT ${HEADER_COLUMNS}, l.decided, l.file, l.defaults, l.added_by, l.added_at, l.reviewed_at, l.revision
  FROM ${ARTICLES} JOIN article_lives l ON l.article_id = a.id WHERE a.id = ANY($1)`;

const QUOTED = `
  SELECT article_id, count(*) AS count FROM (SELECT DISTINCT article_id, answer FROM quotes WHERE article_id = ANY($1)) q
  GROUP BY article_id`;

const VERSIONS_OF = `
  SELECT article_id, count(*) AS count FROM article_versions WHERE article_id = ANY($1) GROUP BY article_id`;

const VERSIONS = `
  SELECT ordinal, text_hash, title, published_at, taken_at, taken_by FROM article_versions
  WHERE article_id = $1 ORDER BY ordinal`;

/** The entries of articles, as they stand at `now`, in the order of `ids`; of what is gone there is none. */
export function* readEntries(ids: readonly string[], now: Date): SqlWork<readonly ArticleEntry[]> {
  if (ids.length === 0) return [];
  const [rows, quoted, versions] = yield* together<[readonly EntryRow[], readonly CountRow[], readonly CountRow[]]>(
    asking(ENTRIES, ids),
    asking(QUOTED, ids),
    asking(VERSIONS_OF, ids),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const counted = (counts: readonly CountRow[], id: string) => counts.find((row) => row.article_id === id)?.count ?? 0;
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    return row ? [entryOf(row, { now, timesQuoted: counted(quoted, id), versions: counted(versions, id) })] : [];
  });
}

export function* readVersions(id: string): SqlWork<readonly ArticleVersion[]> {
  const rows = yield* all<VersionRow>(VERSIONS, id);
  return rows.map(({ ordinal, text_hash, title, published_at, taken_at, taken_by }) => ({
    ordinal,
    textHash: text_hash,
    title,
    ...(published_at !== null && { publishedAt: published_at }),
    takenAt: taken_at,
    ...(taken_by !== null && { by: taken_by }),
  }));
}

function entryOf(
  row: EntryRow,
  { now, ...counts }: { readonly now: Date; readonly timesQuoted: number; readonly versions: number },
): ArticleEntry {
  const { id, name, title, collection, origin, url, language, publishedAt, revisedAt } = articleHeader(row);
  const layers = readLayers(row);
  const life = lifeOfLayers(layers);
  return {
    id,
    name,
    title,
    collection,
    origin,
    ...(url !== undefined && { url }),
    language,
    ...(publishedAt !== undefined && { publishedAt }),
    revisedAt,
    life,
    decided: layers.decided,
    own: layers.file,
    state: lifeStateAt(life, now),
    ...counts,
    ...(row.added_by !== null && { addedBy: row.added_by }),
    addedAt: row.added_at,
    ...(row.reviewed_at !== null && { reviewedAt: row.reviewed_at }),
    revision: row.revision,
  };
}
