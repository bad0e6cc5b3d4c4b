import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { CopyProgress, CopyReport } from '../domain.js';
import { VerbatimError } from '../errors.js';
import type { Actor } from '../store/audit-log.js';
import type { CopySide } from '../store/copy/copy-side.js';
import { copyStore } from '../store/copy/copy-store.js';
import { openSqliteSide } from '../store/sqlite/open-sqlite-side.js';
import type { StorePlace } from './store-place.js';

export interface Copying {
  readonly from: StorePlace;
  /** What the source is called to whoever goes on with a copy that was cut off; by default as its place is. */
  readonly fromName?: string;
  readonly to: StorePlace;
  readonly by: Actor;
  /** What the copy's log says that it is; by default a copy. */
  readonly act?: 'store_copied' | 'store_restored';
  readonly now: () => Date;
  readonly onProgress?: ((progress: CopyProgress) => void) | undefined;
}

/** Copies the store at one place to another. Rejects with `VerbatimError`. */
export async function copyBetween({
  from,
  fromName,
  to,
  by,
  act = 'store_copied',
  now,
  onProgress,
}: Copying): Promise<CopyReport> {
  if (nameOf(from) === nameOf(to)) {
    throw new VerbatimError('input_unreadable', 'Both places are the same store: name another place for the copy.');
  }
  const source = await openSide(from, 'source');
  try {
    const target = await openSide(to, 'target');
    try {
      return await copyStore({
        source: fromName === undefined ? source : { ...source, shown: fromName },
        target,
        note: { at: now().toISOString(), act, by },
        ...(onProgress && { onProgress }),
      });
    } finally {
      await close(target);
    }
  } finally {
    await close(source);
  }
}

/**
 * The place that a path or an address names; `workspace` chooses one of several in a database, and an address is called
 * `addressName` where something is wrong with it. Throws `VerbatimError` for addresses of anything else: as a path, one
 * would have a file made whose name shows its password.
 */
export function placeNamed(name: string, workspace: string | undefined, addressName: string): StorePlace {
  if (/^postgres(?:ql)?:\/\//.test(name)) return { kind: 'postgres', address: name, workspace, addressName };
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(name)) return { kind: 'sqlite', file: name };
  throw new VerbatimError(
    'input_unreadable',
    'A store is at the path of a file or at an address like postgres://name:password@host:5432/database: correct the place.',
  );
}

/** What speaks to PostgreSQL is loaded only where there is one. */
async function openSide(place: StorePlace, role: 'source' | 'target'): Promise<CopySide> {
  if (place.kind === 'sqlite') return openSqliteSide(place.file, role);
  const { openPostgresSide } = await import('../store/postgres/open-postgres-side.js');
  return openPostgresSide({ ...place, role });
}

/** What fails when all is done, or when the copy has failed already, changes nothing of it. */
async function close(side: CopySide): Promise<void> {
  await side.close().catch(() => {});
}

function nameOf(place: StorePlace): string {
  if (place.kind === 'postgres') return `${place.address} ${place.workspace ?? ''}`;
  try {
    return realpathSync(place.file);
  } catch {
    return path.resolve(place.file);
  }
}
