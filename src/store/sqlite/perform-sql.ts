import type { SqlLedger, SqlStatement, SqlTransaction, SqlWork } from '../sql.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { mapMethods, type Synchronous } from './synchronous.js';

/** Performs work from its first to its last step at once: nothing else of this process comes between. */
export function performSql<T>(connection: SqliteConnection, work: SqlWork<T>): T {
  let step = work.next();
  while (!step.done) step = work.next(takeStep(connection, step.value));
  return step.value;
}

/** Makes a ledger's methods perform their work. */
export function performLedger<T>(connection: SqliteConnection, ledger: SqlLedger<T>): Synchronous<T> {
  return mapMethods(
    ledger,
    (method) =>
      (...args) =>
        performSql(connection, method(...args) as SqlWork<unknown>),
  );
}

function takeStep(connection: SqliteConnection, step: SqlStatement | SqlTransaction): unknown {
  if (step.kind === 'transaction') return connection.transaction(() => performSql(connection, step.work));
  const statement = connection.numbered(step.text);
  return step.kind === 'all' ? statement.all(...step.values) : Number(statement.run(...step.values).changes);
}
