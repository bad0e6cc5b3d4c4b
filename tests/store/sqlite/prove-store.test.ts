import { execFileSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore, type SqliteStoreOptions } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { makeRecord } from '../make-record.js';

const root = mkdtempSync(join(tmpdir(), 'verbatim-proof-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let file = '';
let files = 0;
let time = 0;
beforeEach(() => {
  file = join(root, `store-${files++}.db`);
});

/** A store whose clock stands still until it is asked anew. */
async function open(options: Partial<SqliteStoreOptions> = {}): Promise<Store> {
  const store = await openSqliteStore({
    file,
    now: () => new Date(0),
    owner: 'test',
    wait: async () => {},
    steadyNow: () => time,
    ...options,
  });
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

/** As if it were asked for the first time in a while. */
function checkAnew(store: Store): Promise<void> {
  time += 60_000;
  return store.check();
}

async function openFilled(options: Partial<SqliteStoreOptions> = {}): Promise<Store> {
  const store = await open(options);
  for (let i = 0; i < 20; i++) {
    const text = Array.from({ length: 40 }, (_, line) => `walrus number ${i} says ${line} things`).join('\n');
    await store.shelves.save(makeRecord({ id: `a${i}`, text }));
  }
  const other = new DatabaseSync(file);
  other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  other.close();
  await checkAnew(store);
  return store;
}

/** As a failing disk or a foreign program would. */
function overwrite(fromPage: number, toPage: number): void {
  const bytes = Buffer.alloc(4096 * (toPage - fromPage), 0xa5);
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, 4096 * fromPage);
  closeSync(descriptor);
}

describe('a store that is asked whether it is ready', () => {
  it.each([
    ['is overwritten in the middle', () => overwrite(20, 24), 'store_damaged'],
    ['has its first page overwritten', () => overwrite(0, 1), 'store_damaged'],
    ['is cut short', () => truncateSync(file, Math.floor(statSync(file).size / 2)), 'store_damaged'],
    ['is emptied', () => truncateSync(file, 0), 'store_damaged'],
    ['is deleted', () => rmSync(file), 'store_gone'],
    ['is moved', () => renameSync(file, `${file}.moved`), 'store_gone'],
    ['is replaced', () => replace(file), 'store_gone'],
    ['loses its log', () => rmSync(`${file}-wal`), 'store_gone'],
    ['loses the index of its log', () => rmSync(`${file}-shm`), 'store_gone'],
    ['has its log replaced', () => replace(`${file}-wal`), 'store_gone'],
  ])('says so where it %s', async (_, harm, code) => {
    const store = await openFilled();
    harm();
    await expect(checkAnew(store)).rejects.toMatchObject({ code, message: expect.stringContaining(file) });
  });

  it('goes on saying so after a query has met damage', async () => {
    const store = await openFilled();
    overwrite(20, statSync(file).size / 4096);
    const fresh = await openSqliteStore({ file, now: () => new Date(0), owner: 'x' }).catch((error) => error);
    expect(fresh).toMatchObject({ code: 'store_damaged' });
    await expect(checkAnew(store)).rejects.toMatchObject({ code: 'store_damaged' });
    await expect(checkAnew(store)).rejects.toMatchObject({ code: 'store_damaged' });
  });

  it('is ready while articles come in and go, and others have it open and close it', async () => {
    const store = await openFilled();
    const other = await open();
    await other.shelves.save(makeRecord({ id: 'more', text: 'otter' }));
    await other.close();
    await store.shelves.remove('a1');
    await checkAnew(store);
    expect(await store.shelves.article('more')).toBeDefined();
  });

  it('is locked only as long as another writes, and looks at it once for many who ask', async () => {
    const store = await openFilled();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    time += 60_000;
    const [one, two] = [store.check(), store.check()];
    await expect(one).rejects.toMatchObject({ code: 'store_locked' });
    await expect(two).rejects.toBe(await one.catch((error: unknown) => error));
    other.exec('ROLLBACK');
    await expect(store.check()).rejects.toMatchObject({ code: 'store_locked' });
    await checkAnew(store);
    other.close();
  });

  it('writes once for however many ask within a few seconds', async () => {
    const store = await openFilled();
    const reader = new DatabaseSync(file);
    const proofs = () => reader.prepare('SELECT proofs FROM health').get().proofs;
    await checkAnew(store);
    const before = proofs();
    for (let i = 0; i < 50; i++) await store.check();
    expect(proofs()).toBe(before);
    await checkAnew(store);
    expect(proofs()).toBe(before + 1);
    reader.close();
  });

  it('deletes no log that lies at its path and isn’t its own', async () => {
    const store = await openFilled();
    replace(file);
    replace(`${file}-wal`);
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(true);
  });
});

/** The same bytes in another file, as a backup that is put back. */
function replace(path: string): void {
  copyFileSync(path, `${path}.copy`);
  renameSync(`${path}.copy`, path);
}

describe('writing while another program holds the lock', () => {
  it('waits beside everything else and begins anew', async () => {
    let release = (): void => {};
    let waits = 0;
    const store = await open({
      wait: async () => {
        waits += 1;
        // Reading goes on, and so does whatever else this process has to do.
        expect(await store.shelves.article('a')).toBeUndefined();
        if (waits === 3) release();
      },
    });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    release = () => other.exec('ROLLBACK');
    await store.shelves.save(makeRecord({ text: 'walrus' }));
    expect(waits).toBe(3);
    expect(await store.shelves.article('a')).toBeDefined();
    other.close();
  });

  it('gives up after its patience, ledgers after a second at most', async () => {
    const pauses: number[] = [];
    const store = await open({ patienceMs: 5_000, wait: async (ms) => void pauses.push(ms) });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const waited = () => pauses.splice(0).reduce((sum, pause) => sum + pause, 0);
    await expect(store.shelves.remove('a')).rejects.toMatchObject({ code: 'store_locked' });
    expect(waited()).toBe(5_000);
    const delivery = { id: '1', keys: ['k'], payload: '' } as const;
    await expect(store.deliveries.start(delivery)).rejects.toMatchObject({ code: 'store_locked' });
    expect(waited()).toBe(1_000);
    other.exec('ROLLBACK');
    expect(await store.deliveries.start(delivery)).toMatchObject({ kind: 'fresh' });
    other.close();
  });
});

/** A disk of 2 MB, where this user may mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(root, 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

function fillDisk(folder: string): void {
  const descriptor = openSync(join(folder, 'ballast'), 'w');
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(4096));
  } catch {
    closeSync(descriptor);
  }
}

describe('a disk that is full or only to be read', () => {
  it('is called so by check, by writing and at a start, and all works once there is room', async (test) => {
    const disk = mountSmallDisk();
    if (disk === undefined) return test.skip('this user may mount no disk');
    file = join(disk, 'store.db');
    const store = await open();
    await store.shelves.save(makeRecord({ text: 'walrus' }));
    fillDisk(disk);
    const fails = { code: 'store_full', message: expect.stringContaining('full') };
    const big = makeRecord({ id: 'big', text: 'otter '.repeat(50_000) });
    await expect(store.shelves.save(big)).rejects.toMatchObject(fails);
    await expect(fillWith(store)).rejects.toMatchObject(fails);
    await expect(checkAnew(store)).rejects.toMatchObject(fails);
    expect(await store.shelves.article('a')).toBeDefined();
    const elsewhere = join(disk, 'another.db');
    await expect(open({ file: elsewhere })).rejects.toMatchObject({ code: 'store_full' });
    rmSync(join(disk, 'ballast'));
    await checkAnew(store);
    await store.shelves.save(makeRecord({ id: 'b', text: 'otter' }));
    await open({ file: elsewhere });
  });

  it('is called so when a store is opened on it, that was closed before it filled up', async (test) => {
    const disk = mountSmallDisk();
    if (disk === undefined) return test.skip('this user may mount no disk');
    file = join(disk, 'store.db');
    await (await open()).close();
    fillDisk(disk);
    await expect(open()).rejects.toMatchObject({ code: 'store_full' });
    rmSync(join(disk, 'ballast'));
    await open();
  });

  it('is called so at a start where it may only be read', async (test) => {
    const disk = mountSmallDisk();
    if (disk === undefined) return test.skip('this user may mount no disk');
    await (await open()).close();
    copyFileSync(file, join(disk, 'store.db'));
    file = join(disk, 'store.db');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expect(open()).rejects.toMatchObject({ code: 'store_read_only' });
  });
});

/** Writes small things until nothing more goes in. */
async function fillWith(store: Store): Promise<void> {
  for (let i = 0; i < 2_000; i++) {
    await store.deliveries.start({ id: `${i}`, keys: [`k${i}`], payload: 'x'.repeat(2_000) });
  }
}
