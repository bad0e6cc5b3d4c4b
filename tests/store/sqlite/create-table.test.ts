import { expect, it } from 'vitest';
import { createTable } from '../../../src/store/sqlite/create-table.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

function openTables() {
  const connection = openConnection({ file: ':memory:', readOnly: false });
  connection.exec(
    createTable({
      name: 'parents',
      columns: { seq: 'integer', name: 'text', note: 'text?', picture: 'bytes?' },
      key: ['seq'],
      isNumbered: true,
      unique: [['name']],
    }),
  );
  connection.exec(
    createTable({
      name: 'children',
      columns: { parent: 'integer', order: 'integer', name: 'text' },
      key: ['parent', 'order'],
      indexes: { children_by_name: ['name', 'order'] },
      parents: { parent: 'parents' },
    }),
  );
  return connection;
}

it('numbers rows by itself and never uses a number twice', () => {
  const connection = openTables();
  connection.exec("INSERT INTO parents (name) VALUES ('Ann'), ('Bob'); DELETE FROM parents WHERE name = 'Bob'");
  connection.exec("INSERT INTO parents (name) VALUES ('Cid')");
  expect(connection.statement('SELECT seq, name, note FROM parents ORDER BY seq').all()).toEqual([
    { seq: 1, name: 'Ann', note: null },
    { seq: 3, name: 'Cid', note: null },
  ]);
});

it('keeps keys, what no two rows share, and what must be there', () => {
  const connection = openTables();
  connection.exec("INSERT INTO parents (name) VALUES ('Ann')");
  const fails = (sql: string): void => expect(() => connection.exec(sql), sql).toThrow(/constraint/i);
  fails("INSERT INTO parents (name) VALUES ('Ann')");
  fails('INSERT INTO parents (name) VALUES (NULL)');
  fails("INSERT INTO children VALUES (7, 1, 'nobody’s')");
  connection.exec("INSERT INTO children VALUES (1, 1, 'Eve')");
  fails("INSERT INTO children VALUES (1, 1, 'Eve again')");
});

it('takes the rows away that belong to a row', () => {
  const connection = openTables();
  connection.exec("INSERT INTO parents (name) VALUES ('Ann'); INSERT INTO children VALUES (1, 1, 'Eve')");
  connection.exec('DELETE FROM parents');
  expect(connection.statement('SELECT * FROM children').all()).toEqual([]);
});
