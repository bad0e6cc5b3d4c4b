import type { Article } from '../../domain.js';
import { pack } from '../tables/pack.js';
import type { SqliteConnection } from './sqlite-connection.js';

const QUOTED = `
  SELECT text_hash, text FROM articles a WHERE id = ? AND text_hash <> ? AND EXISTS (
    SELECT 1 FROM quotes q WHERE q.article_id = a.id AND q.text_hash = a.text_hash)`;

/** Before `article` takes the place of the one with its id: keeps the text that goes, if an answer quotes it. */
export function keepEdition(connection: SqliteConnection, { id, textHash }: Article): void {
  const before: { readonly text_hash: string; readonly text: string } | undefined = connection
    .statement(QUOTED)
    .get(id, textHash);
  if (before) {
    connection
      .statement('INSERT INTO editions (article_id, text_hash, text) VALUES (?, ?, ?)')
      .run(id, before.text_hash, pack(before.text));
  }
  // A text that comes back is the article's own again.
  connection.statement('DELETE FROM editions WHERE article_id = ? AND text_hash = ?').run(id, textHash);
}

export function forgetEditions(connection: SqliteConnection, id: string): void {
  connection.statement('DELETE FROM editions WHERE article_id = ?').run(id);
}
