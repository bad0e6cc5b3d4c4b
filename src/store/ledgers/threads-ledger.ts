import type { FollowedThreads } from '../followed-threads.js';
import { all, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';

const PROLONG = 'UPDATE threads SET until = $3 WHERE conversation = $1 AND person = $2';

const FOLLOW = 'INSERT INTO threads (conversation, person, until) VALUES ($1, $2, $3)';

const FORGET = 'DELETE FROM threads WHERE until <= $1';

const RENEW = 'UPDATE threads SET until = $1 WHERE conversation = $2 AND person = $3 AND until > $4';

const FOLLOWED = 'SELECT person FROM threads WHERE conversation = $1 AND until > $2 ORDER BY person';

export function createThreadsLedger(): SqlLedger<FollowedThreads> {
  return {
    follow: (conversation, person, until, now) => transaction('threads', follow(conversation, person, until, now)),
    *renew(conversation, person, until, now) {
      yield* run(RENEW, until, conversation, person, now);
    },
    *followed(conversation, now) {
      const rows = yield* all<{ readonly person: string }>(FOLLOWED, conversation, now);
      return rows.map(({ person }) => person);
    },
    *forget(now) {
      yield* run(FORGET, now);
    },
    *leave(conversation, except) {
      // No person's key is empty.
      yield* run('DELETE FROM threads WHERE conversation = $1 AND person <> $2', conversation, except ?? '');
    },
  };
}

function* follow(conversation: string, person: string, until: string, now: string): SqlWork<void> {
  yield* run(FORGET, now);
  const values = [conversation, person, until];
  if ((yield* run(PROLONG, ...values)) === 0) yield* run(FOLLOW, ...values);
}
