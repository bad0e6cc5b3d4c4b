import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { createTable } from '../../../src/store/postgres/create-table.js';
import { grantMember } from '../../../src/store/postgres/member-role.js';
import { alone, migrate } from '../../../src/store/postgres/migrate.js';
import { migrations } from '../../../src/store/postgres/migrations/migrations.js';
import type { PostgresMigration } from '../../../src/store/postgres/migrations/postgres-migration.js';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';

const newest = migrations.at(-1)?.format ?? 0;

/** What a later version may bring: something beside what there is, or something else in its place. */
const adds: PostgresMigration = {
  format: newest + 1,
  oldestReader: newest,
  statements: [createTable({ name: 'later', columns: { id: 'integer' }, key: ['id'] })],
};
const changes: PostgresMigration = {
  format: newest + 2,
  oldestReader: newest + 2,
  statements: ['ALTER TABLE threads RENAME COLUMN person TO who'],
};

describe.runIf(hasPostgres)('migrate', () => {
  const databases = useDatabases();
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });

  const connect = async (address: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    opened.push({ close: () => client.end() });
    return client;
  };

  const migrateTo = async (address: string, steps: readonly PostgresMigration[]): Promise<void> => {
    const client = await connect(address);
    await alone(client, () => migrate(client, 'test', steps));
  };

  const open = async (address: string) => {
    const store = await openPostgresStore({ address, now: () => new Date(0), owner: 'test', patienceMs: 0 });
    opened.push(store);
    return store;
  };

  it('makes everything in an empty database, and nothing twice', async () => {
    const address = await databases.create();
    await migrateTo(address, migrations);
    await migrateTo(address, migrations);
    const client = await connect(address);
    expect((await client.query('SELECT * FROM verbatim')).rows).toEqual([{ format: newest, oldest_reader: 17 }]);
    expect((await client.query('SELECT * FROM workspaces')).rows).toEqual([]);
  });

  it('numbers its steps upwards, and lets no step ask for readers that know more than itself', () => {
    for (const [i, { format, oldestReader }] of migrations.entries()) {
      expect(format).toBe(14 + i);
      expect(oldestReader).toBeLessThanOrEqual(format);
    }
  });

  it.each(migrations.slice(1).map((step, i) => [step.format, i + 1] as const))(
    'brings what the format before %i held to it',
    async (_, steps) => {
      const address = await databases.create();
      await migrateTo(address, migrations.slice(0, steps));
      await databases.run(
        address,
        "INSERT INTO workspaces (name) VALUES ('T0OLD')",
        'INSERT INTO state (workspace, revision, passages) VALUES (1, 7, 0)',
        "INSERT INTO threads (workspace, conversation, person, until) VALUES (1, 'c', 'ann', '9')",
      );
      const store = await open(address);
      expect(await store.claimWorkspace('T0NEW')).toBe('T0OLD');
      expect(await store.threads.followed('c', '1')).toEqual(['ann']);
    },
  );

  it('does a step wholly or not at all', async () => {
    const address = await databases.create();
    const broken = { ...changes, statements: [...changes.statements, 'SELECT 1 / 0'] };
    await expect(migrateTo(address, [...migrations, adds, broken])).rejects.toThrow('division');
    const client = await connect(address);
    expect((await client.query('SELECT format FROM verbatim')).rows).toEqual([{ format: adds.format }]);
    expect((await client.query('SELECT person FROM threads')).rows).toEqual([]);
  });

  it('is done by one of many that start at once', async () => {
    const address = await databases.create();
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(address)));
    expect(new Set(await Promise.all(stores.map((store) => store.claimWorkspace('T0HOME'))))).toEqual(
      new Set(['T0HOME']),
    );
    const client = await connect(address);
    expect((await client.query('SELECT name FROM workspaces')).rows).toEqual([{ name: 'T0HOME' }]);
  });

  it('leaves older processes at work beside what is only added', async () => {
    const address = await databases.create();
    const old = await open(address);
    await old.threads.follow('c', 'ann', '9', '1');
    await migrateTo(address, [...migrations, adds]);
    await old.check();
    await old.threads.follow('c', 'ben', '9', '1');
    const another = await open(address);
    expect(await another.threads.followed('c', '1')).toEqual(['ann', 'ben']);
  });

  it('stops older processes where it changes what they use, and refuses them', async () => {
    const address = await databases.create();
    const old = await open(address);
    await migrateTo(address, [...migrations, adds, changes]);
    const newer = {
      code: 'store_newer',
      message: expect.stringMatching(`format ${changes.format}; this one knows ${newest}.*update Verbatim`),
    };
    await expect(old.check()).rejects.toMatchObject(newer);
    await expect(open(address)).rejects.toMatchObject(newer);
  });

  it('gives a superuser’s connections the tables that somebody else has made', async () => {
    const address = await databases.create();
    const owner = await databases.giveToOwner(address);
    await (await open(owner)).threads.follow('c', 'ann', '9', '1');
    expect(await (await open(address)).threads.followed('c', '1')).toEqual(['ann']);
    const client = await connect(address);
    await grantMember(client);
  });
});
