import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable } from '../../../src/store/postgres/create-table.js';
import { performSql } from '../../../src/store/postgres/perform-sql.js';
import { openConnection, type PostgresConnection } from '../../../src/store/postgres/postgres-connection.js';
import { all, run } from '../../../src/store/sql.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';

/** What SQLite alone has: the index, what it proves writing with, and what it counts by. */
const ofSqlite = /^(health|sqlite_.*|.*_index.*|.*_vocabulary.*)$/;

describe.runIf(hasPostgres)('createTable', () => {
  const databases = useDatabases();
  let address = '';
  let one: PostgresConnection;
  let other: PostgresConnection;

  beforeAll(async () => {
    address = await databases.giveToOwner(await databases.create());
    one = await openConnection({ address, workspace: 'T0ONE', readOnly: false });
    other = await openConnection({ address, workspace: 'T0OTHER', readOnly: false });
    const client = await one.pool.connect();
    await client.query(
      createTable({
        name: 'parents',
        columns: { seq: 'integer', name: 'text', note: 'text?', picture: 'bytes?' },
        key: ['seq'],
        isNumbered: true,
        unique: [['name']],
      }),
    );
    await client.query(
      createTable({
        name: 'children',
        columns: { parent: 'integer', order: 'integer', name: 'text' },
        key: ['parent', 'order'],
        indexes: { children_by_name: ['name', 'order'] },
        parents: { parent: 'parents' },
      }),
    );
    client.release();
  });
  afterAll(() => Promise.all([one.close(), other.close()]));

  const ADD = 'INSERT INTO parents (name) VALUES ($1) RETURNING seq';

  it('numbers rows by itself, and lets each workspace have the same names', async () => {
    const seqs: number[] = [];
    for (const connection of [one, other, one]) {
      const name = `Ann ${seqs.length % 2 === 0 ? seqs.length : 0}`;
      seqs.push(...(await performSql(connection, all<{ seq: number }>(ADD, name))).map(({ seq }) => seq));
    }
    expect(new Set(seqs).size).toBe(3);
    await expect(performSql(one, run(ADD, 'Ann 0'))).rejects.toMatchObject({ code: '23505' });
  });

  it('takes children away with their parents, and lets none be another workspace’s', async () => {
    const [row] = await performSql(one, all<{ seq: number }>(ADD, 'Bea'));
    const CHILD = 'INSERT INTO children (parent, "order", name) VALUES ($1, $2, $3)';
    await expect(performSql(other, run(CHILD, row?.seq ?? 0, 1, 'Cid'))).rejects.toMatchObject({ code: '23503' });
    await performSql(one, run(CHILD, row?.seq ?? 0, 1, 'Cid'));
    await performSql(one, run("DELETE FROM parents WHERE name = 'Bea'"));
    expect(await performSql(one, all('SELECT * FROM children'))).toEqual([]);
  });

  it('compares texts code point by code point', async () => {
    for (const name of ['b', 'B', 'ä', 'a', '😀', '￿']) await performSql(other, run(ADD, name));
    const rows = await performSql(
      other,
      all<{ name: string }>("SELECT name FROM parents WHERE name < 'c' OR name > 'z' ORDER BY name"),
    );
    expect(rows.map(({ name }) => name).filter((name) => !name.startsWith('Ann'))).toEqual([
      'B',
      'a',
      'b',
      'ä',
      '￿',
      '😀',
    ]);
  });

  it('makes the tables that SQLite has, with the same columns', async () => {
    const { folder, remove } = makeFolder();
    const file = `${folder}/store.db`;
    await (await openSqliteStore({ file, now: () => new Date(0), owner: 'test' })).close();
    const database = new DatabaseSync(file, { readOnly: true });
    const tables: readonly { readonly name: string }[] = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all();
    const columnsOf = 'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1';
    for (const { name } of tables.filter((table) => !ofSqlite.test(table.name))) {
      const columns: readonly { readonly name: string }[] = database.prepare(`PRAGMA table_info(${name})`).all();
      const made = await performSql(one, all<{ name: string }>(columnsOf, name));
      // The workspace of a store in SQLite is its state's, and PostgreSQL counts passages there.
      const differing = ['workspace', ...(name === 'state' ? ['passages'] : [])];
      const both = [columns, made].map((some) =>
        some.map((column) => column.name).filter((column) => !differing.includes(column)),
      );
      expect(both[1]?.sort(), name).toEqual(both[0]?.sort());
    }
    database.close();
    remove();
  });
});
