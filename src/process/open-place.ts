import type { OpenOptions } from '../store/open-options.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import type { Store } from '../store/store.js';
import type { StorePlace } from './store-place.js';

interface PlaceOptions extends OpenOptions {
  /** Whether a workspace that isn't in its database is begun. Default `true`. */
  readonly mayBegin?: boolean | undefined;
}

/**
 * Opens the store that is there. Rejects with a `VerbatimError` that says what is wrong with it. What opens one on
 * PostgreSQL is loaded only where there is one.
 */
export async function openPlace(place: StorePlace, options: PlaceOptions): Promise<Store> {
  const { mayBegin, ...common } = options;
  if (place.kind === 'sqlite') return openSqliteStore({ ...common, file: place.file });
  const { openPostgresStore } = await import('../store/postgres/open-postgres-store.js');
  return openPostgresStore({ ...common, mayBegin, address: place.address, workspace: place.workspace });
}
