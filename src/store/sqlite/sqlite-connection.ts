import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { VerbatimError } from '../../errors.js';
import { checkSound } from './check-sound.js';
import { describeSqliteError } from './describe-sqlite-error.js';
import { createLogSize } from './log-size.js';
import { checkVersion, migrate } from './migrate.js';
import { migrations } from './migrations/migrations.js';
import { writeProof } from './write-proof.js';

const MEMORY = ':memory:';

/** Enough for the hot pages of 100,000 sentences, and small beside the 250 MB that the whole bot may take. */
const CACHE_KIB = 32 * 1024;

/** 16 MB: an import then writes its hottest pages to the database once and not every few articles. */
const CHECKPOINT_PAGES = 4000;

/** What the log keeps on the disk when it begins anew. */
const KEPT_LOG_BYTES = 4096 * CHECKPOINT_PAGES;

/** Milliseconds that the driver holds the whole thread for another's lock; longer waits are `attemptPatiently`'s. */
const BUSY_TIMEOUT_MS = 20;

export interface ConnectionOptions {
  /** Path of the database, or `:memory:`. */
  readonly file: string;
  readonly readOnly: boolean;
  /** Pages that the file may grow to. */
  readonly maxPages?: number;
}

/** One open database. Everything is synchronous, so what one function does is never interleaved with another. */
export interface SqliteConnection {
  /** A prepared statement; the same text is prepared once. */
  statement(sql: string): StatementSyncInstance;
  /** The same of a text that is spelt as `SqlStatement` says; a list is given as a JSON array. */
  numbered(sql: string): StatementSyncInstance;
  /** Runs statements that return nothing. */
  exec(sql: string): void;
  /** Runs `work` as the only writer; if it throws, nothing of it stays. */
  transaction<T>(work: () => T): T;
  /** Runs `work` on one state of the database, whatever other processes write meanwhile. */
  snapshot<T>(work: () => T): T;
  /** Empties SQLite's log where it is too long. Throws what the driver throws. */
  shortenLog(): void;
  /** Writes the file anew, so that nothing taken away is left in it or its log. Throws what the driver throws. */
  rewrite(): void;
  /** Unless `isIntact`, nothing is written to the files any more and none is deleted. */
  close(isIntact: boolean): void;
}

/** Opens (and unless `readOnly`, makes or migrates) the database. Throws `VerbatimError` saying what to do. */
export function openConnection(options: ConnectionOptions): SqliteConnection {
  const { file } = options;
  try {
    if (file !== MEMORY) preparePath(options);
    const database = new DatabaseSync(file, { readOnly: options.readOnly, timeout: BUSY_TIMEOUT_MS });
    try {
      prepareDatabase(database, options);
    } catch (error) {
      database.close();
      throw error;
    }
    return createConnection(database, options);
  } catch (error) {
    throw describeSqliteError(error, file);
  }
}

function preparePath({ file, readOnly }: ConnectionOptions): void {
  if (existsSync(file)) {
    if (!statSync(file).isDirectory()) return;
    throw new VerbatimError('store_failed', `The store ${file} is a folder: give the path of a file in it instead.`);
  }
  if (readOnly) {
    throw new VerbatimError(
      'store_missing',
      `There is no store at ${file}: check the path, or import articles to make one.`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
}

function prepareDatabase(database: DatabaseSyncInstance, options: ConnectionOptions): void {
  database.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON`);
  const version = checkVersion(database, options.file);
  if (options.file !== MEMORY && version > 0) checkSound(database, options.file);
  if (options.readOnly) {
    requireCurrent(version, options.file);
    return;
  }
  // NORMAL in WAL mode: a power cut may lose the last transactions, never damage the file.
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
    PRAGMA journal_size_limit = ${KEPT_LOG_BYTES}`,
  );
  migrate(database, options.file);
  writeProof(database);
  if (options.maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${options.maxPages}`);
}

function requireCurrent(version: number, file: string): void {
  if (version === migrations.length) return;
  throw new VerbatimError(
    'store_read_only',
    `The store ${file} is of an older format: open it once for writing to update it.`,
  );
}

function createConnection(database: DatabaseSyncInstance, { file, readOnly }: ConnectionOptions): SqliteConnection {
  const log = file === MEMORY || readOnly ? undefined : createLogSize(database, file);
  const statements = new Map<string, StatementSyncInstance>();
  const within = <T>(begin: string, work: () => T): T => {
    database.exec(begin);
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      // Some failures (a full disk) have rolled back already.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  const prepare = (sql: string, text: string): StatementSyncInstance => {
    const statement = database.prepare(text);
    statements.set(sql, statement);
    return statement;
  };
  return {
    statement: (sql) => statements.get(sql) ?? prepare(sql, sql),
    numbered: (sql) => statements.get(sql) ?? prepare(sql, inSqlite(sql)),
    exec: (sql) => database.exec(sql),
    transaction: (work) => {
      const result = within('BEGIN IMMEDIATE', work);
      log?.afterWriting();
      return result;
    },
    snapshot: (work) => within('BEGIN', work),
    shortenLog: () => log?.shorten(),
    rewrite() {
      database.exec('VACUUM');
      const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
      // Whoever reads an older state still needs it; the log would keep what was taken away.
      if (busy === 1) throw Object.assign(new Error('database is locked'), { errcode: 5 });
    },
    close(isIntact) {
      // SQLite deletes the log at its path when it closes, whosever it is by then. The process ends soon.
      if (!database.isOpen || !isIntact) return;
      // The driver can't finalize statements, so SQLite would leave its log behind: the file alone shall be a backup.
      try {
        if (!readOnly) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } finally {
        statements.clear();
        database.close();
      }
    },
  };
}

/** SQLite reads `$2` as a name and counts names as they come; `?2` it reads as a number. It has no arrays. */
function inSqlite(sql: string): string {
  return sql.replaceAll(/\$(?=\d)/g, '?').replaceAll(/= ANY\((\?\d+)\)/g, 'IN (SELECT value FROM json_each($1))');
}
