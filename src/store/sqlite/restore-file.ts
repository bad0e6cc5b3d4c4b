import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { VerbatimError } from '../../errors.js';
import { copyBackup } from './copy-file.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { keepOthersOut } from './keep-others-out.js';
import { beginFile, describeUnwritable } from './new-file.js';

export interface RestoreOptions {
  /** The backup, which is only read. */
  readonly from: string;
  /** The store's path. */
  readonly file: string;
  /** Whether a store that holds something gives way; it is kept beside. */
  readonly replaces: boolean;
  readonly now: () => Date;
  /** Is done with the store at a path, after the backup was copied there and before it takes the former's place. */
  readonly finish: (file: string) => Promise<void>;
}

/**
 * Puts a backup in the store's place. The store's path has the former or the new one at each moment, whole. Resolves to
 * where the former is kept, if there was one. Rejects with `VerbatimError`, changing nothing, where the backup can't be
 * used, where the store holds something and nobody asked to replace it, and where a process has it open.
 */
export async function restoreFile({ from, file, replaces, now, finish }: RestoreOptions): Promise<string | undefined> {
  mkdirSync(path.dirname(file), { recursive: true });
  const made = beginFile(file);
  try {
    copyBackup(from, made.path);
    await finish(made.path);
    const former = keepFormer(
      file,
      replaces,
      `${file}.before-${now()
        .toISOString()
        .replaceAll(/[-:]|\.\d+/g, '')}`,
    );
    try {
      made.putInPlace();
    } finally {
      former.letGo();
    }
    return former.keptAt;
  } catch (error) {
    made.discard();
    throw error;
  }
}

/** The store that gives way, with everybody kept out of it. */
interface Former {
  readonly keptAt: string | undefined;
  letGo(): void;
}

const none: Former = { keptAt: undefined, letGo: () => {} };

function keepFormer(file: string, replaces: boolean, beside: string): Former {
  if (!existsSync(file) || statSync(file).size === 0) {
    // A log without its database would be taken for the new one's.
    removeLog(file);
    return none;
  }
  try {
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      return closeFormer(database, file, replaces, beside);
    } catch (error) {
      letGo(database);
      throw error;
    }
  } catch (error) {
    const described = describeSqliteError(error, file);
    if (described.code !== 'store_damaged' || !replaces) throw described;
    return keepDamaged(file, beside);
  }
}

function closeFormer(database: DatabaseSyncInstance, file: string, replaces: boolean, beside: string): Former {
  keepOthersOut(database, file, 'restore');
  const isKept = holdsSomething(database);
  if (isKept && !replaces) {
    throw new VerbatimError(
      'store_holds',
      `The store ${file} holds something already: restore with --replace to put the backup in its place (what it holds is kept beside it), or set VERBATIM_DB to another file.`,
    );
  }
  if (isKept) keepAs(file, beside);
  return { keptAt: isKept ? beside : undefined, letGo: () => letGo(database) };
}

/** Closing alone leaves the lock for as long as the driver keeps what it prepared. */
function letGo(database: DatabaseSyncInstance): void {
  if (database.isTransaction) database.exec('ROLLBACK');
  database.close();
}

function holdsSomething(database: DatabaseSyncInstance): boolean {
  const tables: readonly { readonly name: string }[] = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('articles', 'answers', 'deliveries')")
    .all();
  const others: number = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get().n;
  if (tables.length < 3) return others > 0;
  return tables.some(({ name }) => database.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get() !== undefined);
}

/** What SQLite can't read is kept as it lies there, log and all. */
function keepDamaged(file: string, beside: string): Former {
  keepAs(file, beside);
  if (existsSync(`${file}-wal`)) keepAs(`${file}-wal`, `${beside}-wal`);
  removeLog(file);
  return { keptAt: beside, letGo: () => {} };
}

/** A second name for the file, so that the first can be given to another; a copy where names can't be shared. */
function keepAs(file: string, beside: string): void {
  try {
    linkSync(file, beside);
  } catch {
    try {
      copyFileSync(file, beside);
    } catch (error) {
      throw describeUnwritable(error, beside);
    }
  }
}

function removeLog(file: string): void {
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}
