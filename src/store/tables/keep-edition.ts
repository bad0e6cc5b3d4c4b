import type { Article } from '../../domain.js';
import { first, insert, run, type SqlWork } from '../sql.js';
import { pack } from './pack.js';

const FORMER = 'SELECT text_hash, text FROM articles WHERE id = $1 AND text_hash <> $2';

/** Before `article` takes the place of the one with its id: keeps the text that goes. */
export function* keepEdition({ id, textHash }: Article): SqlWork<void> {
  const before = yield* first<{ readonly text_hash: string; readonly text: string }>(FORMER, id, textHash);
  if (before) {
    yield* insert('editions', ['article_id', 'text_hash', 'text'], [[id, before.text_hash, pack(before.text)]]);
  }
  // A text that comes back is the article's own again.
  yield* run('DELETE FROM editions WHERE article_id = $1 AND text_hash = $2', id, textHash);
}

export function* forgetEditions(id: string): SqlWork<void> {
  yield* run('DELETE FROM editions WHERE article_id = $1', id);
}
