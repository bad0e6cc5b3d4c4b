import { afterAll, beforeAll } from 'vitest';
import { performSql } from '../../../src/store/postgres/perform-sql.js';
import { openConnection, type PostgresConnection } from '../../../src/store/postgres/postgres-connection.js';
import { type SqlWork, transaction } from '../../../src/store/sql.js';
import { useDatabases } from '../../set-up/use-databases.js';

export interface TestConnection {
  read<T>(work: SqlWork<T>): Promise<T>;
  write<T>(work: SqlWork<T>): Promise<T>;
}

/**
 * Connections to a database with the store's tables, made before the tests of a group; `statements` are what its owner
 * does with them first.
 */
export function useConnection(...statements: readonly string[]): TestConnection {
  const databases = useDatabases();
  let connection: PostgresConnection;
  beforeAll(async () => {
    const address = await databases.create();
    connection = await openConnection({ address, readOnly: false });
    await databases.run(address, ...statements);
  });
  afterAll(() => connection.close());

  return {
    read: (work) => performSql(connection, work),
    write: (work) => performSql(connection, transaction('articles', work)),
  };
}
