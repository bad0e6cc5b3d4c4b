import {
  type Answer,
  type Feedback,
  type FeedbackOnAnswer,
  type FeedbackReason,
  type KeptAnswer,
  type Sharing,
  shownCitations,
  type Verdict,
} from '../../domain.js';
import type { AnswerArchive } from '../answer-archive.js';
import { all, first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import { readStoredAnswer, readStoredCollections, writeStoredAnswer } from '../stored-answer.js';
import { writeAudit } from './audit-ledger.js';

interface AnswerRow {
  readonly person: string;
  readonly place: string;
  readonly thread: string | null;
  readonly asked_at: string;
  /** JSON array of strings. */
  readonly collections: string | null;
  readonly message_channel: string | null;
  readonly message_ts: string | null;
  readonly sharing_begun_at: string | null;
  readonly is_sharing_confirmed: number;
  readonly version: number;
  readonly answer: string;
  readonly diagnostics: string | null;
}

interface VoteRow extends AnswerRow {
  readonly id: string;
  readonly voter: string;
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  readonly expected: string | null;
  readonly note: string | null;
  readonly given_at: string;
}

const COLUMNS = `a.person, a.place, a.thread, a.asked_at, a.collections, a.message_channel, a.message_ts,
  a.sharing_begun_at, a.is_sharing_confirmed, a.version, a.answer, a.diagnostics`;

const KEEP = `
  INSERT INTO answers (id, person, place, thread, asked_at, collections, message_channel, message_ts,
    sharing_begun_at, is_sharing_confirmed, version, answer, diagnostics)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING seq`;

const RECENT = `
  SELECT ${COLUMNS} FROM answers a WHERE a.person = $1 ORDER BY a.asked_at DESC, a.seq DESC LIMIT $2 OFFSET $3`;

const UNVOTE = 'DELETE FROM feedback WHERE person = $1 AND answer = (SELECT seq FROM answers WHERE id = $2)';

/** Nothing is inserted where there is no such answer. */
const VOTE = `
  INSERT INTO feedback (answer, person, verdict, reason, expected, note, given_at)
  SELECT seq, $1, $2, $3, $4, $5, $6 FROM answers WHERE id = $7`;

const VOTES = `
  SELECT a.id, ${COLUMNS}, f.person AS voter, f.verdict, f.reason, f.expected, f.note, f.given_at
  FROM feedback f JOIN answers a ON a.seq = f.answer
  WHERE f.given_at >= $1 ORDER BY f.given_at DESC, f.seq DESC`;

const OLDEST = 'SELECT seq FROM answers WHERE asked_at < $1 ORDER BY asked_at, seq LIMIT $2';

export interface AnswersOptions {
  readonly now: () => Date;
  /** Called with what is wrong with an answer that is left out of a list. */
  readonly onUnreadable?: (error: unknown) => void;
}

export function createAnswersLedger({ now, onUnreadable }: AnswersOptions): SqlLedger<AnswerArchive> {
  /** One damaged row is no reason to show none of the others. */
  const readable = <Row, Read>(rows: readonly Row[], read: (row: Row) => Read): readonly Read[] =>
    rows.flatMap((row) => {
      try {
        return [read(row)];
      } catch (error) {
        onUnreadable?.(error);
        return [];
      }
    });

  return {
    keep: (kept) => transaction('answers', keep(kept)),
    *answer(id) {
      const row = yield* first<AnswerRow>(`SELECT ${COLUMNS} FROM answers a WHERE a.id = $1`, id);
      return row && keptAnswer(row);
    },
    *recent(person, limit) {
      const found: KeptAnswer[] = [];
      for (let seen = 0; found.length < limit; ) {
        const rows = yield* all<AnswerRow>(RECENT, person, limit - found.length, seen);
        if (rows.length === 0) break;
        found.push(...readable(rows, keptAnswer));
        seen += rows.length;
      }
      return found;
    },
    *recordMessage(id, { channel, ts }) {
      yield* run('UPDATE answers SET message_channel = $1, message_ts = $2 WHERE id = $3', channel, ts, id);
    },
    beginSharing: (id, at) => transaction('answers', beginSharing(id, at)),
    *confirmSharing(id) {
      yield* run('UPDATE answers SET is_sharing_confirmed = 1 WHERE id = $1', id);
    },
    *releaseSharing(id) {
      yield* run('UPDATE answers SET sharing_begun_at = NULL, is_sharing_confirmed = 0 WHERE id = $1', id);
    },
    vote: (feedback) => transaction('answers', vote(feedback)),
    *votes(since = '') {
      const rows = yield* all<VoteRow>(VOTES, since);
      return readable(rows, feedbackOnAnswer);
    },
    forget: (before, limit) => transaction('answers', forget(before, limit, now().toISOString())),
  };
}

function* keep({ answer, asker, askedAt, collections, message, sharing }: KeptAnswer): SqlWork<void> {
  const stored = writeStoredAnswer(answer);
  const row = yield* first<{ readonly seq: number }>(
    KEEP,
    answer.id,
    asker.person,
    asker.place,
    asker.thread ?? null,
    askedAt,
    collections ? JSON.stringify(collections) : null,
    message?.channel ?? null,
    message?.ts ?? null,
    sharing?.begunAt ?? null,
    sharing?.isConfirmed ? 1 : 0,
    stored.version,
    stored.answer,
    stored.diagnostics,
  );
  if (row) yield* recordQuotes(row.seq, answer);
}

function* beginSharing(id: string, at: string): SqlWork<'begun' | Sharing | undefined> {
  const sql = 'UPDATE answers SET sharing_begun_at = $1 WHERE id = $2 AND sharing_begun_at IS NULL';
  if ((yield* run(sql, at, id)) > 0) return 'begun';
  const row = yield* first<AnswerRow>(`SELECT ${COLUMNS} FROM answers a WHERE a.id = $1`, id);
  return row && sharingOf(row);
}

function sharingOf(row: Pick<AnswerRow, 'sharing_begun_at' | 'is_sharing_confirmed'>): Sharing | undefined {
  const { sharing_begun_at: begunAt, is_sharing_confirmed: confirmed } = row;
  return begunAt === null ? undefined : { begunAt, isConfirmed: confirmed === 1 };
}

/** Records which texts the answer quotes: these stay when their articles get others. */
function* recordQuotes(seq: number, answer: Answer): SqlWork<void> {
  const quoted = shownCitations(answer).flatMap(({ articleId, textHash }) =>
    textHash === undefined ? [] : [[articleId, textHash] as const],
  );
  if (quoted.length === 0) return;
  const rows = quoted.map((_, i) => `($1, $${2 * i + 2}, $${2 * i + 3})`).join(', ');
  const sql = `INSERT INTO quotes (answer, article_id, text_hash) VALUES ${rows} ON CONFLICT DO NOTHING`;
  yield* run(sql, seq, ...quoted.flat());
}

/** A changed vote is inserted anew, as the newest of its instant. */
function* vote({ answerId, person, verdict, reason, expected, note, givenAt }: Feedback): SqlWork<boolean> {
  yield* run(UNVOTE, person, answerId);
  const added = yield* run(VOTE, person, verdict, reason ?? null, expected ?? null, note ?? null, givenAt, answerId);
  return added > 0;
}

function* forget(before: string, limit: number, at: string): SqlWork<number> {
  const rows = yield* all<{ readonly seq: number }>(OLDEST, before, limit);
  yield* dropAnswers(rows.map(({ seq }) => seq));
  const amount = rows.length;
  if (amount > 0) yield* writeAudit({ at, act: 'answers_forgotten', by: 'program', amount });
  return amount;
}

/**
 * Takes answers away, by their numbers, with their votes: to be done within a transaction of the lock `answers`. The
 * texts that they quote stay with their articles.
 */
export function* dropAnswers(seqs: readonly number[]): SqlWork<void> {
  // Votes and quotes go with their answers.
  if (seqs.length > 0) yield* run('DELETE FROM answers WHERE seq = ANY($1)', seqs);
}

function keptAnswer(row: AnswerRow): KeptAnswer {
  const { person, place, thread, asked_at, collections, message_channel, message_ts } = row;
  const sharing = sharingOf(row);
  return {
    answer: readStoredAnswer(row),
    asker: { person, place, ...(thread !== null && { thread }) },
    askedAt: asked_at,
    ...(collections !== null && { collections: readStoredCollections(collections) }),
    ...(message_channel !== null && message_ts !== null && { message: { channel: message_channel, ts: message_ts } }),
    ...(sharing && { sharing }),
  };
}

function feedbackOnAnswer(row: VoteRow): FeedbackOnAnswer {
  const { id, voter, verdict, reason, expected, note, given_at } = row;
  return {
    answerId: id,
    person: voter,
    verdict,
    ...(reason !== null && { reason }),
    ...(expected !== null && { expected }),
    ...(note !== null && { note }),
    givenAt: given_at,
    kept: keptAnswer(row),
  };
}
