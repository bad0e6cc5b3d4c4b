import type { Article } from '../../domain.js';
import { first, insert, run, type SqlWork } from '../sql.js';
import { pack } from './pack.js';

const QUOTED = `
  SELECT text_hash, text FROM articles a WHERE id = $1 AND text_hash <> $2 AND EXISTS (
    SELECT 1 FROM quotes q WHERE q.article_id = a.id AND q.text_hash = a.text_hash)`;

/** Before `article` takes the place of the one with its id: keeps the text that goes, if an answer quotes it. */
export function* keepEdition({ id, textHash }: Article): SqlWork<void> {
  const before = yield* first<{ readonly text_hash: string; readonly text: string }>(QUOTED, id, textHash);
  if (before) {
    yield* insert('editions', ['article_id', 'text_hash', 'text'], [[id, before.text_hash, pack(before.text)]]);
  }
  // A text that comes back is the article's own again.
  yield* run('DELETE FROM editions WHERE article_id = $1 AND text_hash = $2', id, textHash);
}

export function* forgetEditions(id: string): SqlWork<void> {
  yield* run('DELETE FROM editions WHERE article_id = $1', id);
}
