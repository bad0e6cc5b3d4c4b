import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUpFile } from '../../../src/store/sqlite/backup-file.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder, type TemporaryFolder } from '../../set-up/make-folder.js';
import { describeStoreWhole, fillStore } from '../copy/fill-store.js';

let temporary: TemporaryFolder;
const file = () => path.join(temporary.folder, 'verbatim.db');
const backup = () => path.join(temporary.folder, 'backup.db');
const open = (at: string) => openSqliteStore({ file: at, now: () => new Date(0), owner: 'test' });

beforeEach(() => {
  temporary = makeFolder();
});
afterEach(() => temporary.remove());

it('is the store as it was, also while it is open and what it holds is in its log alone', async () => {
  const store = await open(file());
  await fillStore(store);
  const wanted = await describeStoreWhole(store);
  backUpFile(file(), backup());
  await store.shelves.remove('sea');
  const kept = await open(backup());
  expect(await describeStoreWhole(kept)).toEqual(wanted);
  await kept.close();
  await store.close();
});

it('takes the place of the backup before it, and nothing else is left beside it', async () => {
  const store = await open(file());
  await fillStore(store);
  backUpFile(file(), backup());
  await store.shelves.remove('sea');
  // What a process left that was killed while it wrote the file: no process has that number.
  writeFileSync(`${backup()}.4194304999.part`, 'half');
  backUpFile(file(), backup());
  expect(readdirSync(temporary.folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
  await store.close();
  const kept = await open(backup());
  expect((await kept.shelves.articles()).map(({ id }) => id)).toEqual(['zebu', 'land']);
  await kept.close();
});

it('leaves what is there, and no half file, where the store is missing, damaged, another program’s or itself', async () => {
  writeFileSync(backup(), 'the one before');
  const refused = (sentence: string | RegExp) => {
    expect(() => backUpFile(file(), backup())).toThrow(sentence);
    expect(readFileSync(backup(), 'utf8')).toBe('the one before');
    expect(readdirSync(temporary.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  };
  refused(/^There is no file .*verbatim\.db: check the path\.$/);
  writeFileSync(file(), 'no database at all, and long enough');
  refused('is no store of Verbatim’s');
  const foreign = new DatabaseSync(`${file()}2`);
  foreign.exec('CREATE TABLE theirs (x)');
  expect(() => backUpFile(`${file()}2`, backup())).toThrow('another program’s database'.replace('’', "'"));
  const sound = `${file()}3`;
  const store = await open(sound);
  await fillStore(store);
  await store.close();
  expect(() => backUpFile(sound, sound)).toThrow('is the store itself');
  const bytes = readFileSync(sound);
  bytes.fill(0xa5, 4096 * 4, 4096 * 9);
  writeFileSync(sound, bytes);
  expect(() => backUpFile(sound, backup())).toThrow('damaged');
  expect(readFileSync(backup(), 'utf8')).toBe('the one before');
  expect(() => backUpFile(sound, path.join(temporary.folder, 'no', 'folder.db'))).toThrow(
    /folder\.db can’t be written: check that its folder is there/,
  );
  expect(existsSync(path.join(temporary.folder, 'no'))).toBe(false);
});

it('says so where it is to be a folder, and leaves nothing beside it', async () => {
  await (await open(file())).close();
  const folder = path.join(temporary.folder, 'backups');
  mkdirSync(folder);
  expect(() => backUpFile(file(), folder)).toThrow(/backups is a folder: name a file in it\.$/);
  expect(readdirSync(temporary.folder).filter((name) => name.startsWith('backups'))).toEqual(['backups']);
});
