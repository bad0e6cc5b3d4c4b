import pg from 'pg';

/** The connection went while a transaction was committed, and the server can't be asked whether it was. */
class LostCommit extends Error {
  override readonly name = 'LostCommit';
}

/**
 * Asks over another connection whether a transaction was committed whose connection was lost meanwhile. Rejects with
 * what the driver rejects with, or with `LostCommit` where that can't be told (yet).
 */
export async function hasCommitted(pool: Pick<pg.Pool, 'query'>, id: string): Promise<boolean> {
  try {
    const { rows } = await pool.query('SELECT pg_xact_status($1::text::xid8) AS status', [id]);
    const status: unknown = rows[0]?.status;
    if (status === 'committed' || status === 'aborted') return status === 'committed';
  } catch (error) {
    // A server that was restored to before it doesn't know it.
    if (error instanceof pg.DatabaseError && error.code === INVALID_PARAMETER) return false;
    throw error;
  }
  throw new LostCommit(`transaction ${id} is neither committed nor aborted`);
}

const INVALID_PARAMETER = '22023';
