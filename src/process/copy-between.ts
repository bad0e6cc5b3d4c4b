import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { CopyProgress, CopyReport } from '../domain.js';
import { VerbatimError } from '../errors.js';
import type { Actor } from '../store/audit-log.js';
import type { CopySide } from '../store/copy/copy-side.js';
import { copyStore } from '../store/copy/copy-store.js';
import { openSqliteSide } from '../store/sqlite/open-sqlite-side.js';

export interface Copying {
  /** Paths of files. */
  readonly from: string;
  readonly to: string;
  readonly by: Actor;
  readonly now: () => Date;
  readonly onProgress?: (progress: CopyProgress) => void;
}

/** Copies the store at one place to another. Rejects with `VerbatimError`. */
export async function copyBetween({ from, to, by, now, onProgress }: Copying): Promise<CopyReport> {
  if (placeOf(from) === placeOf(to)) {
    throw new VerbatimError('input_unreadable', `${from} and ${to} are the same store: name another place for the copy.`);
  }
  const source = await openSqliteSide(from, 'source');
  try {
    const target = await openSqliteSide(to, 'target');
    try {
      const note = { at: now().toISOString(), act: 'store_copied', by } as const;
      return await copyStore({ source, target, note, ...(onProgress && { onProgress }) });
    } finally {
      await close(target);
    }
  } finally {
    await close(source);
  }
}

/** What fails when all is done, or when the copy has failed already, changes nothing of it. */
async function close(side: CopySide): Promise<void> {
  await side.close().catch(() => {});
}

function placeOf(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return path.resolve(name);
  }
}
