import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { eraseRows } from '../../../src/store/postgres/erase-rows.js';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import type { Store } from '../../../src/store/store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { wait } from '../../set-up/wait.js';
import { exampleOf } from '../contract/example-answer.js';
import { makeRecord } from '../make-record.js';

const now = () => new Date('2026-03-05T06:07:08.000Z');

/** Puts something with a mark into every kind of table. */
async function fill(store: Store, mark: string): Promise<void> {
  const by = { person: `T:${mark}` };
  // Twice, so that there is a dead row of each as well.
  for (const word of ['old', 'new']) {
    await store.shelves.save(makeRecord({ id: 'a', title: mark, text: `${mark} ${word}` }), by);
  }
  await store.answers.keep(exampleOf({ id: `a-${mark}`, person: by.person, question: `Where is ${mark}?` }));
  const asked = { question: `${mark}?`, askedAt: now().toISOString(), person: by.person };
  await store.exchanges.save('c', asked, '2026-01-01T00:00:00.000Z');
  await store.threads.follow('t', by.person, '2026-03-06T00:00:00.000Z', now().toISOString());
  await store.deliveries.start({ id: '1', keys: ['k'], payload: `delivery of ${mark}` });
}

describe.runIf(hasPostgres)('the erasure of a workspace’s rows', () => {
  const databases = useDatabases();

  const query = async (address: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };

  /** Which of the marks stand in any file of the database, as it is on the disk. */
  const marksIn = async (address: string, marks: readonly string[]): Promise<readonly string[]> => {
    await query(address, 'CHECKPOINT');
    const [place] = await query(
      address,
      "SELECT current_setting('data_directory') AS data, oid::text FROM pg_database WHERE datname = current_database()",
    );
    const folder = path.join(String(place?.data), 'base', String(place?.oid));
    const bytes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'));
    return marks.filter((mark) => bytes.some((file) => file.includes(mark)));
  };

  const both = async (address: string) => {
    for (const [workspace, mark] of [
      ['T0ONE', 'zirconium'],
      ['T0TWO', 'palladium'],
    ] as const) {
      const store = await openPostgresStore({ address, workspace, now, owner: 'test' });
      await fill(store, mark);
      await store.close();
    }
    // As the server itself does when it comes to it: its statistics then hold values.
    await query(address, 'ANALYZE');
  };

  it.each([
    ['the superuser', false],
    ['the database’s owner', true],
  ])('by %s leaves none of them, nothing in the tables’ files, and all of others', async (_, byOwner) => {
    const superuser = await databases.create();
    const address = byOwner ? await databases.giveToOwner(superuser) : superuser;
    await both(address);
    expect(await marksIn(superuser, ['zirconium', 'palladium'])).toEqual(['zirconium', 'palladium']);
    expect(await eraseRows(address, 'T0ONE')).toEqual({ articles: 1, answers: 1, left: [] });
    expect(await marksIn(superuser, ['zirconium', 'palladium'])).toEqual(['palladium']);
    expect(await query(superuser, 'SELECT name FROM workspaces')).toEqual([{ name: 'T0TWO' }]);
    const other = await openPostgresStore({ address, workspace: 'T0TWO', now, owner: 'test' });
    expect(await other.shelves.article('a')).toMatchObject({ text: 'palladium new' });
    expect(await other.audit.entries()).not.toEqual([]);
    await other.close();
    // The log of others is still never changed.
    await expect(query(superuser, 'DELETE FROM audit')).rejects.toThrow('never changed');
  });

  it('takes away nothing where there is no such workspace', async () => {
    const address = await databases.create();
    await both(address);
    await expect(eraseRows(address, 'T0NONE')).rejects.toThrow('no workspace T0NONE, only T0ONE, T0TWO');
    expect(await marksIn(address, ['zirconium'])).toEqual(['zirconium']);
  });

  it('takes away nothing while a bot uses the database, be it of another workspace', async () => {
    const address = await databases.create();
    await both(address);
    const running = await openPostgresStore({ address, workspace: 'T0TWO', now, owner: 'test' });
    await running.shelves.articles();
    const erasing = eraseRows(address, 'T0ONE');
    await expect(erasing).rejects.toMatchObject({
      code: 'store_locked',
      message: expect.stringContaining('stop Verbatim'),
    });
    await running.close();
    expect(await eraseRows(address, 'T0ONE')).toMatchObject({ articles: 1 });
  });

  it('of a person is gone from the tables’ files when these are vacuumed', async () => {
    const address = await databases.create();
    await both(address);
    const store = await openPostgresStore({ address, workspace: 'T0ONE', now, owner: 'test' });
    await store.erase({ person: 'T:zirconium', by: 'program', asks: (payload) => payload.includes('zirconium') });
    await store.close();
    expect(await query(address, "SELECT 1 FROM answers WHERE person = 'T:zirconium'")).toEqual([]);
    // What another session may still see isn't taken away.
    const sessions =
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'verbatim'";
    await vi.waitFor(async () => expect(await query(address, sessions)).toEqual([]), wait);
    // What stands in the article stays: it is the team's. Another database's session that begins just then keeps rows.
    await vi.waitFor(async () => {
      await query(address, 'VACUUM (FULL, ANALYZE)');
      await query(address, 'VACUUM FULL pg_catalog.pg_statistic');
      expect(await marksIn(address, ['T:zirconium', 'Where is zirconium', 'delivery of zirconium'])).toEqual([]);
    }, wait);
  });
});
