import { DatabaseSync } from '@photostructure/sqlite';

/**
 * Opens the store at `file` for reading and does nothing with it. When a thread ends, the driver closes what it had
 * open, and the last that may write copies SQLite's log into the file and deletes it, be the file damaged or not. The
 * last it isn't while this is open, and who only reads can't. To be called in the process's first thread, which ends
 * last. Returns what lets go.
 */
export function holdOpen(file: string): () => void {
  const database = new DatabaseSync(file, { readOnly: true });
  // It takes part from its first look on. A prepared statement would keep it open.
  database.exec('SELECT count(*) FROM sqlite_schema');
  return () => database.close();
}
