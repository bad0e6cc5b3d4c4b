import { describe, expect, it } from 'vitest';
import type { SqlStep, SqlWork } from '../../../src/store/sql.js';
import { performSql } from '../../../src/store/sqlite/perform-sql.js';
import type { SqliteConnection } from '../../../src/store/sqlite/sqlite-connection.js';
import { sqliteNumbering } from '../../../src/store/sqlite/sqlite-numbering.js';
import type { WriterParts } from '../../../src/store/tables/article-writer.js';
import { createShelvedArticles } from '../../../src/store/tables/shelved-articles.js';
import { makeRecord } from '../make-record.js';
import { openStepped } from '../search/open-stepped.js';

function* nothing(): SqlWork<void> {
  yield* [];
}

/** Shelves without an index and words; `told` is what these were told. */
function openBare(parts: Partial<WriterParts> = {}) {
  const { connection } = openStepped();
  const told: unknown[][] = [];
  const tell = (...what: unknown[]): SqlWork<void> => {
    told.push(what);
    return nothing();
  };
  const shelves = createShelvedArticles({
    now: () => new Date(0),
    index: {
      create: (collection) => tell('create', collection),
      add: (collection, articles, passages) => tell('add', collection, articles, ...passages.map((one) => one.passage)),
      remove: (collection, article) => tell('remove', collection, article),
    },
    words: {
      learn: (collection, articles) => tell('learn', collection, ...articles.map((one) => one.article)),
      unlearn: (article) => tell('unlearn', article),
      forget: () => told.push(['forget']),
    },
    numbering: sqliteNumbering,
    ...parts,
  });
  return { connection, shelves, told };
}

/** How many steps of each kind a transaction takes. */
function countSteps(connection: SqliteConnection, work: SqlWork<unknown>): Readonly<Record<SqlStep['kind'], number>> {
  const counts = { all: 0, run: 0, insert: 0, together: 0, transaction: 0, snapshot: 0 };
  function* counted(inner: SqlWork<unknown>): SqlWork<unknown> {
    let step = inner.next();
    while (!step.done) {
      counts[step.value.kind] += 1;
      step = inner.next(yield within(step.value));
    }
    return step.value;
  }
  const within = (step: SqlStep): SqlStep =>
    step.kind === 'transaction' ? { ...step, work: counted(step.work) } : step;
  performSql(connection, counted(work));
  return counts;
}

describe('createShelvedArticles', () => {
  it('tells index and words of an article after its rows are there, and before they go', () => {
    const { connection, shelves, told } = openBare();
    performSql(connection, shelves.save(makeRecord({ id: 'a', text: 'one\ntwo' })));
    performSql(connection, shelves.save(makeRecord({ id: 'b', collection: 'x', text: 'three' })));
    performSql(connection, shelves.save(makeRecord({ id: 'a', text: 'four' })));
    expect(performSql(connection, shelves.remove('b'))).toBe(true);
    expect(told).toEqual([
      ['create', 1],
      ['add', 1, [1], 1, 2],
      ['learn', 1, 1],
      ['create', 2],
      ['add', 2, [2], 3],
      ['learn', 2, 2],
      ['remove', 1, 1],
      ['unlearn', 1],
      ['add', 1, [3], 4],
      ['learn', 1, 3],
      ['remove', 2, 2],
      ['unlearn', 2],
    ]);
  });

  it('never gives an id of a passage again, whatever went', () => {
    const { connection, shelves, told } = openBare();
    performSql(connection, shelves.save(makeRecord({ id: 'a', text: 'one\ntwo' })));
    performSql(connection, shelves.remove('a'));
    performSql(connection, shelves.save(makeRecord({ id: 'a', text: 'one' })));
    expect(told.filter(([what]) => what === 'add')).toEqual([
      ['add', 1, [1], 1, 2],
      ['add', 1, [2], 3],
    ]);
    expect(connection.statement('SELECT first_passage FROM articles').all()).toEqual([{ first_passage: 3 }]);
  });

  it('keeps nothing of an article whose index fails, and has what was learnt forgotten', () => {
    const index: WriterParts['index'] = {
      create: nothing,
      *add() {
        yield { kind: 'run', text: 'INSERT INTO nowhere VALUES (1)', values: [] };
      },
      remove: nothing,
    };
    const { connection, shelves, told } = openBare({ index });
    expect(() => performSql(connection, shelves.save(makeRecord({ id: 'a', text: 'one' })))).toThrow('nowhere');
    expect(told).toEqual([['forget']]);
    expect(performSql(connection, shelves.articles())).toEqual([]);
    expect(performSql(connection, shelves.revision())).toBe(0);
  });

  it('takes as many steps for a long article as for a short one', () => {
    const { connection, shelves } = openBare();
    const short = countSteps(connection, shelves.save(makeRecord({ id: 'a', heading: 'H', text: 'One\ntwo' })));
    const lines = Array.from({ length: 60 }, (_, i) => `Line ${i}|and more|Of it`);
    const long = countSteps(connection, shelves.save(makeRecord({ id: 'b', heading: 'H', text: lines.join('\n') })));
    // The collection is made with the first.
    expect(long).toEqual({ ...short, all: short.all - 1 });
    // One of them is the line in the log of changes, two are its life and its version, and one what it tells in short.
    expect(long.insert).toBe(10);
    expect(long.all + long.run).toBeLessThan(10);
  });
});
