import type { SqlStep, SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import type { SqliteConnection } from '../../../src/store/sqlite/sqlite-connection.js';

/**
 * Performs work that only reads as a driver over a socket does: whatever else is done may come between two of its steps.
 * Yields each step after it is taken; `beforeEnd` is called with what came of a snapshot, within it.
 */
export function* walkWork<T>(
  connection: SqliteConnection,
  work: SqlWork<T>,
  beforeEnd: (result: unknown) => void = () => {},
): Generator<SqlStep, T> {
  let step = work.next();
  while (!step.done) {
    const { value } = step;
    if (value.kind === 'snapshot') {
      connection.exec('BEGIN');
      const result = yield* walkWork(connection, value.work);
      beforeEnd(result);
      connection.exec('COMMIT');
      step = work.next(result);
    } else {
      const result = performSql(connection, only(value));
      yield value;
      step = work.next(result);
    }
  }
  return step.value;
}

function* only(step: SqlStep): SqlWork<unknown> {
  return yield step;
}
