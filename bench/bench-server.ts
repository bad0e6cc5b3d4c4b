import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startPostgres } from '../tests/set-up/start-postgres.js';
import { cpuOfFamily, isCalled, parentOf } from './load/processor-time.js';

/** A PostgreSQL to measure: empty databases on it, each gone when its work is done. */
export interface BenchServer {
  readonly version: string;
  /** Gives the address of an empty database to `work`. */
  withDatabase<T>(work: (address: string) => Promise<T>): Promise<T>;
  /** Makes an empty database, or a copy of one that nobody is connected to. Resolves to its address. */
  create(template?: string): Promise<string>;
  drop(address: string): Promise<void>;
  /** Milliseconds of the processor that all of the server's processes have taken; undefined where it isn't on this Linux. */
  processor(): Promise<number | undefined>;
  /** All that was made on it is gone. */
  stop(): Promise<void>;
}

/** As it comes, but for some memory; it writes to the disk before it says that it has. */
const settings = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '512MB',
  max_wal_size: '2GB',
  autovacuum_naptime: '10s',
  ssl: 'off',
};

/** `DATABASE_URL` names a server where databases may be made; else the one that comes with the tests is started. */
export async function openServer(): Promise<BenchServer> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return serverAt(DATABASE_URL, async () => {});
  const { address, remove } = await startPostgres(settings);
  return serverAt(address, remove);
}

/** What a statement gives, over a connection of its own. */
export async function ask<Row>(address: string, text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(text)).rows as readonly Row[];
  } finally {
    await client.end();
  }
}

/** Milliseconds of the processor that the store's connections have used; undefined where the server isn't on this Linux. */
export async function processorOf(address: string): Promise<number | undefined> {
  const sql = "SELECT pid FROM pg_stat_activity WHERE application_name = 'verbatim' AND datname = current_database()";
  try {
    const rows = await ask<{ readonly pid: number }>(address, sql);
    return rows.reduce((sum, { pid }) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
      return sum + 10 * (Number(fields[11]) + Number(fields[12]));
    }, 0);
  } catch {
    return undefined;
  }
}

async function serverAt(address: string, stop: () => Promise<void>): Promise<BenchServer> {
  const [row] = await ask<{ readonly server_version: string }>(address, 'SHOW server_version');
  const server = await findServer(address);
  const databases = new Set<string>();
  let made = 0;
  const create = async (template?: string) => {
    made += 1;
    const name = `bench_${process.pid}_${made}`;
    await ask(address, `CREATE DATABASE ${name} TEMPLATE ${template === undefined ? 'template0' : nameOf(template)}`);
    const url = new URL(address);
    url.pathname = `/${name}`;
    databases.add(url.href);
    return url.href;
  };
  const drop = async (database: string) => {
    databases.delete(database);
    await ask(address, `DROP DATABASE ${nameOf(database)} WITH (FORCE)`);
  };
  return {
    version: row?.server_version ?? '',
    stop: async () => {
      for (const database of databases) await drop(database);
      await stop();
    },
    create,
    drop,
    processor: async () => (server === undefined ? undefined : cpuOfFamily(server)),
    async withDatabase(work) {
      const database = await create();
      try {
        return await work(database);
      } finally {
        await drop(database);
      }
    },
  };
}

function nameOf(address: string): string {
  return new URL(address).pathname.slice(1);
}

/** The server's first process, which is the parent of those that serve connections; undefined where it runs elsewhere. */
async function findServer(address: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const own = Number(rows[0]?.pid);
    // A server on another machine counts its processes by itself.
    return (await isCalled(own, 'postgres')) ? await parentOf(own) : undefined;
  } finally {
    await client.end();
  }
}
