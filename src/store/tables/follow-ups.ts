import type { FollowNote } from '../../domain.js';
import type { ArticleStanding, FollowUps, LookedAnswer, LookedPage, LookRequest } from '../follow-ups.js';
import { all, asking, first, run, type SqlLedger, type SqlWork, together, transaction } from '../sql.js';
import { unpack } from './pack.js';

interface AnswerRow {
  readonly seq: number;
  readonly id: string;
  readonly asked_at: string;
}

interface QuoteRow {
  readonly answer: number;
  readonly article_id: string;
  readonly text_hash: string;
  /** The article's today; null where it is gone. */
  readonly today: string | null;
  readonly from_at: string | null;
  readonly until_at: string | null;
}

interface FollowRow {
  readonly answer: number;
  readonly seen: string;
  readonly told: string;
  readonly ended: string | null;
}

interface StandingRow {
  readonly id: string;
  readonly text_hash: string;
  readonly collection: string;
  readonly from_at: string | null;
  readonly until_at: string | null;
}

const POSTED = `
  SELECT seq, id, asked_at FROM answers
  WHERE asked_at >= $1 AND (asked_at > $1 OR seq > $2) AND message_ts IS NOT NULL ORDER BY asked_at, seq LIMIT $3`;

const QUOTES = `
  SELECT q.answer, q.article_id, q.text_hash, a.text_hash AS today, l.from_at, l.until_at
  FROM quotes q LEFT JOIN articles a ON a.id = q.article_id LEFT JOIN article_lives l ON l.article_id = q.article_id
  WHERE q.answer = ANY($1) ORDER BY q.answer, q.article_id, q.text_hash`;

const FOLLOWED = 'SELECT answer, seen, told, ended FROM follow_ups WHERE answer = ANY($1)';

const STANDINGS = `
  SELECT a.id, a.text_hash, c.name AS collection, l.from_at, l.until_at
  FROM articles a JOIN collections c ON c.id = a.collection LEFT JOIN article_lives l ON l.article_id = a.id
  WHERE a.id = ANY($1)`;

const TEXT = 'SELECT text FROM articles WHERE id = $1 AND text_hash = $2';

const EDITION = 'SELECT text FROM editions WHERE article_id = $1 AND text_hash = $2';

const REMOVED = "SELECT max(at) AS at FROM audit WHERE act = 'article_removed' AND subject = $1";

const TURNED = `
  SELECT 1 AS one FROM article_lives
  WHERE (from_at > $1 AND from_at <= $2) OR (until_at > $1 AND until_at <= $2) LIMIT 1`;

const CHANGE = `
  UPDATE follow_ups SET seen = $2, told = $3, ended = $4 WHERE answer = (SELECT seq FROM answers WHERE id = $1)`;

const ADD = `
  INSERT INTO follow_ups (answer, seen, told, ended)
  SELECT seq, CAST($2 AS text), CAST($3 AS text), CAST($4 AS text) FROM answers WHERE id = $1`;

/** See `FollowUps`. */
export function createFollowUps(): SqlLedger<FollowUps> {
  return {
    look,
    *standings(articleIds) {
      const rows = articleIds.length === 0 ? [] : yield* all<StandingRow>(STANDINGS, articleIds);
      return Object.fromEntries(rows.map((row) => [row.id, standingOf(row)]));
    },
    *text(articleId, textHash) {
      const [current, former] = yield* together<[readonly { text: string }[], readonly { text: Uint8Array }[]]>(
        asking(TEXT, articleId, textHash),
        asking(EDITION, articleId, textHash),
      );
      return current[0]?.text ?? (former[0] && unpack(former[0].text).toString('utf8'));
    },
    *removedAt(articleId) {
      return (yield* first<{ readonly at: string | null }>(REMOVED, articleId))?.at ?? undefined;
    },
    note: (followed) => transaction('answers', note(followed)),
    *hasTurned(after, until) {
      return (yield* first(TURNED, after, until)) !== undefined;
    },
  };
}

/** Of answers that were always told of what their articles say there is nothing in `follow_ups`. */
function* look({ since, at, after, limit }: LookRequest): SqlWork<LookedPage> {
  const from = after ?? { askedAt: since, seq: 0 };
  const posted = yield* all<AnswerRow>(POSTED, from.askedAt, from.seq, limit);
  const last = posted.at(-1);
  if (!last) return { answers: [] };
  const seqs = posted.map(({ seq }) => seq);
  const [quotes, followed] = yield* together<[readonly QuoteRow[], readonly FollowRow[]]>(
    asking(QUOTES, seqs),
    asking(FOLLOWED, seqs),
  );
  const followedOf = new Map(followed.map((row) => [row.answer, row]));
  const answers = posted.flatMap(({ seq, id }): readonly LookedAnswer[] => {
    const { seen: before = '', told = '', ended = null } = followedOf.get(seq) ?? {};
    const seen = describeStanding(
      quotes.filter(({ answer }) => answer === seq),
      at,
    );
    return ended !== null || seen === before ? [] : [{ id, seen, told }];
  });
  const isWhole = posted.length < limit;
  return { answers, ...(!isWhole && { next: { askedAt: last.asked_at, seq: last.seq } }) };
}

/** What is otherwise than when the answer was given, in one text; empty where nothing is. */
function describeStanding(quotes: readonly QuoteRow[], at: string): string {
  return quotes
    .flatMap(({ article_id, text_hash, today, from_at, until_at }) => {
      if (today === null) return [`${article_id} gone`];
      if (until_at !== null && until_at <= at) return [`${article_id} until ${until_at}`];
      if (from_at !== null && from_at > at) return [`${article_id} from ${from_at}`];
      return text_hash === today ? [] : [`${article_id} ${text_hash} now ${today}`];
    })
    .join('\n');
}

function* note(followed: readonly FollowNote[]): SqlWork<void> {
  for (const { id, seen, told, ended } of followed) {
    const values = [id, seen, told, ended ?? null] as const;
    if ((yield* run(CHANGE, ...values)) === 0) yield* run(ADD, ...values);
  }
}

function standingOf({ id, text_hash, collection, from_at, until_at }: StandingRow): ArticleStanding {
  return {
    articleId: id,
    textHash: text_hash,
    collection,
    ...(from_at !== null && { from: from_at }),
    ...(until_at !== null && { until: until_at }),
  };
}
