import type { ErasureReport } from '../../domain.js';
import type { Actor } from '../audit-log.js';
import type { ErasureOptions } from '../erasure.js';
import { all, run, type SqlWork, transaction } from '../sql.js';
import { dropAnswers } from './answers-ledger.js';
import { forgetSecret, isAudited, writeAudit } from './audit-ledger.js';
import { eraseFromArticles } from './erase-from-articles.js';
import { dropProposalsOf } from './proposals-ledger.js';

/** Answers taken away in one transaction. */
const AT_ONCE = 100;

/** Nothing shows any more whose they are: written before a conversation's exchange named who asked, a day at most. */
const EXCHANGES = 'DELETE FROM exchanges WHERE person = $1 OR person IS NULL';

const UNDERWAY = "SELECT seq, payload FROM deliveries WHERE state <> 'done' ORDER BY seq";

const GIVE_UP = "UPDATE deliveries SET state = 'done', payload = '' WHERE seq = $1";

/**
 * Takes away what is kept of a person: the answers that they got, with everybody's votes on them; their own votes, with
 * notes, on others' answers; what they asked last in each conversation; that they are followed in threads; what they
 * proposed; that they brought articles or look after them; questions of theirs that nobody answered yet. Ledger by
 * ledger, each by transactions of its own, and in the end the log learns of it and can no longer tell who they were; so
 * what is cut off is done again, whole.
 */
export function createErasure({ now }: { readonly now: () => Date }) {
  return function* erase({ person, by, asks }: ErasureOptions): SqlWork<ErasureReport> {
    // First, so that as little as can be is answered and kept while the rest goes.
    const deliveries = yield* transaction('deliveries', giveUp(asks));
    const votes = yield* transaction('answers', run('DELETE FROM feedback WHERE person = $1', person));
    let answers = 0;
    for (let some = AT_ONCE; some === AT_ONCE; answers += some) some = yield* transaction('answers', dropSome(person));
    const exchanges = yield* transaction('exchanges', run(EXCHANGES, person));
    const threads = yield* transaction('threads', run('DELETE FROM threads WHERE person = $1', person));
    const proposals = yield* transaction('proposals', dropProposalsOf(person));
    const articles = yield* transaction('articles', eraseFromArticles(person));
    yield* transaction('workspace', writeErasure(person, by, now().toISOString()));
    return { answers, votes, exchanges, threads, deliveries, articles, proposals };
  };
}

function* dropSome(person: string): SqlWork<number> {
  const sql = 'SELECT seq FROM answers WHERE person = $1 ORDER BY asked_at, seq LIMIT $2';
  const rows = yield* all<{ readonly seq: number }>(sql, person, AT_ONCE);
  yield* dropAnswers(rows.map(({ seq }) => seq));
  return rows.length;
}

function* giveUp(asks: ErasureOptions['asks']): SqlWork<number> {
  const rows = yield* all<{ readonly seq: number; readonly payload: string }>(UNDERWAY);
  const theirs = rows.filter(({ payload }) => asks(payload));
  for (const { seq } of theirs) yield* run(GIVE_UP, seq);
  return theirs.length;
}

function* writeErasure(person: string, by: Actor, at: string): SqlWork<void> {
  // Whoever never stood in the log needs no hash in it, which would be nobody's.
  const subject = (yield* isAudited(person)) ? { subject: { person } } : {};
  yield* writeAudit({ at, act: 'person_erased', by, ...subject });
  yield* forgetSecret(person);
}
