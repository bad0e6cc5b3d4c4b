import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { performLedger, performSql } from '../../../src/store/sqlite/perform-sql.js';
import type { SqliteConnection } from '../../../src/store/sqlite/sqlite-connection.js';
import { listEncoders } from '../../../src/store/tables/count-vectors.js';
import { createShelvedVectors } from '../../../src/store/tables/shelved-vectors.js';
import type { VectorShelf } from '../../../src/store/vector-shelf.js';
import { textsVersion } from '../../../src/vectors/texts-of-passage.js';
import { makeVectors, vectorsOf } from '../contract/made-vectors.js';
import { makeRecord } from '../make-record.js';
import { openStepped } from '../search/open-stepped.js';

/** A store in a file, and the same file for whoever looks at its tables. */
async function openBoth() {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-vectors-'));
  const file = join(root, 'store.db');
  const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
  const database = new DatabaseSync(file);
  onTestFinished(async () => {
    database.close();
    await store.close();
    rmSync(root, { recursive: true, force: true });
  });
  const count = (): number => database.prepare('SELECT count(*) AS n FROM passage_vectors').get().n;
  return { store, database, count };
}

describe('createShelvedVectors', () => {
  it('has no row left of an article that was replaced or removed', async () => {
    const { store, database, count } = await openBoth();
    await store.shelves.save(makeRecord({ id: 'a', text: 'one\ntwo|three\nfour' }));
    await store.shelves.save(makeRecord({ id: 'b', text: 'five' }));
    await makeVectors(store, 'm');
    expect(count()).toBe(4);
    await store.shelves.save(makeRecord({ id: 'a', text: 'one\nanother' }));
    expect(count()).toBe(2);
    await makeVectors(store, 'n');
    expect(count()).toBe(3);
    await store.shelves.remove('a');
    expect(count()).toBe(1);
    await store.shelves.remove('b');
    expect(count()).toBe(0);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  it('keeps nothing of a save that was cut off', async () => {
    const { store, database, count } = await openBoth();
    await store.shelves.save(makeRecord({ id: 'a', text: 'one\ntwo' }));
    database.exec(`CREATE TRIGGER cut_off BEFORE INSERT ON passage_vectors WHEN (SELECT count(*) FROM passage_vectors) > 0
      BEGIN SELECT raise(ABORT, 'cut off'); END`);
    const before = await store.shelves.revision();
    await expect(makeVectors(store, 'm')).rejects.toThrow('cut off');
    expect(count()).toBe(0);
    expect(await store.shelves.revision()).toBe(before);
    database.exec('DROP TRIGGER cut_off');
    await makeVectors(store, 'm');
    expect((await store.holdings(['docs']).index.stats()).encoders).toEqual(['m']);
  });

  it('makes vectors anew that an older program made of other texts', async () => {
    const { store, database, count } = await openBoth();
    await store.shelves.save(makeRecord({ id: 'a', text: 'one\ntwo' }));
    await makeVectors(store, 'm');
    database.exec(
      `UPDATE passage_vectors SET kind = '${textsVersion - 1} m'; UPDATE state SET revision = revision + 1`,
    );
    const stats = async () => (await store.holdings(['docs']).index.stats()).encoders;
    expect(await stats()).toEqual([]);
    expect(await store.shelves.vectors.progress('m')).toEqual([{ collection: 'docs', done: 0, sentences: 2 }]);
    await makeVectors(store, 'm');
    expect(await stats()).toEqual(['m']);
    expect(count()).toBe(2);
  });

  it('keeps the first of several vectors that are given for a passage', async () => {
    const { store, database } = await openBoth();
    await store.shelves.save(makeRecord({ id: 'a', text: 'one' }));
    const [pending] = await store.shelves.vectors.pending('m', 5);
    if (!pending) throw new Error('nothing is pending');
    const made = vectorsOf(pending);
    await store.shelves.vectors.save('m', [made, { ...made, vectors: made.vectors.map((value) => -value) }]);
    const [row] = database.prepare('SELECT vectors FROM passage_vectors').all();
    expect(new Int8Array(row.vectors)).toEqual(made.vectors);
  });

  it('counts by the index of vectors and never by their own rows, which are large', () => {
    const { connection, shelves } = openStepped();
    shelves.save(makeRecord({ id: 'a', text: 'one\ntwo' }));
    const plans = new Map<string, readonly string[]>();
    const explaining: SqliteConnection = {
      ...connection,
      numbered: (sql) => {
        if (sql.includes('v.kind = $1')) {
          const plan: readonly { readonly detail: string }[] = connection.numbered(`EXPLAIN QUERY PLAN ${sql}`).all();
          plans.set(
            sql,
            plan.map(({ detail }) => detail).filter((detail) => /^(?:SEARCH|SCAN) v\b/.test(detail)),
          );
        }
        return connection.numbered(sql);
      },
    };
    const vectors = performLedger<VectorShelf>(explaining, createShelvedVectors());
    for (const encoder of ['m', 'n']) {
      vectors.save(encoder, vectors.pending(encoder, 5).map(vectorsOf));
      vectors.progress(encoder);
    }
    expect(performSql(explaining, listEncoders(['m'], [1], 2))).toEqual([]);
    const byIndex = 'SEARCH v USING COVERING INDEX vectors_made (kind=? AND passage>? AND passage<?)';
    expect([...plans.values()]).toEqual(Array.from({ length: 5 }, () => [byIndex]));
  });
});
