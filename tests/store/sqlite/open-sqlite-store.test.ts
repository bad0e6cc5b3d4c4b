import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.js';
import { openSqliteStore, type SqliteStoreOptions } from '../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { describeWorkspace } from '../contract/describe-workspace.js';
import { allHoldings } from '../contract/search.js';
import { createStoreBench, type OpenOptions } from '../contract/store-bench.js';
import { makeRecord } from '../make-record.js';
import { describeStore } from '../store-contract.js';

const root = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

for (const [name, shared, fileOf] of [
  ['SQLite in memory', false, () => ':memory:'],
  ['SQLite in a file', true, (place: string) => join(root, `${place}.db`)],
] as const) {
  const open = ({ place, ...options }: OpenOptions) => openSqliteStore({ ...options, file: fileOf(place) });
  describeStore(name, open, { shared });
  describe('whose it is', () => {
    const bench = createStoreBench(`${name}, claimed`, open, shared);
    afterEach(() => bench.closeAll());
    describeWorkspace(bench);
  });
}

describe('openSqliteStore', () => {
  let file = '';
  let files = 0;
  beforeEach(() => {
    file = join(root, `own-${files++}`, 'deep', 'store.db');
  });

  const open = (options: Partial<SqliteStoreOptions> = {}): Promise<Store> =>
    openSqliteStore({ file, now: () => new Date(0), owner: 'test', patienceMs: 20, ...options });

  /** A store of some hundred pages, closed again. */
  const fill = async (): Promise<void> => {
    const store = await open();
    for (let i = 0; i < 40; i++) {
      const text = Array.from({ length: 40 }, (_, line) => `walrus number ${i} says ${line} things`).join('\n');
      await store.shelves.save(makeRecord({ id: `a${i}`, text }));
    }
    await store.close();
  };

  const failure = async (work: Promise<unknown>): Promise<VerbatimError> => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof VerbatimError)) throw new Error(`no VerbatimError but ${String(error)}`);
    expect(error.message).toContain(file);
    return error;
  };

  it('makes the folder, and when closed the one file holds everything', async () => {
    await fill();
    const copy = join(root, 'copy.db');
    copyFileSync(file, copy);
    const store = await open({ file: copy });
    expect((await store.shelves.articles()).length).toBe(40);
    expect(await (await allHoldings(store)).index.frequencies(['walrus'])).toEqual([1600]);
    await store.close();
  });

  it('lets others read while one writes', async () => {
    await fill();
    const writer = new DatabaseSync(file);
    writer.exec('BEGIN IMMEDIATE; DELETE FROM articles');
    const reader = await open({ readOnly: true });
    expect((await (await allHoldings(reader)).index.stats()).articles).toBe(40);
    await reader.close();
    writer.close();
  });

  it('says who holds a locked store up, and works once it is free', async () => {
    await fill();
    const store = await open();
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    const error = await failure(store.shelves.save(makeRecord({ text: 'x' })));
    expect(error).toMatchObject({ code: 'store_locked', message: expect.stringContaining('another process') });
    expect(await failure(open())).toMatchObject({ code: 'store_locked' });
    expect(await store.shelves.article('a')).toBeUndefined();
    other.close();
    await store.shelves.save(makeRecord({ text: 'x' }));
    await store.close();
  });

  it('forgets what a delivery said as soon as it is done', async () => {
    const store = await open();
    await store.deliveries.start({ id: '1', keys: ['k'], payload: 'a private question' });
    await store.deliveries.done('1');
    const other = new DatabaseSync(file);
    expect(other.prepare('SELECT state, payload FROM deliveries').all()).toEqual([{ state: 'done', payload: '' }]);
    other.close();
    await store.close();
  });

  it('never writes to a store opened for reading', async () => {
    await fill();
    const store = await open({ readOnly: true });
    expect(await failure(store.shelves.save(makeRecord({ text: 'x' })))).toMatchObject({ code: 'store_read_only' });
    expect(await failure(store.deliveries.start({ id: '1', keys: ['k'], payload: '' }))).toMatchObject({
      code: 'store_read_only',
    });
    expect(await (await allHoldings(store)).index.search({ terms: ['walrus'], limit: 3 })).toHaveLength(3);
    await store.close();
  });

  it('says that there is no store to read', async () => {
    expect(await failure(open({ readOnly: true }))).toMatchObject({ code: 'store_missing' });
    expect(existsSync(file)).toBe(false);
  });

  it('reports a full disk and keeps nothing half-written', async () => {
    file = join(root, 'full.db');
    const store = await open({ maxPages: 100 });
    await store.shelves.save(makeRecord({ id: 'small', text: 'walrus sleeps' }));
    const text = 'otter swims';
    const words = Array.from({ length: 5000 }, (_, i) => ({
      word: `w${i}`,
      display: '',
      term: 'otter',
      language: 'en',
    }));
    const big = { ...makeRecord({ id: 'big', text }), words: [...makeRecord({ text }).words, ...words] };
    expect(await failure(store.shelves.save(big))).toMatchObject({ code: 'store_full' });
    expect(await store.shelves.article('big')).toBeUndefined();
    expect(await (await allHoldings(store)).index.search({ terms: ['walrus', 'otter'], limit: 10 })).toHaveLength(1);
    expect((await (await allHoldings(store)).index.stats()).articles).toBe(1);
    await store.shelves.save(makeRecord({ id: 'big', text }));
    expect(await (await allHoldings(store)).words.similar('otter', 1)).toMatchObject([{ word: 'otter' }]);
    await store.close();
  });

  it('refuses a file that is no database', async () => {
    file = join(root, 'junk.db');
    writeFileSync(file, 'Dear diary, '.repeat(1000));
    expect(await failure(open())).toMatchObject({ code: 'store_damaged', message: expect.stringContaining('backup') });
  });

  it('refuses a store that was cut short', async () => {
    await fill();
    truncateSync(file, Math.floor(statSync(file).size / 2));
    expect(await failure(open())).toMatchObject({ code: 'store_damaged' });
    expect(await failure(open({ readOnly: true }))).toMatchObject({ code: 'store_damaged' });
  });

  /** As a failing disk or a foreign program would. */
  const overwrite = (fromPage: number, toPage: number, byte: number): void => {
    const bytes = Buffer.alloc(4096 * (toPage - fromPage), byte);
    const descriptor = openSync(file, 'r+');
    writeSync(descriptor, bytes, 0, bytes.length, 4096 * fromPage);
    closeSync(descriptor);
  };

  it.each([0, 0xa5])('refuses a store with pages overwritten by %i', async (byte) => {
    await fill();
    overwrite(20, 24, byte);
    expect(await failure(open())).toMatchObject({ code: 'store_damaged' });
  });

  it('names the damage that it meets while open', async () => {
    await fill();
    const store = await open();
    const { index } = store.holdings(['docs']);
    const other = new DatabaseSync(file);
    other.exec('UPDATE state SET revision = revision + 1; PRAGMA wal_checkpoint(TRUNCATE)');
    overwrite(2, statSync(file).size / 4096, 0xa5);
    expect(await failure(index.search({ terms: ['walrus'], limit: 5 }))).toMatchObject({
      code: 'store_damaged',
    });
    other.close();
    await store.close();
  });

  it('names the damage where index and articles contradict each other', async () => {
    await fill();
    const store = await open();
    const other = new DatabaseSync(file);
    other.exec('DELETE FROM passages WHERE id = 3');
    other.close();
    const searched = store.holdings(['docs']).index.search({ terms: ['walrus'], limit: 1000 });
    const error = await failure(searched);
    expect(error).toMatchObject({ code: 'store_damaged', cause: { message: expect.stringContaining('passage 3') } });
    await store.close();
  });

  it('names the damage of a row that is no longer what was written', async () => {
    const store = await open();
    await store.shelves.save(makeRecord({ text: 'walrus', source: { bytes: new Uint8Array([1, 2, 3]) } }));
    const other = new DatabaseSync(file);
    other.exec(`INSERT INTO answers (id, person, place, asked_at, answer, version, diagnostics)
      VALUES ('x', 'T:ann', 'T:press', '2026', '{"kind":"cited"}', 2, '{}')`);
    expect(await failure(store.answers.answer('x'))).toMatchObject({ code: 'store_damaged' });
    other.exec("UPDATE sources SET bytes = x'00'");
    expect(await failure(store.shelves.source('a'))).toMatchObject({ code: 'store_damaged' });
    other.exec("UPDATE sources SET bytes = NULL, blocks = '[{}]'");
    expect(await failure(store.shelves.source('a'))).toMatchObject({ code: 'store_damaged' });
    other.close();
    await store.close();
  });

  it('leaves a kept answer that can’t be read out of lists, says so, and shows the next older one', async () => {
    const unreadable: unknown[] = [];
    const store = await open({ onUnreadable: (error) => unreadable.push(error) });
    for (const [day, id] of ['oldest', 'old', 'harmed', 'new'].entries()) {
      await store.answers.keep({
        answer: {
          kind: 'abstained',
          id,
          question: 'who?',
          corrections: [],
          language: 'en',
          confidence: 0,
          reason: { code: 'no_articles' },
          diagnostics: { tookMs: 1, ranked: [] },
        },
        asker: { person: 'T:ann', place: 'T:press' },
        askedAt: `2026-03-0${day + 1}T10:00:00.000Z`,
      });
      await store.answers.vote({ answerId: id, person: 'T:ben', verdict: 'helpful', givenAt: `2026-03-0${day + 1}` });
    }
    const other = new DatabaseSync(file);
    other.exec("UPDATE answers SET answer = '{' WHERE id = 'harmed'");
    other.close();
    expect((await store.answers.recent('T:ann', 2)).map(({ answer }) => answer.id)).toEqual(['new', 'old']);
    expect(unreadable).toEqual([expect.objectContaining({ message: expect.stringContaining('no JSON') })]);
    expect((await store.answers.votes()).map(({ answerId }) => answerId)).toEqual(['new', 'old', 'oldest']);
    // The file is as sound as before.
    expect(await failure(store.answers.answer('harmed'))).toMatchObject({ code: 'store_damaged' });
    await store.check();
    await store.close();
  });

  it('refuses a folder in place of the file, and a file in place of the folder', async () => {
    file = root;
    expect(await failure(open())).toMatchObject({ code: 'store_failed', message: expect.stringContaining('folder') });
    writeFileSync(join(root, 'plain'), '');
    file = join(root, 'plain', 'store.db');
    expect(await failure(open())).toMatchObject({ code: 'store_failed' });
  });

  it('refuses a newer store and leaves it as it is', async () => {
    await fill();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 999');
    database.close();
    const error = await failure(open());
    expect(error).toMatchObject({ code: 'store_newer', message: expect.stringContaining('999') });
  });

  it("refuses another program's database and leaves it as it is", async () => {
    file = join(root, 'foreign.db');
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE recipes (name TEXT)');
    expect(await failure(open())).toMatchObject({ message: expect.stringContaining("another program's") });
    expect(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 1 });
    database.close();
  });
});
