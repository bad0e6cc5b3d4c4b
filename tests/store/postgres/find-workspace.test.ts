import { afterEach, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.js';
import type { Store } from '../../../src/store/store.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { makeRecord } from '../make-record.js';

describe.runIf(hasPostgres)('the workspace of a store on PostgreSQL', () => {
  const databases = useDatabases();
  const opened: Store[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

  const open = async (address: string, workspace?: string, readOnly = false): Promise<Store> => {
    const store = await openPostgresStore({ address, workspace, readOnly, now: () => new Date(0), owner: 'test' });
    opened.push(store);
    return store;
  };
  const titles = async (store: Store) => (await store.shelves.articles()).map(({ id }) => id);

  it('is chosen by name where there are several, which are listed where none is', async () => {
    const address = await databases.create();
    for (const name of ['T0ONE', 'T0TWO'])
      await (await open(address, name)).shelves.save(makeRecord({ id: name, text: 'otters swim' }));
    expect(await titles(await open(address, 'T0ONE'))).toEqual(['T0ONE']);
    expect(await titles(await open(address, 'T0TWO', true))).toEqual(['T0TWO']);
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
    await expect(open(address, undefined, true)).rejects.toMatchObject({ code: 'store_missing' });
    await (await open(address, 'T0HOME')).shelves.save(makeRecord({ id: 'a', text: 'otters swim' }));
    await expect(open(address, 'T0NEXT', true)).rejects.toMatchObject({
      code: 'store_missing',
      message: expect.stringContaining('VERBATIM_WORKSPACE'),
    });
    const reading = await open(address, 'T0HOME', true);
    await reading.check();
    await expect(reading.shelves.save(makeRecord({ id: 'b', text: 'otters swim' }))).rejects.toMatchObject({
      code: 'store_read_only',
    });
  });

  it('is missed where it is gone', async () => {
    const address = await databases.create();
    const store = await open(address);
    await databases.run(address, 'DELETE FROM state', 'DELETE FROM workspaces');
    await expect(store.check()).rejects.toMatchObject({ code: 'store_gone' });
  });
});
