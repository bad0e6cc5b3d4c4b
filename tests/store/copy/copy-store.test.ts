import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { copiedTables, uncopiedTables } from '../../../src/store/copy/copied-tables.js';
import type { CopySide } from '../../../src/store/copy/copy-side.js';
import { copyStore } from '../../../src/store/copy/copy-store.js';
import { openSqliteSide } from '../../../src/store/sqlite/open-sqlite-side.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { PassageLengths } from '../../../src/store/term-index.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { cutEvery } from '../../set-up/test-sizes.js';
import { makeRecord } from '../make-record.js';
import { expectRefusal } from './expect-refusal.js';
import { describeStoreWhole, fillStore } from './fill-store.js';

const { folder, remove } = makeFolder();
let files = 0;
afterAll(remove);

const newFile = () => path.join(folder, `store-${++files}.db`);
const open = (file: string) => openSqliteStore({ file, now: () => new Date('2026-03-01T12:00:00Z'), owner: 'test' });
const note = { at: '2026-03-02T00:00:00.000Z', act: 'store_copied', by: { person: 'operator:ann' } } as const;

async function filled(): Promise<string> {
  const file = newFile();
  const store = await open(file);
  await fillStore(store);
  await store.close();
  return file;
}

async function copy(from: string, to: string, wrap: (target: CopySide) => CopySide = (target) => target) {
  const source = await openSqliteSide(from, 'source');
  const target = await openSqliteSide(to, 'target');
  try {
    return await copyStore({ source, target: wrap(target), note });
  } finally {
    await target.close();
    await source.close();
  }
}

/** What the file's rows are, but for those of its own log's last entry. */
async function wholeOf(file: string): Promise<unknown> {
  const store = await open(file);
  try {
    return await describeStoreWhole(store);
  } finally {
    await store.close();
  }
}

/** How usual some letters are among the words that are left when articles were changed and removed. */
async function sharesAfterChanges(file: string): Promise<readonly number[]> {
  const store = await open(file);
  try {
    await store.shelves.save(makeRecord({ id: 'sea', collection: 'x', text: 'Heron stands' }));
    await store.shelves.remove('land');
    await store.shelves.remove('zebu');
    return await store.holdings(['x', 'y']).words.letterShares(['heron', 'walrus']);
  } finally {
    await store.close();
  }
}

describe('copyStore', () => {
  it('makes a store that answers in all as the first, says so in its log, and goes on from there', async () => {
    const [from, to] = [await filled(), newFile()];
    const report = await copy(from, to);
    expect(report).toMatchObject({ tables: copiedTables.length, quotes: 2 });
    expect(report.rows).toBeGreaterThan(50);
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
    const store = await open(to);
    const entries = await store.audit.entries();
    expect(entries.at(-1)).toMatchObject({ act: 'store_copied', person: 'operator:ann' });
    expect(entries.at(-2)).toMatchObject({ act: 'workspace_claimed' });
    // New rows are no other's, and an old article can be replaced, index and all.
    await store.shelves.save(makeRecord({ id: 'sea', collection: 'x', text: 'Heron stands' }));
    const { index, words } = store.holdings(['x', 'y']);
    expect(await index.frequencies(['walrus', 'otter', 'heron'])).toEqual([1, 0, 1]);
    expect(await words.similar('ottre', 1)).toEqual([]);
    await store.close();
    expect(await sharesAfterChanges(to)).toEqual(await sharesAfterChanges(from));
  });

  it('goes on with a copy that was cut off after any of its transactions, to the same end', async () => {
    const from = await filled();
    const wanted = await wholeOf(from);
    let cuts = 0;
    for (let isCut = true; isCut; cuts += cutEvery) {
      const to = newFile();
      isCut = await copy(from, to, (target) => cutOff(target, cuts)).then(
        () => false,
        () => true,
      );
      if (!isCut) break;
      // It is told what it is.
      if (cuts > 1) await expect(open(to)).rejects.toMatchObject({ code: 'store_partial' });
      expect(await copy(from, to)).toMatchObject({ quotes: 2 });
      expect(await wholeOf(to)).toEqual(wanted);
    }
    expect(cuts).toBeGreaterThan(20);
  });

  it('is refused by whoever had the target open before, asked already or not', async () => {
    const [from, to] = [await filled(), newFile()];
    const [idle, asked] = [await open(to), await open(to)];
    expect(await asked.holdings(['x', 'y']).index.search({ terms: ['walrus'], limit: 3 })).toEqual([]);
    await expect(copy(from, to, (target) => cutOff(target, 30))).rejects.toThrow('cut off');
    for (const store of [idle, asked]) await expectRefusal(store);
    await copy(from, to);
    for (const store of [idle, asked]) await store.close();
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
  });

  it('brings what was changed since it was cut off', async () => {
    const [from, to] = [await filled(), newFile()];
    await expect(copy(from, to, (target) => cutOff(target, 38))).rejects.toThrow('cut off');
    const store = await open(from);
    await store.shelves.save(makeRecord({ id: 'land', collection: 'x', text: 'Gnu sleeps\nHeron stands' }));
    await store.answers.forget('2026-06-01T00:00:00.000Z', 1);
    await store.exchanges.forget('2026-06-01T00:00:00.000Z');
    await store.close();
    await copy(from, to);
    expect(await wholeOf(to)).toEqual(await wholeOf(from));
    expect(await sharesAfterChanges(to)).toEqual(await sharesAfterChanges(from));
  });

  it('refuses a place that holds something, or a copy of another store, and changes nothing there', async () => {
    const [from, other, to] = [await filled(), await filled(), newFile()];
    const before = await wholeOf(other);
    await expect(copy(from, other)).rejects.toMatchObject({ code: 'store_holds' });
    expect(await wholeOf(other)).toEqual(before);
    await expect(copy(from, to, (target) => cutOff(target, 10))).rejects.toThrow('cut off');
    await expect(copy(other, to)).rejects.toThrow(`${to} is a copy of ${from} that isn’t whole`);
  });

  it('refuses a place that holds no articles, but other things', async () => {
    const [from, to] = [await filled(), newFile()];
    const store = await open(to);
    await store.threads.follow('t', 'T:ann', '2026-03-02T12:00:00.000Z', '2026-03-01T12:00:00.000Z');
    await store.close();
    await expect(copy(from, to)).rejects.toMatchObject({ code: 'store_holds' });
  });

  it.each<[string, (made: PassageLengths) => PassageLengths]>([
    ['lacks a passage', ({ ids, lengths }) => ({ ids: ids.slice(1), lengths: lengths.slice(1) })],
    ['has its passages under other numbers', ({ ids, lengths }) => ({ ids: ids.map((id) => id + 256), lengths })],
    ['lacks a term of each passage', ({ ids, lengths }) => ({ ids, lengths: lengths.map((length) => length - 1) })],
  ])('finds an index that %s', async (_, spoil) => {
    const spoilt = (target: CopySide): CopySide => ({
      ...target,
      terms: {
        ...target.terms,
        *passages(collection) {
          return spoil(yield* target.terms.passages(collection));
        },
      },
    });
    await expect(copy(await filled(), newFile(), spoilt)).rejects.toThrow(/^The index of .* isn’t that of/);
  });

  it('finds a row that differs in the end, and a quote that can’t be cut', async () => {
    const [from, to] = [await filled(), newFile()];
    const spoil = (sql: string) => (target: CopySide) => ({
      ...target,
      perform: <T>(work: Parameters<typeof target.perform<T>>[0]) => {
        // Nobody reads a table's sum before all is copied.
        const isLast = new Error().stack?.includes('sumTable');
        if (isLast) new DatabaseSync(to).exec(sql);
        return target.perform(work);
      },
    });
    await expect(copy(from, to, spoil("UPDATE exchanges SET question = 'why?'"))).rejects.toThrow(
      /isn’t the same as .* in exchanges \(1 rows of 1\)/,
    );
    const text = newFile();
    const store = new DatabaseSync(from);
    store.exec("UPDATE articles SET text = upper(text) WHERE id = 'sea'");
    store.close();
    await expect(copy(from, text)).rejects.toThrow('isn’t what its article says');
  });

  it('copies every table and column that a store has, but for those that are named as others’', () => {
    const file = newFile();
    return open(file).then(async (store) => {
      await store.close();
      const database = new DatabaseSync(file);
      const tables: { name: string }[] = database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .all();
      const own = tables
        .map(({ name }) => name)
        .filter((name) => !/^(?:word|use|passage)_(?:index|vocabulary)/.test(name));
      expect(own.sort()).toEqual([...copiedTables.map(({ name }) => name), ...uncopiedTables].sort());
      for (const { name, columns } of copiedTables) {
        const there: { name: string }[] = database.prepare(`PRAGMA table_info("${name}")`).all();
        expect([...columns].sort(), name).toEqual(there.map((column) => column.name).sort());
      }
    });
  });
});

/** A target that fails when it is asked for the `limit`th time (from 0). */
function cutOff(target: CopySide, limit: number): CopySide {
  let steps = 0;
  return {
    ...target,
    perform: (work) => (steps++ < limit ? target.perform(work) : Promise.reject(new Error('cut off'))),
  };
}
