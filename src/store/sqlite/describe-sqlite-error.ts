import { existsSync } from 'node:fs';
import { type ErrorCode, VerbatimError } from '../../errors.js';
import { StoreDamage } from '../store-damage.js';

/** Primary result codes of SQLite (sqlite.org/rescode.html): the low byte of what the driver reports. */
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** SQLite's own words for these codes: all that the driver tells when a statement fails that returns many rows. */
const MESSAGES: ReadonlyMap<string, number> = new Map([
  ['database is locked', BUSY],
  ['database table is locked', LOCKED],
  ['attempt to write a readonly database', READONLY],
  ['disk I/O error', IOERR],
  ['database disk image is malformed', CORRUPT],
  ['database or disk is full', FULL],
  ['unable to open database file', CANTOPEN],
  ['file is not a database', NOTADB],
]);

/** Extended codes of IOERR that mean the file itself is wrong: cut short, checksum, damaged file system. */
const DAMAGED_READS: ReadonlySet<number> = new Set([522, 8202, 8458]);

/** Extended codes of IOERR that mean that a file could not be made as long as it has to be. */
const NO_ROOM: ReadonlySet<number> = new Set([4874]);

/**
 * Turns whatever went wrong with the database `file` into one instruction. A `VerbatimError` passes unchanged; the
 * original error is kept as the cause.
 */
export function describeSqliteError(error: unknown, file: string): VerbatimError {
  if (error instanceof VerbatimError) return error;
  const code = classify(error, file);
  return new VerbatimError(code, `${sentenceFor(code, file)}${evidenceFor(code, error)}`, { cause: error });
}

/** The error for a file that is not, or no longer, a sound database. */
export function describeDamage(file: string, finding: string): VerbatimError {
  return new VerbatimError('store_damaged', sentenceFor('store_damaged', file), { cause: new StoreDamage(finding) });
}

/** The error for a store whose file at `path` is no longer the one that was opened. */
export function describeGone(file: string, path: string): VerbatimError {
  return new VerbatimError('store_gone', sentenceFor('store_gone', file), {
    cause: new Error(`${path} is not the file that was opened`),
  });
}

function classify(error: unknown, file: string): ErrorCode {
  if (error instanceof StoreDamage) return 'store_damaged';
  const result = numberOf(error, 'errcode') ?? (error instanceof Error ? MESSAGES.get(error.message) : undefined);
  if (result === undefined) return classifySystem(error);
  switch (result & 0xff) {
    case BUSY:
    case LOCKED:
      return 'store_locked';
    case READONLY:
    case PERM:
      return 'store_read_only';
    case CORRUPT:
    case NOTADB:
      return 'store_damaged';
    case FULL:
      return 'store_full';
    case IOERR:
      return classifyReadOrWrite(error, result);
    case CANTOPEN:
      return classifyOpening(numberOf(error, 'systemErrno'), file);
    default:
      return 'store_failed';
  }
}

function classifyReadOrWrite(error: unknown, result: number): ErrorCode {
  if (DAMAGED_READS.has(result)) return 'store_damaged';
  return NO_ROOM.has(result) || numberOf(error, 'systemErrno') === 28 ? 'store_full' : 'store_failed';
}

/** `errno` as Linux and macOS number it: ENOENT 2, EACCES 13, EPERM 1, EROFS 30, ENOSPC 28. */
function classifyOpening(errno: number | undefined, file: string): ErrorCode {
  // Where the file is there, it is its log that isn't and can't be made.
  if (errno === 2) return existsSync(file) ? 'store_read_only' : 'store_missing';
  if (errno === 28) return 'store_full';
  return errno === 1 || errno === 13 || errno === 30 ? 'store_read_only' : 'store_failed';
}

/** Errors of Node's file system, met while the folder is made or the file is looked at. */
function classifySystem(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'store_read_only';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'store_full';
  return 'store_failed';
}

function sentenceFor(code: ErrorCode, file: string): string {
  switch (code) {
    case 'store_missing':
      return `There is no store at ${file}: check the path, or import articles to make one.`;
    case 'store_damaged':
      return `The store ${file} is damaged: restore it from a backup, or move it away and import the articles again; delete ${file}-wal and ${file}-shm either way.`;
    case 'store_gone':
      return `The store ${file} was deleted, moved or replaced while it was in use: put it back or restore it from a backup, delete ${file}-wal and ${file}-shm unless they were copied with it, and start again.`;
    case 'store_locked':
      return `The store ${file} is locked by another process: stop that process, or wait until its import ends, and try again.`;
    case 'store_read_only':
      return `The store ${file} can't be written: give this user write permission to the file and its folder, or choose another path.`;
    case 'store_full':
      return `The disk that holds the store ${file} is full: free some space and try again; nothing was half-written.`;
    default:
      return `The store ${file} failed: check that the path names a file on a working local disk, then try again`;
  }
}

/** Only the failure we have no better words for shows the driver's. */
function evidenceFor(code: ErrorCode, error: unknown): string {
  if (code !== 'store_failed') return '';
  return ` (${error instanceof Error ? error.message : String(error)}).`;
}

function numberOf(error: unknown, field: 'errcode' | 'systemErrno'): number | undefined {
  if (typeof error !== 'object' || error === null || !(field in error)) return undefined;
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'number' ? value : undefined;
}
