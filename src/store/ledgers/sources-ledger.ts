import type { SourceTelling } from '../../domain.js';
import type { Actor } from '../audit-log.js';
import type { FollowedSources, SourceItem, SourceStanding } from '../followed-sources.js';
import { all, first, insert, run, type SqlLedger, type SqlScalar, type SqlWork, transaction } from '../sql.js';
import { writeAudit } from './audit-ledger.js';
import { type ItemRow, itemOf, readStanding, type SourceRow, sourceOf, toldOf } from './source-rows.js';

const COUNTS = `
  SELECT source, CAST(sum(article_count) AS bigint) AS articles, count(reason) AS refused FROM source_items GROUP BY source`;

const SOURCES = `
  SELECT s.id, s.spec, s.standing, s.stamp, s.pushed_at, s.loss_confirmed_at, s.told,
    coalesce(c.articles, 0) AS articles, coalesce(c.refused, 0) AS refused
  FROM followed_sources s LEFT JOIN (${COUNTS}) c ON c.source = s.id`;

const ITEMS = `
  SELECT key, name, tag, origin, identity, content_hash, made_by, articles, reason FROM source_items
  WHERE source = $1 ORDER BY key`;

const ITEM_COLUMNS = [
  'source',
  'key',
  'name',
  'tag',
  'origin',
  'identity',
  'content_hash',
  'made_by',
  'articles',
  'article_count',
  'reason',
];

const UPDATE = 'UPDATE followed_sources SET spec = $2, standing = $3, stamp = $4, told = $5 WHERE id = $1';

/** Without an article of its own, and not for what it is itself. */
const IS_TWIN = 'content_hash = ANY($1) AND article_count = 0 AND reason IS NULL';

const IDENTITY = 'SELECT identity FROM source_items WHERE origin = $1 AND article_count > 0 ORDER BY source LIMIT 1';

const ORIGINS = 'SELECT DISTINCT origin FROM source_items WHERE identity = $1 AND article_count > 0 ORDER BY origin';

const ELSEWHERE = `
  SELECT DISTINCT identity FROM source_items WHERE identity = ANY($2) AND source <> $1 AND article_count > 0
  ORDER BY identity`;

/** See `FollowedSources`; each change is one transaction. */
export function createSourcesLedger({ now }: { readonly now: () => Date }): SqlLedger<FollowedSources> {
  return {
    *list() {
      return (yield* all<SourceRow>(`${SOURCES} ORDER BY s.id`)).map(sourceOf);
    },
    *source(id) {
      const row = yield* first<SourceRow>(`${SOURCES} WHERE s.id = $1`, id);
      return row && sourceOf(row);
    },
    save: (standing) => transaction('sources', save(standing)),
    *items(id) {
      return (yield* all<ItemRow>(ITEMS, id)).map(itemOf);
    },
    replaceItems: (id, items, gone = []) => transaction('sources', replaceItems(id, items, gone)),
    *identityOf(origin) {
      return (yield* first<{ readonly identity: string }>(IDENTITY, origin))?.identity;
    },
    *originsOf(identity) {
      return (yield* all<{ readonly origin: string }>(ORIGINS, identity)).map(({ origin }) => origin);
    },
    *heldElsewhere(id, identities) {
      const rows = yield* all<{ readonly identity: string }>(ELSEWHERE, id, identities);
      return rows.map(({ identity }) => identity);
    },
    release: (contentHashes, at) => transaction('sources', release(contentHashes, at)),
    push: (id, at) => transaction('sources', push(id, at)),
    confirmLoss: (id, by) => transaction('sources', confirmLoss(id, by, now().toISOString())),
    told: (id, what) => transaction('sources', tell(id, what)),
  };
}

function* save({ spec, stamp, ...standing }: SourceStanding): SqlWork<void> {
  const row = yield* first<{ readonly told: string }>('SELECT told FROM followed_sources WHERE id = $1', spec.id);
  // What is mended can be told of anew.
  const isStill: Readonly<Record<SourceTelling, boolean>> = {
    failure: standing.failures > 0,
    loss: standing.loss !== undefined,
  };
  const told = JSON.stringify((row ? toldOf(row.told) : []).filter((what) => isStill[what]));
  const values = [spec.id, JSON.stringify(spec), JSON.stringify(standing), stamp ?? null, told] as const;
  if (row) yield* run(UPDATE, ...values);
  else yield* insert('followed_sources', ['id', 'spec', 'standing', 'stamp', 'told'], [values]);
}

function* replaceItems(id: string, items: readonly SourceItem[], gone: readonly string[]): SqlWork<void> {
  const keys = [...items.map(({ key }) => key), ...gone];
  if (keys.length > 0) yield* run('DELETE FROM source_items WHERE source = $1 AND key = ANY($2)', id, keys);
  yield* insert(
    'source_items',
    ITEM_COLUMNS,
    items.map((item) => rowOf(id, item)),
  );
}

function rowOf(id: string, item: SourceItem): readonly SqlScalar[] {
  const { key, name, tag, origin, identity, contentHash, madeBy, articles, reason } = item;
  const ids = JSON.stringify(articles);
  const kept = [tag ?? null, origin, identity, contentHash ?? null, madeBy, ids, articles.length, reason ?? null];
  return [id, key, name, ...kept];
}

function* release(contentHashes: readonly string[], at: string): SqlWork<readonly string[]> {
  const sql = `SELECT DISTINCT source FROM source_items WHERE ${IS_TWIN} ORDER BY source`;
  const sources = (yield* all<{ readonly source: string }>(sql, contentHashes)).map(({ source }) => source);
  if (sources.length === 0) return sources;
  yield* run(`UPDATE source_items SET tag = NULL WHERE ${IS_TWIN}`, contentHashes);
  yield* run('UPDATE followed_sources SET stamp = NULL, pushed_at = $2 WHERE id = ANY($1)', sources, at);
  return sources;
}

function* push(id: string, at: string): SqlWork<boolean> {
  return (yield* run('UPDATE followed_sources SET pushed_at = $2 WHERE id = $1', id, at)) > 0;
}

function* confirmLoss(id: string, by: Actor, at: string): SqlWork<boolean> {
  const row = yield* first<{ readonly standing: string }>('SELECT standing FROM followed_sources WHERE id = $1', id);
  if (!row || !readStanding(row.standing).loss) return false;
  yield* run('UPDATE followed_sources SET loss_confirmed_at = $2, pushed_at = $2 WHERE id = $1', id, at);
  yield* writeAudit({ at, act: 'source_loss_confirmed', by, subject: id });
  return true;
}

function* tell(id: string, what: SourceTelling): SqlWork<void> {
  const row = yield* first<{ readonly told: string }>('SELECT told FROM followed_sources WHERE id = $1', id);
  if (!row) return;
  const told = new Set(toldOf(row.told)).add(what);
  yield* run('UPDATE followed_sources SET told = $2 WHERE id = $1', id, JSON.stringify([...told]));
}
