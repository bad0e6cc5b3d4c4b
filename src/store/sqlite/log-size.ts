import { statSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** 32 MB: twice what SQLite's own checkpoints wait for. Nothing of ours needs a longer log. */
const LONGEST_BYTES = 32 * 1024 * 1024;

/** Bytes that the log grows by before it is tried again: whoever reads one state for minutes holds up no writing. */
const GROWTH_BYTES = 8 * 1024 * 1024;

/** The first copies all that the log has, while others still begin to read from it; those end by the next. */
const ATTEMPTS = 3;

/**
 * Keeps SQLite's write-ahead log short. SQLite's own checkpoints wait for nobody: while somebody reads at any moment,
 * they never come to the log's end, from where it could begin anew, and it would grow for as long as is written.
 */
export interface LogSize {
  /** To be called after each transaction: empties the log where it is too long. Never throws. */
  afterWriting(): void;
  /** The same, however lately it was tried. Throws what the driver throws. */
  shorten(): void;
}

/** `file`: the database's path; it must be in WAL mode. */
export function createLogSize(database: DatabaseSyncInstance, file: string): LogSize {
  let next = LONGEST_BYTES;
  const size = (): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

  const empty = (): void => {
    next = size() + GROWTH_BYTES;
    // Whoever reads is waited for, for as long as the driver waits for a lock.
    const checkpoint = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (checkpoint.get().busy !== 0) continue;
      next = LONGEST_BYTES;
      return;
    }
  };

  return {
    afterWriting() {
      if (size() <= next) return;
      try {
        empty();
      } catch {
        // What was written stands; whoever proves the store meets the same.
      }
    },
    shorten() {
      if (size() > LONGEST_BYTES) empty();
    },
  };
}
