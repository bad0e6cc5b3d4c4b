import type { Exchange } from '../store.js';
import type { SqliteConnection } from './sqlite-connection.js';

interface ExchangeRow {
  readonly question: string;
  readonly answer: string | null;
  readonly asked_at: string;
}

/** See `Store.lastExchange`. */
export function findExchange(connection: SqliteConnection, conversation: string): Exchange | undefined {
  const row: ExchangeRow | undefined = connection
    .statement('SELECT question, answer, asked_at FROM exchanges WHERE conversation = ?')
    .get(conversation);
  return row && { question: row.question, ...(row.answer !== null && { answer: row.answer }), askedAt: row.asked_at };
}

/** See `Store.saveExchange`. Instants are compared as text, so all must be in the form of `Date.toISOString`. */
export function writeExchange(
  connection: SqliteConnection,
  conversation: string,
  exchange: Exchange,
  forgetBefore: string,
): void {
  connection.transaction(() => {
    connection
      .statement('INSERT OR REPLACE INTO exchanges (conversation, asked_at, question, answer) VALUES (?, ?, ?, ?)')
      .run(conversation, exchange.askedAt, exchange.question, exchange.answer ?? null);
    connection.statement('DELETE FROM exchanges WHERE asked_at < ?').run(forgetBefore);
  });
}
