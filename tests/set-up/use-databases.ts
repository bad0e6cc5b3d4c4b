import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import './provided.js';

/** Whether there is a PostgreSQL for tests: for `describe.runIf`. */
export const hasPostgres = inject('postgresAddress') !== '';

/** What a test file makes on the one server; all of it is gone after its tests. */
export interface TestDatabases {
  /** Makes an empty database, or a copy of one that nobody is connected to. Returns the superuser's address of it. */
  create(template?: string): Promise<string>;
  /** Makes a role that is no superuser and gives it the database. Returns its address of the same database. */
  giveToOwner(address: string): Promise<string>;
  /** Runs statements as the superuser. */
  run(address: string, ...statements: readonly string[]): Promise<void>;
}

/** To be called once in a test file, outside of its tests. */
export function useDatabases(): TestDatabases {
  const server = inject('postgresAddress');
  const databases: string[] = [];
  const roles: string[] = [];
  afterAll(async () => {
    const drops = databases.map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    if (hasPostgres) await runStatements(server, [...drops, ...roles.map((name) => `DROP ROLE IF EXISTS ${name}`)]);
  });

  return {
    async create(template = 'template0') {
      const name = `test_${randomBytes(6).toString('hex')}`;
      databases.push(name);
      await runStatements(server, [`CREATE DATABASE ${name} TEMPLATE ${databaseOf(template)}`]);
      return addressOf(server, { database: name });
    },
    async giveToOwner(address) {
      const role = `owner_${randomBytes(6).toString('hex')}`;
      roles.push(role);
      await runStatements(address, [
        `CREATE ROLE ${role} LOGIN PASSWORD 'secret'`,
        `ALTER DATABASE ${databaseOf(address)} OWNER TO ${role}`,
        `ALTER SCHEMA public OWNER TO ${role}`,
        // As it is from PostgreSQL 15 on.
        'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
      ]);
      return addressOf(address, { role, password: 'secret' });
    },
    run: (address, ...statements) => runStatements(address, statements),
  };
}

/** The same address with another database, role or password. */
export function addressOf(
  address: string,
  { database, role, password }: { readonly database?: string; readonly role?: string; readonly password?: string },
): string {
  const url = new URL(address);
  if (database !== undefined) url.pathname = `/${database}`;
  if (role !== undefined) url.username = role;
  if (password !== undefined) url.password = password;
  return url.href;
}

/** The name of an address's database, or of one that is given by its name. */
function databaseOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
}

async function runStatements(address: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
