import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createUpkeep } from '../../src/process/create-upkeep.js';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../set-up/make-folder.js';
import { hasPostgres, useDatabases } from '../set-up/use-databases.js';
import { describeStoreWhole, fillStore } from '../store/copy/fill-store.js';

const { folder, remove } = makeFolder();
afterAll(remove);

const now = () => new Date('2026-03-05T06:07:08.000Z');

describe.runIf(hasPostgres)('a store on PostgreSQL', () => {
  const databases = useDatabases();
  const upkeepOf = (address: string) =>
    createUpkeep({ place: { kind: 'postgres', address }, operatorKey: 'operator:ann', now });

  it('is backed up into a file while it is used, and restored into an empty database as it was', async () => {
    const [from, to, file] = [await databases.create(), await databases.create(), path.join(folder, 'backup.db')];
    const running = await openPostgresStore({ address: from, now, owner: 'the bot' });
    await fillStore(running);
    const wanted = await describeStoreWhole(running);
    await upkeepOf(from).backUp(file);
    expect(existsSync(file)).toBe(true);
    await running.shelves.remove('sea');
    await running.close();
    await expect(upkeepOf(from).restore(file, { replaces: false })).rejects.toMatchObject({ code: 'store_holds' });
    await expect(upkeepOf(from).restore(file, { replaces: true })).rejects.toThrow('into an empty database');
    await upkeepOf(to).restore(file, { replaces: false });
    const restored = await openPostgresStore({ address: to, now, owner: 'the bot' });
    expect(await describeStoreWhole(restored)).toEqual(wanted);
    expect((await restored.audit.entries()).at(-1)).toMatchObject({ act: 'store_restored', person: 'operator:ann' });
    await restored.close();
  });

  it('is restored by the same command once more where that was cut off, and can’t be opened until then', async () => {
    const [from, to, file] = [await databases.create(), await databases.create(), path.join(folder, 'cut.db')];
    const filled = await openPostgresStore({ address: from, now, owner: 'the bot' });
    await fillStore(filled);
    const wanted = await describeStoreWhole(filled);
    await filled.close();
    await upkeepOf(from).backUp(file);
    await (await openPostgresStore({ address: to, now, owner: 'the bot' })).close();
    const body = "RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut off'; END $$";
    await databases.run(
      to,
      `CREATE FUNCTION cut_off() ${body}`,
      'CREATE TRIGGER cut_off BEFORE INSERT ON answers FOR EACH STATEMENT EXECUTE FUNCTION cut_off()',
    );
    await expect(upkeepOf(to).restore(file, { replaces: false })).rejects.toThrow('cut off');
    await expect(openPostgresStore({ address: to, now, owner: 'the bot' })).rejects.toMatchObject({
      code: 'store_partial',
      message: expect.stringContaining(
        `is a copy of ${file} that isn’t whole: let its copying end, or give the command once more`,
      ),
    });
    await databases.run(to, 'DROP FUNCTION cut_off CASCADE');
    await upkeepOf(to).restore(file, { replaces: false });
    const restored = await openPostgresStore({ address: to, now, owner: 'the bot' });
    expect(await describeStoreWhole(restored)).toEqual(wanted);
    await restored.close();
  });

  it('calls an address what it was given as', async () => {
    const address = await databases.giveToOwner(await databases.create());
    const wrong = address.replace('secret', 'guess-me');
    const file = path.join(folder, 'elsewhere.db');
    await (await openSqliteStore({ file, now, owner: 'the bot' })).close();
    const { copy } = createUpkeep({ place: { kind: 'sqlite', file }, operatorKey: 'operator:ann', now });
    const failed = copy(wrong, file, () => {});
    await expect(failed).rejects.toThrow('refused the name or password: check those in the address to copy from.');
    const nowhere = copy(file, 'postgres://db.example', () => {});
    await expect(nowhere).rejects.toThrow(/^The address to copy to must name a database: /);
    await expect(upkeepOf(wrong).backUp(file)).rejects.toThrow('check those in DATABASE_URL.');
  });

  it('shows no password where it refuses', async () => {
    const address = await databases.giveToOwner(await databases.create());
    const wrong = address.replace('secret', 'guess-me');
    const failed = upkeepOf(wrong).backUp(path.join(folder, 'none.db'));
    await expect(failed).rejects.toMatchObject({ code: 'store_refused' });
    await expect(failed).rejects.not.toThrow('guess-me');
    expect(existsSync(path.join(folder, 'none.db'))).toBe(false);
  });
});
