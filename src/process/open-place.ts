import type { PostgresStoreOptions } from '../store/postgres/open-postgres-store.js';
import { openSqliteStore, type SqliteStoreOptions } from '../store/sqlite/open-sqlite-store.js';
import type { Store } from '../store/store.js';
import type { StorePlace } from './store-place.js';

type StoreOptions = Omit<SqliteStoreOptions, 'file'> & Omit<PostgresStoreOptions, 'address' | 'workspace'>;

/**
 * Opens the store that is there. Rejects with a `VerbatimError` that says what is wrong with it. What opens one on
 * PostgreSQL is loaded only where there is one.
 */
export async function openPlace(place: StorePlace, options: StoreOptions): Promise<Store> {
  if (place.kind === 'sqlite') return openSqliteStore({ ...options, file: place.file });
  const { openPostgresStore } = await import('../store/postgres/open-postgres-store.js');
  return openPostgresStore({ ...options, address: place.address, workspace: place.workspace });
}
