import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { VerbatimError } from '../../errors.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { checkVersion } from './migrate.js';
import { describeUnwritable } from './new-file.js';

/** Every SQLite file begins so. */
const SIGNATURE = 'SQLite format 3\0';

/** Milliseconds to wait for whoever is just bringing the file to a new state. */
const PATIENCE_MS = 5_000;

/**
 * Writes the store at `file`, as it is at one moment whatever others write meanwhile, to the empty file `to`, and
 * checks all of what came out. The store is only read. Throws `VerbatimError` where it is missing, damaged, newer than
 * this program or none of ours, and where `to` can't hold it.
 */
export function copyFile(file: string, to: string): void {
  requireStore(file);
  const source = open(file);
  try {
    checkVersion(source, file);
    source.prepare('VACUUM INTO ?').run(to);
  } catch (error) {
    const described = describeSqliteError(error, file);
    throw described.code === 'store_full' ? describeUnwritable(error, to) : described;
  } finally {
    source.close();
  }
  requireSound(to, file);
}

/** As `copyFile`, of a backup that is to be restored: one that is damaged is no reason to touch the store. */
export function copyBackup(backup: string, to: string): void {
  try {
    copyFile(backup, to);
  } catch (error) {
    if (!(error instanceof VerbatimError) || error.code !== 'store_damaged') throw error;
    throw new VerbatimError(
      'store_damaged',
      `The backup ${backup} is damaged: restore from another one; nothing was changed.`,
      { cause: error },
    );
  }
}

/** Throws where there is no file, or one that isn't SQLite's: opening it would only tell of damage. */
function requireStore(file: string): void {
  if (!existsSync(file)) throw new VerbatimError('input_unreadable', `There is no file ${file}: check the path.`);
  if (statSync(file).isFile() && readFirst(file, SIGNATURE.length) === SIGNATURE) return;
  throw new VerbatimError('input_unreadable', `${file} is no store of Verbatim’s: name a file that a backup made.`);
}

function readFirst(file: string, length: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string): DatabaseSyncInstance {
  try {
    return new DatabaseSync(file, { readOnly: true, timeout: PATIENCE_MS });
  } catch (error) {
    throw describeSqliteError(error, file);
  }
}

/** Pages, tables, indexes and the search index: all of it, as the source may have been damaged where nobody looked. */
function requireSound(copy: string, of: string): void {
  const database = new DatabaseSync(copy, { readOnly: true });
  try {
    const finding: string = database.prepare('PRAGMA integrity_check(1)').get().integrity_check;
    if (finding === 'ok') return;
    throw new VerbatimError(
      'store_damaged',
      `${of} is damaged: what was read of it contradicts itself, so it was not copied.`,
      { cause: new Error(finding) },
    );
  } finally {
    database.close();
  }
}
