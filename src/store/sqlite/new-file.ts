import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { VerbatimError } from '../../errors.js';

/** A file that is written beside its name and gets it when it is whole, so that nobody meets half a file there. */
export interface NewFile {
  /** Where it is written. */
  readonly path: string;
  /** Gives it its name, in place of whatever has it, once all of it is on the disk. */
  putInPlace(): void;
  /** Takes it away, where it isn't in its place. */
  discard(): void;
}

/** Makes it, empty. Throws `VerbatimError` where its folder isn't there or nothing can be written in it. */
export function beginFile(name: string): NewFile {
  const folder = path.dirname(name);
  const part = `${name}.${process.pid}.part`;
  clearAbandoned(folder, path.basename(name));
  try {
    closeSync(openSync(part, 'w'));
  } catch (error) {
    throw describeUnwritable(error, name);
  }
  const discard = () => {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${ending}`, { force: true });
  };
  return {
    path: part,
    putInPlace() {
      flush(part);
      try {
        renameSync(part, name);
      } catch (error) {
        throw describeUnwritable(error, name);
      }
      discard();
      flush(folder);
    },
    discard,
  };
}

/** What went wrong where `file` is to be written, as one instruction; a `VerbatimError` passes unchanged. */
export function describeUnwritable(error: unknown, file: string): VerbatimError {
  if (error instanceof VerbatimError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (existsSync(file) && statSync(file).isDirectory()) {
    return new VerbatimError('input_unreadable', `${file} is a folder: name a file in it.`, { cause: error });
  }
  const isFull =
    code === 'ENOSPC' || code === 'EDQUOT' || (error instanceof Error && /disk is full/.test(error.message));
  if (isFull) {
    return new VerbatimError(
      'store_full',
      `The disk has no room for ${file}: free some space, or name a file on another disk; nothing was half-written.`,
      { cause: error },
    );
  }
  return new VerbatimError(
    'input_unreadable',
    `${file} can’t be written: check that its folder is there and that this user may write in it.`,
    { cause: error },
  );
}

/** Takes away what processes left that were killed while they wrote a file of this name. */
function clearAbandoned(folder: string, name: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder)) {
    const process = entry.startsWith(`${name}.`)
      ? /^\.(\d+)\.part(?:-wal|-shm|-journal)?$/.exec(entry.slice(name.length))
      : null;
    if (process && !isAlive(Number(process[1]))) rmSync(path.join(folder, entry), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's process.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Has what was written to a file, or a name that was given in a folder, outlive the loss of power. */
function flush(place: string): void {
  const descriptor = openSync(place, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Windows flushes no folders.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(descriptor);
  }
}
