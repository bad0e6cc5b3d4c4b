import { collectionTables } from './collection-tables.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Returns the collection of that name, made where there is none: to be called within a transaction. */
export function findCollection(connection: SqliteConnection, name: string): number {
  const row: { readonly id: number } | undefined = connection
    .statement('SELECT id FROM collections WHERE name = ?')
    .get(name);
  if (row) return row.id;
  const { lastInsertRowid } = connection.statement('INSERT INTO collections (name) VALUES (?)').run(name);
  const collection = Number(lastInsertRowid);
  for (const statement of collectionTables(collection)) connection.exec(statement);
  return collection;
}
