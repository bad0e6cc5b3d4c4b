import type { SqliteConnection } from './sqlite-connection.js';

/** See `Shelves.revision`. */
export function readRevision(connection: SqliteConnection): number {
  return connection.statement('SELECT revision FROM state').get().revision;
}
