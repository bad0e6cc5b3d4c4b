import pg from 'pg';
import type { SqlInsertion, SqlLedger, SqlLock, SqlScalar, SqlStatement, SqlStep, SqlValue, SqlWork } from '../sql.js';
import { ownWorkspace } from './create-table.js';
import { tellSizes } from './know-sizes.js';
import { nameStatement } from './name-statement.js';

/** Where work is performed. */
export interface SqlSession {
  readonly pool: Pick<pg.Pool, 'connect'>;
  /** Its id: what locks are taken for. */
  readonly workspace: number;
  /** Whether the transaction of this id was committed, which can't be told by the connection that it was made over. */
  readonly hasCommitted: (id: string) => Promise<boolean>;
}

/** By their places, which other versions of the program lock by too: only ever add to it. */
const locks: Readonly<Record<SqlLock, number>> = {
  articles: 1,
  answers: 2,
  deliveries: 3,
  exchanges: 4,
  threads: 5,
  duties: 6,
  workspace: 7,
  proposals: 8,
  sources: 9,
};

/**
 * Performs work from its first to its last step over one connection, which is thrown away when anything fails. Rejects
 * with what the driver or the work itself fails with.
 */
export async function performSql<T>(session: SqlSession, work: SqlWork<T>): Promise<T> {
  const client = await session.pool.connect();
  // The statement that waits for an answer is told too.
  const onError = () => {};
  client.on('error', onError);
  let failure: unknown;
  try {
    return await perform({ ...session, client }, work);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    client.off('error', onError);
    client.release(failure !== undefined);
  }
}

/** Makes a ledger's methods perform their work, each call as one `attempt`: perhaps several times, each wholly anew. */
export function performLedger<T extends object>(
  session: SqlSession,
  ledger: SqlLedger<T>,
  attempt: <Result>(work: () => Promise<Result>) => Promise<Result>,
): T {
  const methods = Object.entries<(...args: readonly unknown[]) => SqlWork<unknown>>(ledger as never);
  return Object.fromEntries(
    methods.map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => attempt(() => performSql(session, method(...args))),
    ]),
  ) as T;
}

interface Connection extends SqlSession {
  readonly client: pg.PoolClient;
}

/** What a step fails with is thrown where the work asked for it. */
async function perform<T>(connection: Connection, work: SqlWork<T>): Promise<T> {
  let step = work.next();
  while (!step.done) {
    let result: unknown;
    try {
      result = await takeStep(connection, step.value);
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(result);
  }
  return step.value;
}

function takeStep(connection: Connection, step: SqlStep): Promise<unknown> {
  const { client } = connection;
  switch (step.kind) {
    case 'transaction':
      return transact(connection, step.lock, step.work);
    case 'snapshot':
      return within(connection, ['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'], step.work, endReading);
    case 'together':
      return Promise.all(step.statements.map((statement) => ask(client, statement)));
    case 'insert':
      return insertRows(client, step);
    default:
      return ask(client, step);
  }
}

async function transact(connection: Connection, lock: SqlLock, work: SqlWork<unknown>): Promise<unknown> {
  const result = await within(connection, ['BEGIN', lockingQuery(connection.workspace, lock)], work, commit);
  if (lock === 'articles') await tellSizes(connection.client);
  return result;
}

/**
 * Milliseconds for which whoever holds a ledger's lock may say nothing: all others wait for it, and a process that was
 * stopped would hold it until it wakes. Articles take longer to be thought about.
 */
const LEDGER_IDLE_MS = 3_000;

/** Beside the lock, the transaction's number is asked for: it tells later whether a commit that was lost arrived. */
function lockingQuery(workspace: number, lock: SqlLock): string {
  const hurry = `, set_config('idle_in_transaction_session_timeout', '${LEDGER_IDLE_MS}', true)`;
  const locked = `pg_advisory_xact_lock(${workspace}, ${locks[lock]})`;
  return `SELECT ${locked}, pg_current_xact_id()::text AS id${lock === 'articles' ? '' : hurry}`;
}

/** What begins a transaction is sent together with the first statement of `work`, which needs no answer to it. */
async function within<T>(
  connection: Connection,
  begin: readonly string[],
  work: SqlWork<T>,
  end: (connection: Connection, id: string | undefined) => Promise<void>,
): Promise<T> {
  const { client } = connection;
  const begun = Promise.all(begin.map((text) => client.query(text)));
  // Met below, whenever it fails.
  begun.catch(() => {});
  let result: T;
  try {
    result = await perform(connection, work);
    await begun;
  } catch (error) {
    // What comes after a beginning that failed fails with less to say.
    const cause = await begun.then(
      () => error,
      (reason: unknown) => reason,
    );
    await client.query('ROLLBACK').catch(() => {});
    throw cause;
  }
  const id: unknown = (await begun).at(-1)?.rows[0]?.id;
  await end(connection, typeof id === 'string' ? id : undefined);
  return result;
}

/** Nobody waits for the end of what only read: what is asked next over the connection goes behind it. */
async function endReading({ client }: Connection): Promise<void> {
  client.query('COMMIT').catch(() => {});
}

async function commit({ client, hasCommitted }: Connection, id: string | undefined): Promise<void> {
  try {
    const { command } = await client.query('COMMIT');
    // A statement failed, and whoever asked for it went on.
    if (command !== 'COMMIT') throw new Error('a transaction was committed of which a statement had failed');
  } catch (error) {
    if (id === undefined || !isLost(error) || !(await hasCommitted(id))) throw error;
  }
}

/** Whether the connection was lost, so that nobody has said whether the transaction was. */
function isLost(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return error.code?.startsWith('57P') ?? false;
  return error instanceof Error && ('code' in error || /terminated|timeout/.test(error.message));
}

async function ask(client: pg.PoolClient, { kind, text, values }: SqlStatement): Promise<unknown> {
  const { rows, rowCount } = await client.query({ name: nameStatement(text), text, values: values.map(asParameter) });
  return kind === 'all' ? rows : (rowCount ?? 0);
}

/** As one parameter, whatever their number, so that a statement is prepared once for all numbers of rows. */
async function insertRows(client: pg.PoolClient, { table, columns, rows }: SqlInsertion): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const text = `
    INSERT INTO ${table} (workspace, ${names})
    SELECT ${ownWorkspace}, ${names} FROM json_populate_recordset(NULL::${table}, $1)`;
  const records = rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at], inJson(value)])));
  await client.query({ name: nameStatement(text), text, values: [JSON.stringify(records)] });
}

function inJson(value: SqlScalar): SqlScalar {
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (typeof value !== 'string') return value;
  // Half a character is no JSON to PostgreSQL; elsewhere the driver writes it so too.
  return withoutNul(/\p{Cs}/u.test(value) ? Buffer.from(value).toString() : value);
}

/** PostgreSQL takes no text with a NUL character, and whoever asks may type one. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}

/** Lists as PostgreSQL writes arrays: the driver's own way takes as long as the statement. */
function asParameter(value: SqlValue): SqlScalar {
  if (typeof value === 'string') return withoutNul(value);
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
    ? `{${value.map((each) => (typeof each === 'number' ? each : quote(withoutNul(each)))).join(',')}}`
    : value;
}

function quote(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}
