import pg from 'pg';
import { connectionString, type SessionSettings, sessionOptions } from './postgres-address.js';

/** Milliseconds that a server, or a connection that is free, is waited for. */
const CONNECT_MS = 5_000;

/** Milliseconds that one statement may take; migrations may take longer. */
const STATEMENT_MS = 60_000;

/** Milliseconds that another's lock is waited for. */
const LOCK_MS = 5_000;

/** Milliseconds after which the server ends a transaction whose process is silent: others wait for its locks. */
const IDLE_MS = 10_000;

/**
 * Nearly all that is asked for are a few rows by their keys. A database that was just filled has no statistics yet, and
 * without them PostgreSQL reads whole tables instead; with them it still plans each list of keys anew.
 */
const BY_KEYS: SessionSettings = {
  jit: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
};

export interface PoolOptions {
  /** Of the database, checked. */
  readonly address: string;
  readonly settings?: SessionSettings;
}

export interface SharedOptions extends PoolOptions {
  /** More connections than this are never open at once. */
  readonly most: number;
}

/**
 * Sends what is asked for in one turn of the loop together: the end of a snapshot, the beginning of the next one and
 * its first statements are one write, and one wakening of the server, instead of one each.
 */
class GatheringClient extends pg.Client {
  override query: typeof pg.Client.prototype.query = (...args: readonly unknown[]): never => {
    const { stream } = this.connection;
    if (stream.writableCorked === 0) {
      stream.cork();
      setImmediate(() => stream.uncork());
    }
    return Reflect.apply(pg.Client.prototype.query, this, args) as never;
  };
}

/** One connection that lasts until it is ended, for what is done before the workspace is known. It isn't connected. */
export function createClient({ address, settings = {} }: PoolOptions): pg.Client {
  return new pg.Client({ ...clientConfig(address), ...sessionOptions(address, settings) });
}

/** Connections that are made when they are asked for and kept for a while. What an idle one fails with is no matter. */
export function createPool({ address, most, settings = {} }: SharedOptions): pg.Pool {
  const lasting = { statement_timeout: STATEMENT_MS, lock_timeout: LOCK_MS, ...BY_KEYS };
  const pool = new pg.Pool({
    ...clientConfig(address),
    ...sessionOptions(address, { ...lasting, idle_in_transaction_session_timeout: IDLE_MS, ...settings }),
    Client: GatheringClient,
    max: most,
    idleTimeoutMillis: 60_000,
  });
  // The pool has thrown the connection away already; whoever asks next gets another.
  pool.on('error', () => {});
  return pool;
}

function clientConfig(address: string): pg.ClientConfig {
  return {
    connectionString: connectionString(address),
    application_name: 'verbatim',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    pipeline: true,
    types: { getTypeParser },
  };
}

const INT8 = 20;
const BYTEA = 17;

/** Numbers of 64 bits are ours and stay below 2^53; bytes are what SQLite's driver makes of them. */
function getTypeParser(type: number, format?: unknown): (value: string) => unknown {
  if (type === INT8) return Number;
  if (type === BYTEA) return readBytes;
  return pg.types.getTypeParser(type, format as 'text');
}

/** In hexadecimal digits after `\x`. */
function readBytes(value: string): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.from(value.slice(2), 'hex');
  return new Uint8Array(buffer, byteOffset, length);
}
