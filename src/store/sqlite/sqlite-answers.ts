import type { Answer, Feedback, FeedbackOnAnswer, FeedbackReason, KeptAnswer, Verdict } from '../../domain.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** `AnswerArchive`, but synchronous. Each method is one statement, so several processes can share the archive. */
export interface SqliteAnswers {
  keep(kept: KeptAnswer): void;
  answer(id: string): KeptAnswer | undefined;
  recent(person: string, limit: number): readonly KeptAnswer[];
  claimSharing(id: string, at: string): boolean;
  confirmSharing(id: string): void;
  releaseSharing(id: string): void;
  vote(feedback: Feedback): boolean;
  votes(since?: string): readonly FeedbackOnAnswer[];
}

interface AnswerRow {
  readonly person: string;
  readonly place: string;
  readonly thread: string | null;
  readonly asked_at: string;
  readonly shared_at: string | null;
  readonly is_shared: number;
  readonly answer: string;
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

const COLUMNS = 'a.person, a.place, a.thread, a.asked_at, a.shared_at, a.is_shared, a.answer';

/** Nothing is inserted where there is no such answer. A changed vote gets a new `seq`, as the newest of its instant. */
const VOTE = `
  INSERT OR REPLACE INTO feedback (answer, person, verdict, reason, expected, note, given_at)
  SELECT seq, ?, ?, ?, ?, ?, ? FROM answers WHERE id = ?`;

const VOTES = `
  SELECT a.id, ${COLUMNS}, f.person AS voter, f.verdict, f.reason, f.expected, f.note, f.given_at
  FROM feedback f JOIN answers a ON a.seq = f.answer
  WHERE f.given_at >= ? ORDER BY f.given_at DESC, f.seq DESC`;

export function createSqliteAnswers(connection: SqliteConnection): SqliteAnswers {
  const run = (sql: string, ...values: readonly (string | number | null)[]): number =>
    Number(connection.statement(sql).run(...values).changes);

  return {
    keep({ answer, asker, askedAt, sharedAt, isShared }) {
      const sql =
        'INSERT INTO answers (id, person, place, thread, asked_at, shared_at, is_shared, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
      run(
        sql,
        answer.id,
        asker.person,
        asker.place,
        asker.thread ?? null,
        askedAt,
        sharedAt ?? null,
        isShared ? 1 : 0,
        JSON.stringify(answer),
      );
    },
    answer(id) {
      const row: AnswerRow | undefined = connection.statement(`SELECT ${COLUMNS} FROM answers a WHERE id = ?`).get(id);
      return row && keptAnswer(row);
    },
    recent(person, limit) {
      const sql = `SELECT ${COLUMNS} FROM answers a WHERE person = ? ORDER BY asked_at DESC, seq DESC LIMIT ?`;
      const rows: readonly AnswerRow[] = connection.statement(sql).all(person, limit);
      return rows.map(keptAnswer);
    },
    claimSharing: (id, at) => run('UPDATE answers SET shared_at = ? WHERE id = ? AND shared_at IS NULL', at, id) > 0,
    confirmSharing(id) {
      run('UPDATE answers SET is_shared = 1 WHERE id = ?', id);
    },
    releaseSharing(id) {
      run('UPDATE answers SET shared_at = NULL, is_shared = 0 WHERE id = ?', id);
    },
    vote: ({ answerId, person, verdict, reason, expected, note, givenAt }) =>
      run(VOTE, person, verdict, reason ?? null, expected ?? null, note ?? null, givenAt, answerId) > 0,
    votes(since = '') {
      const rows: readonly VoteRow[] = connection.statement(VOTES).all(since);
      return rows.map(feedbackOnAnswer);
    },
  };
}

function keptAnswer({ person, place, thread, asked_at, shared_at, is_shared, answer }: AnswerRow): KeptAnswer {
  const given: Answer = JSON.parse(answer);
  return {
    answer: given,
    asker: { person, place, ...(thread !== null && { thread }) },
    askedAt: asked_at,
    ...(shared_at !== null && { sharedAt: shared_at }),
    ...(is_shared === 1 && { isShared: true as const }),
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
