import pg from 'pg';

/**
 * The connection went while a transaction was committed, and the server can't be asked whether it was: whoever did it
 * anew might do it twice.
 */
export class LostCommit extends Error {
  override readonly name = 'LostCommit';
}

interface LostCommitOptions {
  /** Milliseconds for which a server that is away, or that still ends the connection that was lost, is asked again. */
  readonly patienceMs: number;
  /** Milliseconds on a clock that runs evenly and that nobody can set. */
  readonly steadyNow: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Milliseconds between two times that it is asked. */
const PAUSE = 100;

const INVALID_PARAMETER = '22023';

/**
 * Asks over another connection whether a transaction was committed whose connection was lost meanwhile. Rejects with
 * `LostCommit` where that can't be told.
 */
export async function hasCommitted(
  pool: Pick<pg.Pool, 'query'>,
  id: string,
  { patienceMs, steadyNow, wait }: LostCommitOptions,
): Promise<boolean> {
  const until = steadyNow() + patienceMs;
  for (;;) {
    const status = await readStatus(pool, id);
    if (status === 'committed' || status === 'aborted') return status === 'committed';
    if (steadyNow() + PAUSE > until) throw new LostCommit(`transaction ${id} may have been committed: ${status}`);
    await wait(PAUSE);
  }
}

/** What the server says, or why it says nothing. */
async function readStatus(pool: Pick<pg.Pool, 'query'>, id: string): Promise<string> {
  try {
    const { rows } = await pool.query('SELECT pg_xact_status($1::text::xid8) AS status', [id]);
    return String(rows[0]?.status ?? 'forgotten');
  } catch (error) {
    // A server that was restored to before it doesn't know it.
    if (error instanceof pg.DatabaseError && error.code === INVALID_PARAMETER) return 'aborted';
    return error instanceof Error ? error.message : String(error);
  }
}
