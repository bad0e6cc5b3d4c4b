import { statSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { describeDamage } from './describe-sqlite-error.js';
import { checkVersion } from './migrate.js';

/** Checking 100 MB takes about a tenth of a second; of a larger file SQLite only checks that it is not cut short. */
const CHECKED_BYTES = 256 * 1024 * 1024;

/** Throws where a table of the database isn't what SQLite wrote. */
export function checkSound(database: DatabaseSyncInstance, file: string): void {
  if (statSync(file).size > CHECKED_BYTES) return;
  for (const table of listTables(database)) {
    const finding: string = database.prepare(`PRAGMA quick_check("${table}")`).get().quick_check;
    if (finding !== 'ok') throw describeDamage(file, finding);
  }
}

/** The same of the file as it lies on the disk now: a connection of long standing answers from pages it remembers. */
export function checkSoundAnew(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    // A file that was emptied has nothing unsound in it.
    if (checkVersion(database, file) === 0) throw describeDamage(file, 'it is empty');
    checkSound(database, file);
  } finally {
    database.close();
  }
}

/** The index's own tables among them, but not the index as such: its logical check takes four fifths of the time. */
function listTables(database: DatabaseSyncInstance): readonly string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
  const rows: readonly { readonly name: string }[] = database.prepare(sql).all();
  return rows.map((row) => row.name);
}
