import { first, type SqlWork } from '../sql.js';
import { StoreDamage } from '../store-damage.js';
import type { TermIndex } from '../term-index.js';

interface CollectionRow {
  readonly id: number;
}

/** Returns the collection of that name, made with its index where there is none: to be called within a transaction. */
export function* findCollection(name: string, index: Pick<TermIndex, 'create'>): SqlWork<number> {
  const row = yield* first<CollectionRow>('SELECT id FROM collections WHERE name = $1', name);
  if (row) return row.id;
  const made = yield* first<CollectionRow>('INSERT INTO collections (name) VALUES ($1) RETURNING id', name);
  if (!made) throw new StoreDamage('a collection was inserted and is not there');
  yield* index.create(made.id);
  return made.id;
}
