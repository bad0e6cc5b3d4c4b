import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eraseFile } from '../../../src/store/sqlite/erase-file.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { makeFolder } from '../../set-up/make-folder.js';
import { fillStore } from '../copy/fill-store.js';

const { folder, remove } = makeFolder();
let stores = 0;
afterAll(remove);

const now = () => new Date('2026-03-05T06:07:08.000Z');

function newFile(): string {
  const place = path.join(folder, `store-${++stores}`);
  mkdirSync(place);
  return path.join(place, 'verbatim.db');
}

/** The store as a kill leaves it, with its log; the driver itself keeps a file open after it was closed. */
function copyOf(file: string): string {
  const copy = newFile();
  for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, `${copy}${ending}`);
  return copy;
}

/** All bytes of whatever lies beside the file. */
function bytesBeside(file: string): string {
  const names = readdirSync(path.dirname(file));
  return names.map((name) => readFileSync(path.join(path.dirname(file), name), 'latin1')).join('\n');
}

const marks = ['Walrus sleeps', 'Zebu', 'T:ann', 'T0HOME', 'operator:ann'];

describe('the erasure of a workspace’s file', () => {
  it('leaves nothing of it in any file, log included, and names what it was', async () => {
    const file = newFile();
    const store = await openSqliteStore({ file, now, owner: 'test' });
    await fillStore(store);
    const killed = copyOf(file);
    await store.close();
    expect(existsSync(`${killed}-wal`)).toBe(true);
    for (const mark of marks) expect(bytesBeside(killed), mark).toContain(mark);
    expect(eraseFile(killed, 'T0HOME')).toEqual({ articles: 3, answers: 2, left: [] });
    for (const mark of marks) expect(bytesBeside(killed), mark).not.toContain(mark);
    const begun = await openSqliteStore({ file: killed, now, owner: 'test' });
    expect(await begun.shelves.articles()).toEqual([]);
    expect(await begun.audit.entries()).toEqual([]);
    await begun.close();
  });

  it('deletes nothing of another workspace’s, of nobody’s, of a store in use, and of what is no store', async () => {
    const [file, nobodys, text] = [newFile(), newFile(), newFile()];
    await (await openSqliteStore({ file: nobodys, now, owner: 'test' })).close();
    const store = await openSqliteStore({ file, now, owner: 'test' });
    await fillStore(store);
    expect(() => eraseFile(file, 'T0HOME')).toThrow('is in use: stop Verbatim');
    expect((await store.shelves.articles()).length).toBe(3);
    await store.close();
    expect(() => eraseFile(file, 'T0OTHER')).toThrow('is of Slack workspace T0HOME and not of T0OTHER');
    expect(() => eraseFile(nobodys, 'T0HOME')).toThrow('of no workspace yet');
    writeFileSync(text, 'a diary');
    expect(() => eraseFile(text, 'T0HOME')).toThrow(text);
    expect(() => eraseFile(`${text}.none`, 'T0HOME')).toThrow('There is no store');
    for (const each of [file, nobodys, text]) expect(existsSync(each)).toBe(true);
  });

  it('names what a restore put aside', async () => {
    const file = newFile();
    const store = await openSqliteStore({ file, now, owner: 'test' });
    await store.claimWorkspace('T0HOME');
    const copy = copyOf(file);
    await store.close();
    writeFileSync(`${copy}.before-20260101T000000Z`, '');
    expect(eraseFile(copy, 'T0HOME').left).toEqual([`${copy}.before-20260101T000000Z`]);
  });
});
