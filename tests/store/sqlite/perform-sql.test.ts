import { describe, expect, it } from 'vitest';
import {
  all,
  asking,
  first,
  insert,
  listParameters,
  run,
  type SqlWork,
  snapshot,
  together,
  transaction,
} from '../../../src/store/sql.js';
import { performLedger, performSql } from '../../../src/store/sqlite/perform-sql.js';
import { openConnection } from '../../../src/store/sqlite/sqlite-connection.js';

function openTable() {
  const connection = openConnection({ file: ':memory:', readOnly: false });
  connection.exec('CREATE TABLE pairs (a TEXT, b TEXT)');
  return connection;
}

const ADD = 'INSERT INTO pairs (b, a) VALUES ($2, $1)';

const PAIRS = 'SELECT a, b FROM pairs ORDER BY a';

describe('performSql', () => {
  it('binds parameters by their numbers, in whatever order they stand and however often', () => {
    const connection = openTable();
    expect(performSql(connection, run(ADD, 'first', 'second'))).toBe(1);
    const sql = 'SELECT a, b FROM pairs WHERE b = $2 AND a = $1 AND $2 <> $1';
    expect(performSql(connection, first(sql, 'first', 'second'))).toEqual({ a: 'first', b: 'second' });
    expect(performSql(connection, first(sql, 'second', 'first'))).toBeUndefined();
  });

  it('gives rows, the first row, and how many rows were changed', () => {
    const connection = openTable();
    for (const name of ['x', 'y']) performSql(connection, run(ADD, name, name));
    expect(performSql(connection, all(PAIRS))).toEqual([
      { a: 'x', b: 'x' },
      { a: 'y', b: 'y' },
    ]);
    expect(performSql(connection, run("UPDATE pairs SET b = 'z'"))).toBe(2);
    expect(performSql(connection, first('INSERT INTO pairs VALUES ($1, NULL) RETURNING a, b', 'new'))).toEqual({
      a: 'new',
      b: null,
    });
  });

  it('throws what a step fails with where the work waits for it, which may go on', () => {
    const connection = openTable();
    function* addPatiently(): SqlWork<string> {
      try {
        yield* transaction('answers', run('INSERT INTO nowhere VALUES (1)'));
      } catch (error) {
        yield* run(ADD, 'failed', String(error));
      }
      return 'went on';
    }
    expect(performSql(connection, addPatiently())).toBe('went on');
    expect(performSql(connection, all(PAIRS))).toEqual([{ a: 'failed', b: expect.stringContaining('nowhere') }]);
  });

  it('does a transaction wholly or not at all', () => {
    const connection = openTable();
    function* addTwice(name: string, breaks: boolean): SqlWork<string> {
      yield* run(ADD, name, '1');
      if (breaks) throw new Error('in between');
      yield* run(ADD, name, '2');
      return name;
    }
    expect(() => performSql(connection, transaction('answers', addTwice('broken', true)))).toThrow('in between');
    expect(performSql(connection, all(PAIRS))).toEqual([]);
    expect(performSql(connection, transaction('answers', addTwice('whole', false)))).toBe('whole');
    expect(performSql(connection, all(PAIRS))).toHaveLength(2);
  });
});

describe('performSql for many rows and values', () => {
  it('puts in every row, and nothing where there is none', () => {
    const connection = openTable();
    performSql(
      connection,
      insert(
        'pairs',
        ['b', 'a'],
        [
          ['1', 'x'],
          [null, 'y'],
        ],
      ),
    );
    performSql(connection, insert('pairs', ['b', 'a'], []));
    expect(performSql(connection, all(PAIRS))).toEqual([
      { a: 'x', b: '1' },
      { a: 'y', b: null },
    ]);
  });

  it('finds what is among a list, of texts or numbers, beside other parameters', () => {
    const connection = openTable();
    performSql(
      connection,
      insert(
        'pairs',
        ['a', 'b'],
        [
          ['x', '1'],
          ['y', '1'],
          ['y', '2'],
          ['"', '1'],
        ],
      ),
    );
    const among = 'SELECT a FROM pairs WHERE b = $2 AND a = ANY($1) ORDER BY a';
    expect(performSql(connection, all(among, ['y', '"', "'"], '1'))).toEqual([{ a: '"' }, { a: 'y' }]);
    expect(performSql(connection, all(among, [], '1'))).toEqual([]);
    expect(performSql(connection, all('SELECT a FROM pairs WHERE rowid = ANY($1)', [2, 7]))).toEqual([{ a: 'y' }]);
  });

  it('gives the rows of statements that are asked together in their order, of one state', () => {
    const connection = openTable();
    performSql(connection, insert('pairs', ['a', 'b'], [['x', '1']]));
    const counted = asking('SELECT count(*) AS n FROM pairs');
    const both = together<[{ readonly n: number }[], { readonly a: string }[]]>(counted, asking(PAIRS));
    expect(performSql(connection, snapshot(both))).toEqual([[{ n: 1 }], [{ a: 'x', b: '1' }]]);
  });
});

describe('performLedger', () => {
  it('performs what each method returns', () => {
    const connection = openTable();
    const ledger = performLedger<{ add(a: string, b: string): Promise<number> }>(connection, {
      add: (a, b) => run(ADD, a, b),
    });
    expect(ledger.add('x', 'y')).toBe(1);
  });
});

describe('listParameters', () => {
  it('numbers a list from where it begins', () => {
    expect(listParameters(3, 2)).toBe('$3, $4');
    expect(listParameters(1, 0)).toBe('');
  });
});
