import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CopySide } from '../../../src/store/copy/copy-side.js';
import { copyStore } from '../../../src/store/copy/copy-store.js';
import { openPostgresSide } from '../../../src/store/postgres/open-postgres-side.js';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import { openSqliteSide } from '../../../src/store/sqlite/open-sqlite-side.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { makeRecord } from '../make-record.js';
import { expectRefusal } from './expect-refusal.js';
import { describeStoreWhole, fillStore } from './fill-store.js';

const { folder, remove } = makeFolder();
let files = 0;
afterAll(remove);

const settings = { now: () => new Date('2026-03-01T12:00:00Z'), owner: 'test' };
const note = { at: '2026-03-02T00:00:00.000Z', act: 'store_copied', by: { person: 'operator:ann' } } as const;
const newFile = () => path.join(folder, `store-${++files}.db`);

async function use<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function copy(source: CopySide, target: CopySide) {
  try {
    return await copyStore({ source, target, note });
  } finally {
    await target.close();
    await source.close();
  }
}

describe.runIf(hasPostgres)('copyStore', () => {
  const databases = useDatabases();

  it('copies a file to PostgreSQL and back, and both answer in all as the first', async () => {
    const [first, last, address] = [newFile(), newFile(), await databases.create()];
    const inFile = (file: string) => openSqliteStore({ ...settings, file });
    await use(await inFile(first), fillStore);
    const wanted = await use(await inFile(first), describeStoreWhole);
    const there = await copy(
      await openSqliteSide(first, 'source'),
      await openPostgresSide({ address, role: 'target' }),
    );
    expect(there).toMatchObject({ quotes: 2 });
    expect(await use(await openPostgresStore({ ...settings, address }), describeStoreWhole)).toEqual(wanted);
    const back = await copy(await openPostgresSide({ address, role: 'source' }), await openSqliteSide(last, 'target'));
    // The log says of one copy more.
    expect(back).toEqual({ ...there, rows: there.rows + 1 });
    expect(await use(await inFile(last), describeStoreWhole)).toEqual(wanted);
  });

  it('numbers what comes next after what was copied, for a role that may only read and write rows', async () => {
    const [file, address] = [newFile(), await databases.giveToOwner(await databases.create())];
    await use(await openSqliteStore({ ...settings, file }), fillStore);
    await copy(await openSqliteSide(file, 'source'), await openPostgresSide({ address, role: 'target' }));
    const store = await openPostgresStore({ ...settings, address });
    onTestFinished(() => store.close());
    await store.shelves.save(makeRecord({ id: 'new', collection: 'z', text: 'Heron stands' }));
    await store.shelves.save(makeRecord({ id: 'sea', collection: 'x', text: 'Heron sleeps' }));
    await store.deliveries.start({ id: '9', keys: ['k9'], payload: 'p' });
    expect(await store.holdings(['x', 'z']).index.frequencies(['heron', 'walrus', 'otter'])).toEqual([2, 1, 0]);
    expect(await store.erase({ person: 'T:ann', by: 'program', asks: () => true })).toMatchObject({ answers: 1 });
  });

  it('goes on with a copy that was cut off, and its log can’t be shortened', async () => {
    const [file, address] = [newFile(), await databases.create()];
    await use(await openSqliteStore({ ...settings, file }), fillStore);
    const [idle, asked] = [
      await openPostgresStore({ ...settings, address }),
      await openPostgresStore({ ...settings, address }),
    ];
    onTestFinished(() => idle.close());
    onTestFinished(() => asked.close());
    expect(await asked.holdings(['x', 'y']).index.search({ terms: ['walrus'], limit: 3 })).toEqual([]);
    const target = await openPostgresSide({ address, role: 'target' });
    let steps = 0;
    const cut: CopySide = {
      ...target,
      perform: (work) => (steps++ < 30 ? target.perform(work) : Promise.reject(new Error('cut off'))),
    };
    await expect(copy(await openSqliteSide(file, 'source'), cut)).rejects.toThrow('cut off');
    await expect(openPostgresStore({ ...settings, address })).rejects.toMatchObject({ code: 'store_partial' });
    // Whoever had it open before, asked already or not, doesn't go on with it either.
    for (const store of [idle, asked]) await expectRefusal(store);
    await copy(await openSqliteSide(file, 'source'), await openPostgresSide({ address, role: 'target' }));
    const wanted = await use(await openSqliteStore({ ...settings, file }), describeStoreWhole);
    expect(await use(await openPostgresStore({ ...settings, address }), describeStoreWhole)).toEqual(wanted);
    await expect(databases.run(address, 'DELETE FROM audit')).rejects.toThrow('never changed');
    await expect(databases.run(address, 'TRUNCATE audit')).rejects.toThrow('never changed');
    await expect(databases.run(address, "UPDATE audit SET actor = 'x'")).rejects.toThrow('never changed');
  });
});
