import { first, run, type SqlWork } from '../sql.js';

/** See `Shelves.revision`. */
export function* readRevision(): SqlWork<number> {
  const row = yield* first<{ readonly revision: number }>('SELECT revision FROM state');
  return row?.revision ?? 0;
}

/** To be called within the transaction that changes what is remembered by revision. */
export function* bumpRevision(): SqlWork<void> {
  yield* run('UPDATE state SET revision = revision + 1');
}
