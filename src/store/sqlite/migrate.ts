import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { VerbatimError } from '../../errors.js';
import { type Migration, migrations } from './migrations/migrations.js';

/** "VRBT": tells our databases from another program's. */
const APPLICATION_ID = 0x56524254;

/**
 * Brings the database to the newest version within one transaction, which also proves that it can be written.
 * Throws `store_newer` for a later version than we know, and `store_failed` for a database that isn't ours.
 */
export function migrate(database: DatabaseSyncInstance, file: string, steps: readonly Migration[] = migrations): void {
  // Else a table that is made anew would take the rows away that belong to its old one.
  database.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
  try {
    const version = checkVersion(database, file, steps.length);
    if (version < steps.length) {
      for (const step of steps.slice(version)) {
        if (typeof step === 'string') database.exec(step);
        else step(database);
      }
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  } finally {
    database.exec('PRAGMA foreign_keys = ON');
  }
}

/** Returns the database's version, 0 for an empty one. Throws as `migrate` does. */
export function checkVersion(database: DatabaseSyncInstance, file: string, newest = migrations.length): number {
  const version: number = database.prepare('PRAGMA user_version').get().user_version;
  const owner: number = database.prepare('PRAGMA application_id').get().application_id;
  const tables: number = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get().n;
  if (tables > 0 && owner !== APPLICATION_ID) {
    throw new VerbatimError(
      'store_failed',
      `${file} is another program's database: choose another path for the store.`,
    );
  }
  if (version > newest) {
    throw new VerbatimError(
      'store_newer',
      `The store ${file} was written by a newer Verbatim (format ${version}; this one knows ${newest}): update Verbatim, or restore the backup made before the update.`,
    );
  }
  return version;
}
