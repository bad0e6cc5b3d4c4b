import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { CopySide } from '../copy/copy-side.js';
import { all, first, run, type SqlWork } from '../sql.js';
import { attemptAnew } from './attempt-anew.js';
import { describePostgresError } from './describe-postgres-error.js';
import { performSql } from './perform-sql.js';
import { requireAddress, shownAddress } from './postgres-address.js';
import { openConnection, type PostgresConnection } from './postgres-connection.js';
import { createPostgresTermIndex } from './postgres-term-index.js';
import { createPostgresWordIndex } from './postgres-word-index.js';
import { createPostgresWordUses } from './postgres-word-uses.js';

/** Milliseconds for which what is written is tried again where a connection was lost. */
const PATIENCE_MS = 10_000;

export interface PostgresSideOptions {
  readonly address: string;
  /** Where the database holds several. */
  readonly workspace?: string | undefined;
  /** What the address is called where something is wrong with it; default `DATABASE_URL`. */
  readonly addressName?: string | undefined;
  readonly role: 'source' | 'target';
}

/**
 * Opens the store in the database for copying: as the source it is only read, all of it in the state that it has now,
 * over one connection; as the target its tables are made where there are none. Rejects with `VerbatimError`.
 */
export async function openPostgresSide(options: PostgresSideOptions): Promise<CopySide> {
  const { address, addressName, workspace, role } = options;
  requireAddress(address, addressName);
  const shown = shownAddress(address);
  const describe = (error: unknown) => describePostgresError(error, shown, addressName);
  const wait = (ms: number): Promise<void> => setTimeout(ms);
  const attempt = attemptAnew({ patienceMs: PATIENCE_MS, steadyNow: () => performance.now(), wait, describe });
  const connection = await attempt(() => openConnection({ address, workspace, readOnly: role === 'source' }));
  const held =
    role === 'source'
      ? await holdState(connection).catch((error: unknown) => fail(connection, describe(error)))
      : undefined;
  const session = held ? { ...connection, pool: held.pool } : connection;
  return {
    shown: `postgres://${shown}`,
    terms: createPostgresTermIndex(),
    words: createPostgresWordIndex(),
    uses: createPostgresWordUses(),
    // A state that was lost with its connection is another when it is read anew.
    perform: (work) =>
      held
        ? performSql(session, work()).catch((error: unknown) => Promise.reject(describe(error)))
        : attempt(() => performSql(session, work())),
    *workspace() {
      const row = yield* first<{ readonly name: string | null }>(NAME, connection.workspace);
      return row?.name ?? undefined;
    },
    *nameWorkspace(name) {
      yield* run(CLAIM, name, connection.workspace);
    },
    passNumbers,
    close: async () => {
      held?.letGo();
      await connection.close();
    },
  };
}

const NAME = 'SELECT name FROM workspaces WHERE id = $1';

const CLAIM = 'UPDATE workspaces SET name = $1 WHERE id = $2 AND name IS NULL';

async function fail(connection: PostgresConnection, error: Error): Promise<never> {
  await connection.close();
  throw error;
}

/** A connection that stays within one transaction. */
interface HeldState {
  readonly pool: Pick<pg.Pool, 'connect'>;
  letGo(): void;
}

async function holdState({ pool }: PostgresConnection): Promise<HeldState> {
  const client = await pool.connect();
  const release = client.release.bind(client);
  // Whoever performs work gives its connection back after each.
  client.release = () => {};
  client.on('error', () => {});
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // The copy is written meanwhile, which takes as long as it takes.
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  await client.query('SELECT 1');
  const connect = async () => client;
  return { pool: { connect } as Pick<pg.Pool, 'connect'>, letGo: () => release(true) };
}

/** Tables whose numbers the database counts, and the columns of these. */
const counted = [
  ['collections', 'id'],
  ['articles', 'seq'],
  ['words', 'id'],
  ['writings', 'id'],
  ['answers', 'seq'],
  ['feedback', 'seq'],
  ['deliveries', 'seq'],
  ['proposals', 'seq'],
  ['audit', 'seq'],
] as const;

/** Counts on until the numbers are passed: setting the counter would need a right that reading and writing doesn't. */
function* passNumbers(): SqlWork<void> {
  for (const [table, column] of counted) {
    yield* all(`
      SELECT count(nextval(pg_get_serial_sequence('${table}', '${column}')))
      FROM generate_series(1, (SELECT max("${column}") FROM ${table})
        - (SELECT nextval(pg_get_serial_sequence('${table}', '${column}'))))`);
  }
  yield* run('UPDATE state SET passages = greatest(passages, (SELECT coalesce(max(id), 0) FROM passages))');
}
