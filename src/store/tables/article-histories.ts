import type { Feedback } from '../../domain.js';
import type { ArticleHistory, Histories, HistoryRow, NumberedVote } from '../histories.js';
import { all, first, insert, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import type { TableShape } from '../table-shape.js';
import { lifeTables } from './life-tables.js';
import { pack, unpack } from './pack.js';
import { bumpRevision } from './read-revision.js';

const [lives, versions] = ['article_lives', 'article_versions'].map(shapeOf) as [TableShape, TableShape];

const TEXTS = 'SELECT text_hash, text FROM editions WHERE article_id = $1 ORDER BY text_hash';

interface TextRow {
  readonly text_hash: string;
  readonly text: Uint8Array;
}

interface VoteRow {
  readonly seq: number;
  readonly id: string;
  readonly person: string;
  readonly verdict: Feedback['verdict'];
  readonly reason: NonNullable<Feedback['reason']> | null;
  readonly expected: string | null;
  readonly note: string | null;
  readonly given_at: string;
}

const VOTES = `
  SELECT f.seq, a.id, f.person, f.verdict, f.reason, f.expected, f.note, f.given_at
  FROM feedback f JOIN answers a ON a.seq = f.answer WHERE f.seq > $1 ORDER BY f.seq LIMIT $2`;

/** Rows are taken out and put in by the columns of their tables, so that a column that is added comes along. */
export function createArticleHistories(): SqlLedger<Histories> {
  return {
    *history(id): SqlWork<ArticleHistory> {
      const life = yield* first<HistoryRow>(select(lives), id);
      const had = yield* all<HistoryRow>(`${select(versions)} ORDER BY ordinal`, id);
      const texts = yield* all<TextRow>(TEXTS, id);
      return {
        ...(life && { life: { ...life } }),
        versions: had.map((row) => ({ ...row })),
        texts: texts.map(({ text_hash, text }) => ({ textHash: text_hash, text: unpack(text).toString() })),
      };
    },
    *votesAfter(number, limit): SqlWork<readonly NumberedVote[]> {
      return (yield* all<VoteRow>(VOTES, number, limit)).map(numberedVote);
    },
    putHistory: (id, history) => transaction('articles', put(id, history)),
  };
}

function* put(id: string, { life, versions: had, texts }: ArticleHistory): SqlWork<void> {
  // First, since it refuses a store that isn't whole.
  yield* bumpRevision();
  yield* replace(lives, id, life ? [life] : []);
  yield* replace(versions, id, had);
  yield* run('DELETE FROM editions WHERE article_id = $1', id);
  yield* insert(
    'editions',
    ['article_id', 'text_hash', 'text'],
    texts.map(({ textHash, text }) => [id, textHash, pack(text)]),
  );
}

function* replace({ name, columns }: TableShape, id: string, rows: readonly HistoryRow[]): SqlWork<void> {
  yield* run(`DELETE FROM ${name} WHERE article_id = $1`, id);
  const names = Object.keys(columns);
  yield* insert(
    name,
    names,
    rows.map((row) => names.map((column) => (column === 'article_id' ? id : (row[column] ?? null)))),
  );
}

function select({ name, columns }: TableShape): string {
  const names = Object.keys(columns).filter((column) => column !== 'article_id');
  return `SELECT ${names.map((column) => `"${column}"`).join(', ')} FROM ${name} WHERE article_id = $1`;
}

function shapeOf(name: string): TableShape {
  const shape = lifeTables.find((each) => each.name === name);
  if (!shape) throw new RangeError(`no table is called ${name}`);
  return shape;
}

function numberedVote({ seq, id, person, verdict, reason, expected, note, given_at }: VoteRow): NumberedVote {
  return {
    number: seq,
    vote: {
      answerId: id,
      person,
      verdict,
      ...(reason !== null && { reason }),
      ...(expected !== null && { expected }),
      ...(note !== null && { note }),
      givenAt: given_at,
    },
  };
}
