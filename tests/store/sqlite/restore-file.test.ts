import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUpFile } from '../../../src/store/sqlite/backup-file.js';
import { noteInFile } from '../../../src/store/sqlite/note-in-file.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { type RestoreOptions, restoreFile } from '../../../src/store/sqlite/restore-file.js';
import type { Store } from '../../../src/store/store.js';
import { makeFolder, type TemporaryFolder } from '../../set-up/make-folder.js';
import { describeStoreWhole, fillStore } from '../copy/fill-store.js';
import { makeRecord } from '../make-record.js';

let temporary: TemporaryFolder;
const file = () => path.join(temporary.folder, 'data', 'verbatim.db');
const backup = () => path.join(temporary.folder, 'backup.db');
const now = () => new Date('2026-03-05T06:07:08.999Z');
const former = () => `${file()}.before-20260305T060708Z`;
const finish = async (copy: string) =>
  noteInFile(copy, { at: now().toISOString(), act: 'store_restored', by: { person: 'operator:ann' } });
const restore = (options: Partial<RestoreOptions> = {}) =>
  restoreFile({ from: backup(), file: file(), replaces: false, now, finish, ...options });

async function use<T>(at: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore({ file: at, now, owner: 'test' });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A driver keeps what it closed for as long as its statements live, so a store that is to be let go of is a copy. */
async function placeStore(text: string): Promise<void> {
  const made = path.join(temporary.folder, 'made.db');
  await use(made, (store) => store.shelves.save(makeRecord({ id: 'own', collection: 'x', text })));
  backUpFile(made, file());
}

beforeEach(async () => {
  temporary = makeFolder();
  const filled = path.join(temporary.folder, 'filled.db');
  await use(filled, fillStore);
  backUpFile(filled, backup());
});
afterEach(() => temporary.remove());

it('puts a backup where there is no store, up to date, and says so in its log', async () => {
  const wanted = await use(path.join(temporary.folder, 'filled.db'), describeStoreWhole);
  expect(await restore()).toBeUndefined();
  expect(readdirSync(path.dirname(file()))).toEqual(['verbatim.db']);
  expect(await use(file(), describeStoreWhole)).toEqual(wanted);
  const entries = await use(file(), (store) => store.audit.entries());
  expect(entries.at(-1)).toMatchObject({ act: 'store_restored', person: 'operator:ann' });
});

it('brings a backup of an older format up to date before it takes its place', async () => {
  const packed = path.join(import.meta.dirname, 'formats', 'format-13.db.gz');
  writeFileSync(backup(), gunzipSync(readFileSync(packed)));
  await restore();
  expect(await use(file(), (store) => store.shelves.articles())).not.toEqual([]);
});

it('replaces a store that holds something only when it is told to, and keeps it beside', async () => {
  await restore();
  await placeStore('Former one');
  const before = readFileSync(file());
  await expect(restore()).rejects.toThrow(/holds something already: restore with --replace/);
  expect(readFileSync(file()).equals(before)).toBe(true);
  expect(await restore({ replaces: true })).toBe(former());
  expect(readFileSync(former()).equals(before)).toBe(true);
  expect(readdirSync(path.dirname(file())).sort()).toEqual(['verbatim.db', path.basename(former())]);
  expect(await use(file(), async (store) => (await store.shelves.articles()).length)).toBe(3);
});

it('takes the place of a store that is empty, or damaged, which is kept beside as it lies there', async () => {
  await restore();
  writeFileSync(file(), 'not a database, but long enough to be one');
  writeFileSync(`${file()}-wal`, 'its log');
  await expect(restore()).rejects.toMatchObject({ code: 'store_damaged' });
  expect(readFileSync(file(), 'utf8')).toContain('not a database');
  await restore({ replaces: true });
  expect(readFileSync(former(), 'utf8')).toContain('not a database');
  expect(readFileSync(`${former()}-wal`, 'utf8')).toBe('its log');
  expect(existsSync(`${file()}-wal`)).toBe(false);
  expect(await use(file(), async (store) => (await store.shelves.articles()).length)).toBe(3);
});

it('changes nothing while another has the store open, whatever it is told', async () => {
  await restore();
  await placeStore('Former one');
  const before = readFileSync(file());
  const running = await openSqliteStore({ file: file(), now, owner: 'the bot' });
  await expect(restore({ replaces: true })).rejects.toThrow('is in use: stop Verbatim');
  expect(existsSync(former())).toBe(false);
  expect(await running.shelves.article('own')).toMatchObject({ text: 'Former one' });
  await running.close();
  expect(readFileSync(file()).length).toBe(before.length);
});

it('refuses what is damaged, newer or none of ours, and leaves the store and nothing beside it', async () => {
  await restore();
  await placeStore('Former one');
  const before = readFileSync(file());
  const refused = async (sentence: string | RegExp) => {
    await expect(restore({ replaces: true })).rejects.toThrow(sentence);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(file()))).toEqual(['verbatim.db']);
  };
  const sound = readFileSync(backup());
  writeFileSync(backup(), sound.subarray(0, sound.length / 2));
  await refused(`The backup ${backup()} is damaged: restore from another one; nothing was changed.`);
  writeFileSync(backup(), 'Dear diary, this is no database.');
  await refused('is no store of Verbatim’s');
  writeFileSync(backup(), sound);
  const newer = new DatabaseSync(backup());
  newer.exec('PRAGMA user_version = 999');
  newer.close();
  await refused(/written by a newer Verbatim \(format 999/);
  await expect(restore({ from: `${backup()}2`, replaces: true })).rejects.toThrow('There is no file');
});

it('has the former there whole where it fails at the last', async () => {
  await restore();
  await placeStore('Former one');
  const before = readFileSync(file());
  const broken = async () => Promise.reject(new Error('killed'));
  await expect(restore({ replaces: true, finish: broken })).rejects.toThrow('killed');
  expect(readFileSync(file()).equals(before)).toBe(true);
  expect(readdirSync(path.dirname(file()))).toEqual(['verbatim.db']);
});
