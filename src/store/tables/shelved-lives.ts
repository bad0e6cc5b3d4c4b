import type { SettingsChange } from '../../domain.js';
import type { ArticleLives, DecisionMade, Settled } from '../article-lives.js';
import { writeAudit } from '../ledgers/audit-ledger.js';
import { all, first, run, type SqlLedger, type SqlWork, snapshot } from '../sql.js';
import type { ArticleWork } from './article-writer.js';
import { readEntries, readVersions } from './entry-rows.js';
import { personOf, writeLayers } from './keep-life.js';
import { type LayersRow, lifeOfLayers, readLayers, readSettings, withChange } from './layers.js';
import { listEntries } from './list-entries.js';
import { bumpRevision } from './read-revision.js';

interface LifeRow extends LayersRow {
  readonly article_id: string;
}

interface StandingRow extends LifeRow {
  readonly revision: number;
  readonly decided_at: string | null;
  readonly decided_by: string | null;
  readonly text_hash: string;
  readonly title: string;
  readonly collection: string;
}

const LIVES = 'SELECT article_id, decided, file, defaults FROM article_lives WHERE article_id = ANY($1)';

const DECIDED = "SELECT article_id, decided FROM article_lives WHERE decided <> '{}'";

const STANDING = `
  SELECT l.article_id, l.decided, l.file, l.defaults, l.revision, l.decided_at, l.decided_by, a.text_hash, a.title,
    c.name AS collection
  FROM article_lives l JOIN articles a ON a.id = l.article_id JOIN collections c ON c.id = a.collection
  WHERE l.article_id = $1`;

const NOTE_DECISION = `
  UPDATE article_lives SET decided_at = $2, decided_by = $3, revision = revision + 1 WHERE article_id = $1`;

const NOTE_REVIEW = 'UPDATE article_lives SET reviewed_at = $2 WHERE article_id = $1';

export interface LivesOptions extends ArticleWork {
  readonly now: () => Date;
}

/** See `ArticleLives`; each change is one transaction. */
export function createShelvedLives({ write, change, now }: LivesOptions): SqlLedger<ArticleLives> {
  function* readEntry(id: string) {
    return (yield* readEntries([id], now()))[0];
  }

  function* decide(id: string, wanted: SettingsChange, made: DecisionMade): SqlWork<Settled> {
    const { by = 'program', seen, record, isReview = false } = made;
    const row = yield* first<StandingRow>(STANDING, id);
    if (!row) return { kind: 'unknown' };
    if (seen !== undefined && seen !== row.revision) return yield* tellOvertaken(row);
    if (record && record.article.textHash !== row.text_hash) return { kind: 'stale' };
    const at = now().toISOString();
    const layers = readLayers(row);
    const { title, collection } = row;
    // What the article is called by itself, for when the decision is taken back.
    const file = { title, collection, ...layers.file };
    if (record) yield* write([record], by);
    else yield* bumpRevision();
    yield* writeLayers(id, { ...layers, file, decided: withChange(layers.decided, wanted) });
    yield* run(NOTE_DECISION, id, at, personOf(by));
    if (isReview) yield* run(NOTE_REVIEW, id, at);
    const act = isReview ? 'article_reviewed' : 'article_decided';
    const inCollection = record?.article.collection ?? collection;
    yield* writeAudit({ at, act, by, subject: id, collection: inCollection });
    const entry = yield* readEntry(id);
    return entry ? { kind: 'decided', entry } : { kind: 'unknown' };
  }

  function* tellOvertaken({ article_id, decided_at, decided_by }: StandingRow): SqlWork<Settled> {
    const entry = yield* readEntry(article_id);
    if (!entry) return { kind: 'unknown' };
    return {
      kind: 'overtaken',
      entry,
      at: decided_at ?? entry.addedAt,
      ...(decided_by !== null && { by: decided_by }),
    };
  }

  function* setDefaults(id: string, json: string): SqlWork<boolean> {
    const row = yield* first<LifeRow>(`${LIVES} AND defaults <> $2`, [id], json);
    if (!row) return false;
    yield* bumpRevision();
    yield* writeLayers(id, { ...readLayers(row), defaults: readSettings(json) });
    return true;
  }

  return {
    list: (query) => listEntries(query, now()),
    entry: (id) => snapshot(readEntry(id)),
    versions: readVersions,
    *livesOf(ids) {
      const rows = ids.length === 0 ? [] : yield* all<LifeRow>(LIVES, ids);
      return Object.fromEntries(rows.map((row) => [row.article_id, lifeOfLayers(readLayers(row))]));
    },
    *decided() {
      const rows = yield* all<Pick<LifeRow, 'article_id' | 'decided'>>(DECIDED);
      return Object.fromEntries(rows.map(({ article_id, decided }) => [article_id, readSettings(decided)]));
    },
    decide: (id, wanted, made) => change(decide(id, wanted, made)),
    setDefaults: (id, defaults) => change(setDefaults(id, JSON.stringify(defaults))),
  };
}
