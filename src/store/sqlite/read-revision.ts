import type { SqliteConnection } from './sqlite-connection.js';

/** See `Shelves.revision`. */
export function readRevision(connection: SqliteConnection): number {
  return connection.statement('SELECT revision FROM state').get().revision;
}

/** To be called within the transaction that changes what is remembered by revision. */
export function bumpRevision(connection: SqliteConnection): void {
  connection.statement('UPDATE state SET revision = revision + 1').run();
}
