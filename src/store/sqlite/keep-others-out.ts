import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { VerbatimError } from '../../errors.js';
import { describeSqliteError } from './describe-sqlite-error.js';

/**
 * Begins a transaction beside which nobody else has the file open: whoever has keeps its log in use. Without a log, the
 * file alone is the whole store. `what`: "erase", what is to be done again then. Throws `VerbatimError`.
 */
export function keepOthersOut(database: DatabaseSyncInstance, file: string, what: 'erase' | 'restore'): void {
  try {
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    const described = describeSqliteError(error, file);
    if (described.code !== 'store_locked') throw described;
    throw new VerbatimError(
      'store_locked',
      `The store ${file} is in use: stop Verbatim and whatever else has it open, and ${what} again.`,
      { cause: error },
    );
  }
}
