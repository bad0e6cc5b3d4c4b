import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { RecorderThread } from '../../../src/process/threads/recorder-pool.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { articleFile } from '../../open-test-bot.js';
import '../../set-up/provided.js';
import { makeFolder } from '../../set-up/make-folder.js';

const { folder, remove } = makeFolder();
const file = path.join(folder, 'verbatim.db');

/** Over a store without samples; the thread runs what is compiled. */
async function start(store: string): Promise<RecorderThread> {
  const projectFolder = inject('compiledProject');
  const module = path.join(projectFolder, 'dist', 'src', 'process', 'threads', 'recorder-pool.js');
  const { startRecorder } = await import(pathToFileURL(module).href);
  const config = { keepsSources: true };
  return startRecorder(
    { place: { kind: 'sqlite', file: store }, samples: 'never', config, projectFolder, owner: 'test' },
    () => {},
  );
}

let thread: RecorderThread;
beforeAll(async () => {
  thread = await start(file);
});
afterAll(remove);

it('takes in files that are read only while they are handed over, and reports what became of each', async () => {
  async function* files() {
    yield articleFile('otters.md', 'Otters hold hands while they sleep.');
    yield { name: 'gone.md', reason: 'can’t be read' };
  }
  expect(await thread.recorder.importArticles(files())).toMatchObject({
    added: ['otters.md'],
    refused: [{ name: 'gone.md', reason: 'can’t be read' }],
  });
});

it('tells what would become of files that are read only then, and keeps none of them', async () => {
  async function* files() {
    yield articleFile('seals.md', 'Seals sleep under water.');
    yield { name: 'gone.md', reason: 'can’t be read' };
  }
  expect(await thread.recorder.preview(files(), { collection: 'sea' })).toMatchObject([
    { kind: 'readable', name: 'seals.md', articles: [{ collection: 'sea', opening: ['Seals sleep under water.'] }] },
    { kind: 'refused', name: 'gone.md', reason: 'can’t be read' },
  ]);
});

it('works on many calls at once, each of which gets what is its own', async () => {
  const { threads } = thread.ledgers;
  const names = Array.from({ length: 20 }, (_, at) => `T0HOME:C0PRESS:${at}`);
  await Promise.all(names.map((name) => threads.follow(name, `T0HOME:U${name}`)));
  expect(await Promise.all(names.map((name) => threads.followed(name)))).toEqual(
    names.map((name) => [`T0HOME:U${name}`]),
  );
});

it('rejects as the store does, with the code that says what to do', async () => {
  await thread.recorder.claimWorkspace('T0HOME');
  const refused = await thread.recorder.claimWorkspace('T0AWAY').catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'VerbatimError', code: 'workspace_other' });
  expect(String(refused)).toContain('T0HOME');
});

it('rejects where the store can’t be opened, and leaves no thread', async () => {
  await expect(start(folder)).rejects.toMatchObject({ code: 'store_failed' });
});

it('leaves the whole store in its one file when it is closed, and does nothing more', async () => {
  await thread.close();
  expect(['-wal', '-shm'].filter((end) => existsSync(file + end))).toEqual([]);
  await expect(thread.recorder.checkReady()).rejects.toThrow('The store is closed.');
  await expect(thread.ledgers.threads.followed('T0HOME:C0PRESS:1')).rejects.toThrow('The store is closed.');
  const store = await openSqliteStore({ file, now: () => new Date(), owner: 'next' });
  expect((await store.shelves.articles()).map(({ name }) => name)).toEqual(['otters.md']);
  await store.close();
});
