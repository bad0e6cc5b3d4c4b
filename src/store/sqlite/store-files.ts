import { type Stats, statSync } from 'node:fs';

/** What makes a file at a path the same file. */
interface FileIdentity {
  readonly device: number;
  readonly inode: number;
}

/**
 * The files that a store in use consists of: the database, its log and the log's index. They are only looked at from
 * outside: to open and close one would drop SQLite's locks on it, which are the process's (fcntl).
 */
export interface StoreFiles {
  /** The path of one that is no longer the file that was first seen there: deleted, moved or replaced. */
  changed(): string | undefined;
  /** Something that differs after the database's own file was written, by whomever; undefined where it is gone. */
  stamp(): string | undefined;
}

/** To be called once the database at `file` was read or written, so that all of its files are there. */
export function watchStoreFiles(file: string): StoreFiles {
  const first = [file, `${file}-wal`, `${file}-shm`].map((path) => ({ path, identity: identify(path) }));
  return {
    changed: () => first.find(({ path, identity }) => identity && !isSame(identity, identify(path)))?.path,
    stamp: () => {
      const stats = look(file);
      return stats && `${stats.mtimeMs} ${stats.size}`;
    },
  };
}

function identify(path: string): FileIdentity | undefined {
  const stats = look(path);
  return stats && { device: stats.dev, inode: stats.ino };
}

function isSame(a: FileIdentity, b: FileIdentity | undefined): boolean {
  return a.device === b?.device && a.inode === b.inode;
}

function look(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
