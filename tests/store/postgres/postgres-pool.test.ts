import type pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { performSql } from '../../../src/store/postgres/perform-sql.js';
import { openConnection } from '../../../src/store/postgres/postgres-connection.js';
import { all, asking, snapshot, together } from '../../../src/store/sql.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { useConnection } from './open-connection.js';

describe.runIf(hasPostgres)('any connection', () => {
  const { read } = useConnection();

  it('keeps nobody waiting for long, and is told from other programs’ by its name', async () => {
    const names = ['application_name', 'idle_in_transaction_session_timeout', 'lock_timeout', 'statement_timeout'];
    const sql = 'SELECT name, setting FROM pg_settings WHERE name = ANY($1) ORDER BY name';
    const rows = await read(all<{ readonly name: string; readonly setting: string }>(sql, names));
    expect(rows.map(({ setting }) => setting)).toEqual(['verbatim', '10000', '5000', '60000']);
  });
});

describe.runIf(hasPostgres)('a connection to a database without statistics', () => {
  const { read } = useConnection(`
    SET verbatim.workspace = 1;
    INSERT INTO words SELECT 1, n, 1, 'word ' || n, 'term', 'Word', 1, 'en' FROM generate_series(1, 3000) n;
    INSERT INTO writings SELECT 1, n, n, 1, 'Word', 'en' FROM generate_series(1, 3000) n`);

  it('looks words and their writings up by their keys', async () => {
    const plan = await read(
      all<{ readonly 'QUERY PLAN': string }>(`
        EXPLAIN SELECT t.id, w.display FROM generate_series(1, 900) n JOIN words t ON t.id = n
        JOIN writings w ON w.word = t.id`),
    );
    const steps = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(steps).not.toMatch(/Seq Scan|Hash Join|Merge Join/);
  });
});

describe.runIf(hasPostgres)('a connection of a pool', () => {
  const databases = useDatabases();

  it('sends a snapshot, and the end of the one before it, by one write', async () => {
    const connection = await openConnection({ address: await databases.create(), readOnly: false });
    const client = (await connection.pool.connect()) as pg.PoolClient & pg.Client;
    const { stream } = client.connection;
    const writes = [vi.spyOn(stream, '_write'), vi.spyOn(stream, '_writev')] as const;
    client.release();
    const revision = asking('SELECT revision FROM state');
    const read = () =>
      performSql(connection, snapshot(together<[readonly unknown[], readonly unknown[]]>(revision, revision)));
    for (let times = 0; times < 3; times += 1) await read();
    const count = writes.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    await connection.close();

    expect(count).toBe(3);
  });
});
