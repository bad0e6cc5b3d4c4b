import { COPIED_FROM, refusePartial } from '../ledgers/require-whole.js';
import { first, run, type SqlWork } from '../sql.js';

/** How the store stands: one row, which `revisionOf` reads. */
export const STANDING = `SELECT revision, ${COPIED_FROM} AS source FROM state`;

export interface StandingRow {
  readonly revision: number;
  /** Of which store it is being made a copy. */
  readonly source: string | null;
}

/** Throws where the store isn't whole: it was begun to be made a copy of another after it was opened. */
export function revisionOf(row: StandingRow | undefined): number {
  refusePartial(row?.source ?? null);
  return row?.revision ?? 0;
}

/** See `Shelves.revision`. */
export function* readRevision(): SqlWork<number> {
  return revisionOf(yield* first<StandingRow>(STANDING));
}

/** To be called within the transaction that changes what is remembered by revision. Throws as `revisionOf` does. */
export function* bumpRevision(): SqlWork<void> {
  const changed = yield* run('UPDATE state SET revision = revision + 1 WHERE NOT EXISTS (SELECT 1 FROM copying)');
  if (changed === 0) yield* readRevision();
}
