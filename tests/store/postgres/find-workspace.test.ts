import { afterEach, describe, expect, it } from 'vitest';
import { openPostgresStore, type PostgresStoreOptions } from '../../../src/store/postgres/open-postgres-store.js';
import type { Store } from '../../../src/store/store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { makeRecord } from '../make-record.js';

type Opening = Partial<Pick<PostgresStoreOptions, 'readOnly' | 'mayBegin'>>;

describe.runIf(hasPostgres)('the workspace of a store on PostgreSQL', () => {
  const databases = useDatabases();
  const opened: Store[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

  const open = async (address: string, workspace?: string, as: Opening = {}): Promise<Store> => {
    const store = await openPostgresStore({ address, workspace, ...as, now: () => new Date(0), owner: 'test' });
    opened.push(store);
    return store;
  };
  const titles = async (store: Store) => (await store.shelves.articles()).map(({ id }) => id);

  it('is chosen by name where there are several, which are listed where none is', async () => {
    const address = await databases.create();
    for (const name of ['T0ONE', 'T0TWO'])
      await (await open(address, name)).shelves.save(makeRecord({ id: name, text: 'otters swim' }));
    expect(await titles(await open(address, 'T0ONE'))).toEqual(['T0ONE']);
    expect(await titles(await open(address, 'T0TWO', { readOnly: true }))).toEqual(['T0TWO']);
    await expect(open(address)).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringMatching(/several workspaces \(T0ONE, T0TWO\): set VERBATIM_WORKSPACE to one of them\.$/),
    });
  });

  it('is the one that nobody has claimed, with what was put in before', async () => {
    const address = await databases.create();
    await (await open(address)).shelves.save(makeRecord({ id: 'early', text: 'otters swim' }));
    expect(await titles(await open(address, 'T0HOME'))).toEqual(['early']);
    expect(await (await open(address)).claimWorkspace('T0OTHER')).toBe('T0HOME');
    expect(await titles(await open(address, 'T0NEXT'))).toEqual([]);
  });

  it('is not made by who only reads', async () => {
    const address = await databases.create();
    await expect(open(address, undefined, { readOnly: true })).rejects.toMatchObject({ code: 'store_missing' });
    await (await open(address, 'T0HOME')).shelves.save(makeRecord({ id: 'a', text: 'otters swim' }));
    await expect(open(address, 'T0NEXT', { readOnly: true })).rejects.toMatchObject({
      code: 'store_missing',
      message: expect.stringContaining('VERBATIM_WORKSPACE'),
    });
    const reading = await open(address, 'T0HOME', { readOnly: true });
    await reading.check();
    await expect(reading.shelves.save(makeRecord({ id: 'b', text: 'otters swim' }))).rejects.toMatchObject({
      code: 'store_read_only',
    });
  });

  it('is not begun, nor one that nobody has claimed taken, by whoever only asks: they are told which there are', async () => {
    const [empty, address] = [await databases.create(), await databases.create()];
    for (const name of ['T0HOEM', undefined])
      await expect(open(empty, name, { mayBegin: false })).rejects.toMatchObject({ code: 'store_missing' });
    await (await open(address)).shelves.save(makeRecord({ id: 'early', text: 'otters swim' }));
    const refused = (workspaces: string) => ({
      code: 'store_missing',
      message: expect.stringMatching(
        new RegExp(`holds no workspace T0HOEM, only ${workspaces}: correct VERBATIM_WORKSPACE`),
      ),
    });
    await expect(open(address, 'T0HOEM', { mayBegin: false })).rejects.toMatchObject(
      refused('one that nobody has claimed'),
    );
    await open(address, 'T0HOME');
    await open(address, 'T0NEXT');
    for (const as of [{ mayBegin: false }, { readOnly: true }])
      await expect(open(address, 'T0HOEM', as)).rejects.toMatchObject(refused('T0HOME, T0NEXT'));
    expect(await titles(await open(address, 'T0HOME', { mayBegin: false }))).toEqual(['early']);
  });

  it('is missed where it is gone', async () => {
    const address = await databases.create();
    const store = await open(address);
    await databases.run(address, 'DELETE FROM state', 'DELETE FROM workspaces');
    await expect(store.check()).rejects.toMatchObject({ code: 'store_gone' });
  });
});
