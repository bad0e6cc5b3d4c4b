import type { EntryPage, EntryQuery, LifeState } from '../../domain.js';
import { all, type SqlValue, type SqlWork, snapshot } from '../sql.js';
import { readEntries } from './entry-rows.js';

interface ListedRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly origin: string;
}

const LISTED = `
  SELECT a.id, a.name, a.title, a.origin
  FROM articles a JOIN collections c ON c.id = a.collection JOIN article_lives l ON l.article_id = a.id`;

const usual = 50;
const most = 200;

/** `$1` is now: see `lifeStateAt`. */
const IS_OVER = 'coalesce(l.until_at <= $1, FALSE)';
const IS_RETIRED = 'coalesce(l.retired_at <= $1, FALSE)';
const IS_EMBARGOED = 'coalesce(l.embargo_at > $1, FALSE)';
const IS_BEFORE = 'coalesce(l.from_at > $1, FALSE)';

const inState: Readonly<Record<LifeState, string>> = {
  retired: IS_RETIRED,
  expired: `${IS_OVER} AND NOT ${IS_RETIRED}`,
  embargoed: `NOT ${IS_OVER} AND ${IS_EMBARGOED}`,
  not_yet_valid: `NOT ${IS_OVER} AND NOT ${IS_EMBARGOED} AND ${IS_BEFORE}`,
  in_force: `NOT ${IS_OVER} AND NOT ${IS_BEFORE}`,
};

const ORIGINS = 'SELECT DISTINCT origin FROM source_items WHERE source = $1 AND article_count > 0';

/** See `Curation.list`. Words are compared here, since SQLite knows the case of ASCII alone. */
export function listEntries(query: EntryQuery, now: Date): SqlWork<EntryPage> {
  return snapshot(list(query, now));
}

function* list(query: EntryQuery, now: Date): SqlWork<EntryPage> {
  const { collection, collections, source, owner, reviewDueBy, state, origin = '', words = '' } = query;
  const { offset = 0, limit = usual } = query;
  const values: SqlValue[] = [now.toISOString()];
  // Named in any case, since PostgreSQL asks for the type of each parameter.
  const conditions = [state ? inState[state] : "$1 <> ''"];
  for (const [column, operator, value] of [
    ['c.name', '=', collection],
    ['l.owner', '=', owner],
    ['l.review_by', '<=', reviewDueBy],
  ] as const) {
    if (value !== undefined) conditions.push(`${column} ${operator} $${values.push(value)}`);
  }
  if (collections !== undefined) conditions.push(`c.name = ANY($${values.push(collections)})`);
  const order = 'ORDER BY l.added_at DESC, a.seq DESC';
  const rows = yield* all<ListedRow>(`${LISTED} WHERE ${conditions.join(' AND ')} ${order}`, ...values);
  const files = source === undefined ? undefined : yield* originsOf(source);
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const named = folded(`${row.title} ${row.name}`);
    if (!row.origin.startsWith(origin) || (files && !isOf(row.origin, files))) return false;
    return wanted.every((word) => named.includes(word));
  });
  const from = Math.max(0, Math.floor(offset));
  const page = found.slice(from, from + Math.min(most, Math.max(0, Math.floor(limit))));
  const entries = yield* readEntries(
    page.map(({ id }) => id),
    now,
  );
  return { entries, total: found.length };
}

function* originsOf(source: string): SqlWork<ReadonlySet<string>> {
  const rows = yield* all<Pick<ListedRow, 'origin'>>(ORIGINS, source);
  return new Set(rows.map(({ origin }) => origin));
}

/** Of a file, or of a part of one, which has a name of its own behind a "#". */
function isOf(origin: string, files: ReadonlySet<string>): boolean {
  for (let end = origin.length; end > 0; end = origin.lastIndexOf('#', end - 1)) {
    if (files.has(origin.slice(0, end))) return true;
  }
  return false;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
