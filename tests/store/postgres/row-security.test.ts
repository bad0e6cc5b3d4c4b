import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnection } from '../../../src/store/postgres/postgres-connection.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';

/** What belongs to the database and to no workspace. */
const registers = ['verbatim', 'workspaces'];

const TABLES = `
  SELECT c.oid::regclass::text AS name, c.relrowsecurity AND c.relforcerowsecurity AS secured,
    array(SELECT pg_get_expr(p.polqual, p.polrelid) || ' ' || pg_get_expr(p.polwithcheck, p.polrelid)
      FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
    (SELECT bool_and((i.indkey::int2[])[0] = a.attnum) FROM pg_index i WHERE i.indrelid = c.oid) AS keyed
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace'
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace ORDER BY 1`;

const ALL = `SELECT relname FROM pg_class
  WHERE relkind IN ('r', 'p', 'v', 'm') AND relnamespace = current_schema()::regnamespace`;

/** One row of a table, with what each column takes; that other tables' rows are named is not looked at. */
const COLUMNS = `
  SELECT column_name AS name, data_type AS type FROM information_schema.columns
  WHERE table_schema = current_schema() AND table_name = $1 AND column_name <> 'workspace'`;

const values: Readonly<Record<string, string>> = { bigint: '1', integer: '1', text: "'x'", bytea: "'\\x00'" };

describe.runIf(hasPostgres)('row security', () => {
  const databases = useDatabases();
  const clients: pg.Client[] = [];
  let address = '';
  let workspaces: readonly number[] = [];

  /** A session as the program's are, or one that has forgotten its workspace. */
  const connect = async (url: string, options: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, options });
    clients.push(client);
    await client.connect();
    return client;
  };

  const names = async (): Promise<readonly string[]> => {
    const client = await connect(address, '');
    const { rows } = await client.query<{ name: string }>(TABLES);
    return rows.map(({ name }) => name);
  };

  const makeWorkspaces = async (url: string): Promise<void> => {
    const opened = [];
    for (const workspace of ['T0ONE', 'T0TWO']) {
      const connection = await openConnection({ address: url, workspace, readOnly: false });
      opened.push(connection.workspace);
      await connection.close();
    }
    workspaces = opened;
  };

  beforeAll(async () => {
    address = await databases.create();
    await makeWorkspaces(address);
    const superuser = await connect(address, `-c verbatim.workspace=${workspaces[0]}`);
    // Only what the program itself can't do: rows without their parents.
    await superuser.query("SET session_replication_role = 'replica'");
    for (const name of await names()) {
      if (name === 'state') continue;
      const { rows } = await superuser.query<{ name: string; type: string }>(COLUMNS, [name]);
      const columns = rows.map((row) => `"${row.name}"`).join(', ');
      await superuser.query(
        `INSERT INTO ${name} (${columns}) VALUES (${rows.map(({ type }) => values[type]).join(', ')})`,
      );
    }
  });

  afterAll(() => Promise.all(clients.map((client) => client.end())));

  it('is on every table, with the workspace first in every index', async () => {
    const client = await connect(address, '');
    const { rows } = await client.query(TABLES);
    const { rows: all } = await client.query<{ relname: string }>(ALL);
    expect(all.map(({ relname }) => relname).sort()).toEqual([...rows.map(({ name }) => name), ...registers].sort());
    const own = "(NULLIF(current_setting('verbatim.workspace'::text, true), ''::text))::integer";
    const isOwn = `(workspace = ( SELECT ${own}))`;
    for (const row of rows) {
      // The server gives the column a name of its own.
      const policies = row.policies.map((policy: string) => policy.replaceAll(/ AS "?[^")]+"?/g, ''));
      expect({ ...row, policies }, row.name).toMatchObject({
        secured: true,
        policies: [`${isOwn} ${isOwn}`],
        keyed: true,
      });
    }
  });

  it.each([
    ['no workspace', ''],
    ['another workspace', '-c verbatim.workspace=SECOND'],
  ])('shows nothing to a session of %s, and lets it change nothing', async (_, options) => {
    const client = await connect(
      address,
      `-c role=verbatim_member ${options.replace('SECOND', String(workspaces[1]))}`,
    );
    for (const name of await names()) {
      const { rowCount: found } = await client.query(`SELECT 1 FROM ${name} WHERE workspace = ${workspaces[0]}`);
      expect(found, name).toBe(0);
      const removing = client.query(`DELETE FROM ${name} WHERE workspace = ${workspaces[0]}`);
      // Of the log of changes nobody may delete anything.
      if (name === 'audit') await expect(removing).rejects.toMatchObject({ code: '42501' });
      else expect((await removing).rowCount, name).toBe(0);
      const taken = client.query(`UPDATE ${name} SET workspace = ${workspaces[0]}`);
      const changed = await taken.then(
        (result) => result.rowCount,
        (error: { code: string }) => error.code,
      );
      // There is nothing of its own to be moved, but for the other workspace's state, which is not let through.
      expect([0, '42501'], name).toContain(changed);
      const { rows } = await client.query<{ name: string; type: string }>(COLUMNS, [name]);
      const columns = ['workspace', ...rows.map((row) => `"${row.name}"`)].join(', ');
      const row = [workspaces[0], ...rows.map(({ type }) => values[type])].join(', ');
      const written = client.query(`INSERT INTO ${name} (${columns}) VALUES (${row})`);
      await expect(written, name).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('shows all workspaces’ names to a session, and lets it change only its own, and begin none', async () => {
    const other = workspaces[1];
    const session = await connect(address, `-c role=verbatim_member -c verbatim.workspace=${workspaces[0]}`);
    expect((await session.query('SELECT name FROM workspaces ORDER BY id')).rows).toEqual([
      { name: 'T0ONE' },
      { name: 'T0TWO' },
    ]);
    expect((await session.query("UPDATE workspaces SET name = 'T0MINE'")).rowCount).toBe(1);
    expect((await session.query("UPDATE workspaces SET name = 'T0ONE'")).rowCount).toBe(1);
    expect((await session.query(`UPDATE workspaces SET name = 'T0MINE' WHERE id = ${other}`)).rowCount).toBe(0);
    const forgetful = await connect(address, '-c role=verbatim_member');
    expect((await forgetful.query("UPDATE workspaces SET name = 'T0MINE'")).rowCount).toBe(0);
    // The owner too, who may begin one only in a session of none.
    const own = await databases.create();
    const owner = await databases.giveToOwner(own);
    await makeWorkspaces(owner);
    const bound = await connect(owner, `-c verbatim.workspace=${workspaces[0]}`);
    await expect(bound.query("INSERT INTO workspaces (name) VALUES ('T0MORE')")).rejects.toMatchObject({
      code: '42501',
    });
    expect((await bound.query(`DELETE FROM workspaces WHERE id = ${workspaces[1]}`)).rowCount).toBe(0);
    await makeWorkspaces(address);
  });

  it('shows its own rows to a session of the first', async () => {
    const client = await connect(address, `-c role=verbatim_member -c verbatim.workspace=${workspaces[0]}`);
    for (const name of await names()) {
      expect((await client.query(`SELECT 1 FROM ${name}`)).rowCount, name).toBe(1);
    }
  });

  it('binds the tables’ owner too, and gives connections of a superuser a role that is bound', async () => {
    const own = await databases.create();
    const owner = await databases.giveToOwner(own);
    await makeWorkspaces(owner);
    const forgetful = await connect(owner, '');
    expect((await forgetful.query('SELECT 1 FROM state')).rowCount).toBe(0);
    await expect(forgetful.query('INSERT INTO state (revision, passages) VALUES (1, 1)')).rejects.toThrow();
    const bound = await openConnection({ address, workspace: 'T0TWO', readOnly: false });
    const { rows } = await bound.pool.connect().then(async (client) => {
      const result = await client.query('SELECT workspace, current_user AS role FROM state');
      client.release();
      return result;
    });
    expect(rows).toEqual([{ workspace: workspaces[1], role: 'verbatim_member' }]);
    await bound.close();
  });

  it('gives a superuser’s role also those tables that the owner made after it had the others', async () => {
    const own = await databases.create();
    const owner = await databases.giveToOwner(own);
    await makeWorkspaces(owner);
    await (await openConnection({ address: own, workspace: 'T0ONE', readOnly: false })).close();
    // As a migration that the owner's process did since leaves them.
    await databases.run(own, 'REVOKE ALL ON duties FROM verbatim_member');
    const bound = await openConnection({ address: own, workspace: 'T0ONE', readOnly: false });
    const client = await bound.pool.connect();
    expect((await client.query('SELECT name FROM duties')).rows).toEqual([]);
    client.release();
    await bound.close();
    await makeWorkspaces(address);
  });

  it('binds connections whose address has options of its own, which hold beside ours', async () => {
    const url = new URL(address);
    url.searchParams.set('options', '-c work_mem=7MB -c verbatim.workspace=0');
    const bound = await openConnection({ address: url.href, workspace: 'T0TWO', readOnly: false });
    const { rows } = await bound.pool.connect().then(async (client) => {
      const result = await client.query(
        "SELECT workspace, current_user AS role, current_setting('work_mem') AS memory FROM state",
      );
      client.release();
      return result;
    });
    expect(rows).toEqual([{ workspace: workspaces[1], role: 'verbatim_member', memory: '7MB' }]);
    await bound.close();
  });
});
