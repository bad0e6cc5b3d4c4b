import type { SqlInsertion, SqlLedger, SqlScalar, SqlStatement, SqlStep, SqlValue, SqlWork } from '../sql.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { mapMethods, type Synchronous } from './synchronous.js';

/**
 * Performs work from its first to its last step at once: nothing else of this process comes between. What a step throws
 * is thrown where the work waits for it.
 */
export function performSql<T>(connection: SqliteConnection, work: SqlWork<T>): T {
  let step = work.next();
  while (!step.done) step = goOn(connection, work, step.value);
  return step.value;
}

function goOn<T>(connection: SqliteConnection, work: SqlWork<T>, step: SqlStep): IteratorResult<SqlStep, T> {
  let result: unknown;
  try {
    result = takeStep(connection, step);
  } catch (error) {
    return work.throw(error);
  }
  return work.next(result);
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

function takeStep(connection: SqliteConnection, step: SqlStep): unknown {
  switch (step.kind) {
    case 'transaction':
      return connection.transaction(() => performSql(connection, step.work));
    case 'snapshot':
      return connection.snapshot(() => performSql(connection, step.work));
    case 'together':
      return step.statements.map((statement) => ask(connection, statement));
    case 'insert':
      return insertRows(connection, step);
    default:
      return ask(connection, step);
  }
}

function ask(connection: SqliteConnection, { kind, text, values }: SqlStatement): unknown {
  const statement = connection.numbered(text);
  const given = values.map(asScalar);
  return kind === 'all' ? statement.all(...given) : Number(statement.run(...given).changes);
}

function asScalar(value: SqlValue): SqlScalar {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) ? JSON.stringify(value) : value;
}

function insertRows(connection: SqliteConnection, { table, columns, rows }: SqlInsertion): void {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const statement = connection.statement(
    `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(...row);
}
