import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, expect, it, vi } from 'vitest';
import type { SampleUse } from '../src/bot/bot-options.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { openTestBot } from './open-test-bot.js';
import { copySamples } from './set-up/copy-samples.js';
import { killCount, testTimeout as patience } from './set-up/test-sizes.js';
import { wait } from './set-up/wait.js';
import { openProject, startProgram } from './start-program.js';
import { makeRecord } from './store/make-record.js';
import { operator } from './viewers.js';

const project = openProject();
let folders = 0;

afterAll(() => project.remove());

function newFolder(): string {
  folders += 1;
  const folder = path.join(project.folder, `folder-${folders}`);
  mkdirSync(folder);
  return folder;
}

function run(file: string, ...argv: readonly string[]) {
  return startProgram(project, argv, { VERBATIM_DB: file, VERBATIM_SAMPLES: 'never' });
}

/** Of many questions with known answers so many, and not only the first. */
const questions = readFileSync('data/questions.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .filter((_, index) => index % 9 === 0)
  .map((line): string => JSON.parse(line).question);

/** What a store answers, but for what is of one asking. */
async function answersOf(file: string, samples: SampleUse = 'always'): Promise<readonly unknown[]> {
  const { bot } = await openTestBot({ file, samples });
  try {
    const replies = [];
    for (const question of questions) {
      const reply = await bot.asking.ask({ viewer: operator, question });
      const { diagnostics, ...shown } = { diagnostics: undefined, ...reply, id: '' };
      replies.push({ ...shown, ranked: diagnostics?.ranked });
    }
    return replies;
  } finally {
    await bot.close();
  }
}

it(
  'answers the golden questions as before from a backup that was restored, and from a copy',
  async () => {
    const folder = newFolder();
    const [file, backup, restored, copy] = ['a.db', 'b.bak', 'c.db', 'd.db'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    copySamples(file);
    const wanted = await answersOf(file);
    expect(await run(file, 'backup', backup).ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('whole'),
    });
    expect(await run(restored, 'restore', backup).ended).toMatchObject({ code: 0, stderr: '' });
    expect(await run(restored, 'restore', backup).ended).toMatchObject({ code: 64, stdout: '' });
    expect(await run(restored, 'migrate-store', file, copy).ended).toMatchObject({ code: 0, stderr: '' });
    expect(await run(restored, 'migrate-store', file, copy).ended).toMatchObject({ code: 64 });
    expect(await answersOf(restored)).toEqual(wanted);
    expect(await answersOf(copy)).toEqual(wanted);
    const { stdout } = await run(restored, 'audit').ended;
    expect(stdout).toMatch(/operator:\S+ +store restored here\n$/);
  },
  patience,
);

it(
  'backs up one whole state of a store that is written all the time',
  async () => {
    const folder = newFolder();
    const [file, backup] = [path.join(folder, 'a.db'), path.join(folder, 'b.bak')];
    const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
    let isDone = false;
    let written = 0;
    const backing = run(file, 'backup', backup).ended.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      // Each article in a transaction; of the two, the second is never there without the first.
      for (const id of ['first', 'second']) {
        await store.shelves.save(makeRecord({ id, text: `walrus${written} sleeps\n${'otter swims\n'.repeat(20)}` }));
        await new Promise((resolve) => setImmediate(resolve));
      }
      written += 1;
    }
    expect(await backing).toMatchObject({ code: 0, stderr: '' });
    await store.close();
    expect(written).toBeGreaterThan(1);
    const kept = await openSqliteStore({ file: backup, now: () => new Date(0), owner: 'test' });
    const rounds: number[] = [];
    for (const { id } of await kept.shelves.articles()) {
      const round = Number(/walrus(\d+)/.exec((await kept.shelves.article(id))?.text ?? '')?.[1]);
      const [hit] = await kept.holdings(['docs']).index.search({ terms: [`walrus${round}`], limit: 9 });
      expect(hit?.passage.text).toBe(`walrus${round} sleeps`);
      rounds.push(round);
    }
    expect(Math.max(...rounds) - Math.min(...rounds)).toBeLessThanOrEqual(1);
    await kept.close();
  },
  patience,
);

it(
  'has the former store or the backup whole, however a restore is killed, and half a backup at no time',
  async () => {
    const folder = newFolder();
    const [file, backup] = [path.join(folder, 'a.db'), path.join(folder, 'b.bak')];
    copySamples(file);
    copySamples(backup);
    const wanted = countOf(file);
    for (let round = 0; round < killCount / 2; round++) {
      const before = new Set(readdirSync(folder));
      const restoring = run(file, 'restore', '--replace', backup);
      // Sometimes while it copies, sometimes while it is brought up to date, or put in its place.
      const added = () => readdirSync(folder).filter((name) => !before.has(name));
      await vi.waitFor(() => expect(added()).not.toEqual([]), { ...wait, interval: 1 });
      for (let turns = 0; turns < round * 3; turns++) await new Promise((resolve) => setImmediate(resolve));
      restoring.kill('SIGKILL');
      await restoring.ended;
      expect(countOf(file)).toBe(wanted);
      const backing = run(file, 'backup', path.join(folder, 'new.bak'));
      await vi.waitFor(() => expect(added().join()).toMatch(/new\.bak/), { ...wait, interval: 1 });
      backing.kill('SIGKILL');
      await backing.ended;
      if (existsSync(path.join(folder, 'new.bak'))) expect(countOf(path.join(folder, 'new.bak'))).toBe(wanted);
    }
    expect(await run(file, 'restore', '--replace', backup).ended).toMatchObject({ code: 0 });
    expect(await run(file, 'backup', path.join(folder, 'new.bak')).ended).toMatchObject({ code: 0 });
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  },
  patience,
);

it(
  'goes on with a copy that was killed, however often',
  async () => {
    const folder = newFolder();
    const [file, copy] = [path.join(folder, 'a.db'), path.join(folder, 'b.db')];
    copySamples(file);
    for (let round = 0; round < killCount / 2; round++) {
      const copying = run(file, 'migrate-store', file, copy);
      await vi.waitFor(() => expect(rowsOf(copy)).toBeGreaterThan(round * 10), { ...wait, interval: 1 });
      copying.kill('SIGKILL');
      if ((await copying.ended).code === 0) break;
    }
    const { code } = await run(file, 'migrate-store', file, copy).ended;
    // The last one may have been killed when all was done.
    expect([0, 64]).toContain(code);
    expect(await answersOf(copy)).toEqual(await answersOf(file));
  },
  patience,
);

it(
  'answers the golden questions as before from an export that was taken in, however often both were killed',
  async () => {
    const folder = newFolder();
    const [file, out, copy] = ['a.db', 'out', 'b.db'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    expect(await run(file, 'import', path.resolve('data', 'articles')).ended).toMatchObject({ code: 0 });
    for (let round = 0; round < killCount / 4; round++) {
      const exporting = run(file, 'export', out);
      const written = () => (existsSync(out) ? readdirSync(out, { recursive: true }).length : 0);
      await vi.waitFor(() => expect(written()).toBeGreaterThan(round * 8), { ...wait, interval: 1 });
      exporting.kill('SIGKILL');
      await exporting.ended;
    }
    expect(await run(file, 'export', out).ended).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Exported 8 articles/),
    });
    for (let round = 0; round < killCount / 4; round++) {
      const importing = run(copy, 'import', out);
      await vi.waitFor(() => expect(rowsOf(copy)).toBeGreaterThan(round * 200), { ...wait, interval: 1 });
      importing.kill('SIGKILL');
      if ((await importing.ended).code === 0) break;
    }
    expect(await run(copy, 'import', out).ended).toMatchObject({ code: 0, stderr: '' });
    expect(countOf(copy)).toBe(countOf(file));
    const { stdout } = await run(copy, 'import', out).ended;
    expect(stdout).toContain('Articles: 0 added, 0 changed, 8 unchanged, 0 refused.');
    expect(await answersOf(copy, 'never')).toEqual(await answersOf(file, 'never'));
  },
  patience,
);

it(
  'erases a workspace whose bot was killed, log and all, only if somebody is sure',
  async () => {
    const folder = newFolder();
    const [file, killed] = [path.join(folder, 'a.db'), path.join(folder, 'killed')];
    const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
    await store.claimWorkspace('T0HOME');
    await store.shelves.save(makeRecord({ id: 'a', text: 'Zirconium shines' }));
    mkdirSync(killed);
    for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, path.join(killed, `a.db${ending}`));
    await store.close();
    const erase = (...given: readonly string[]) => run(path.join(killed, 'a.db'), 'erase', 'workspace', ...given).ended;
    expect(await erase('T0HOME')).toMatchObject({ code: 64, stderr: expect.stringContaining('give --yes') });
    expect(await erase('T0OTHER', '--yes')).toMatchObject({ stderr: expect.stringContaining('not of T0OTHER') });
    expect(await erase('T0HOME', '--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 article, 0 answers'),
    });
    expect(readdirSync(killed)).toEqual([]);
  },
  patience,
);

/** The articles of a store of which every page is sound: of a copy, since the driver lets go of what it opened late. */
function countOf(file: string): number {
  const copy = path.join(newFolder(), 'copy.db');
  for (const ending of ['', '-wal'])
    if (existsSync(`${file}${ending}`)) copyFileSync(`${file}${ending}`, `${copy}${ending}`);
  const database = new DatabaseSync(copy, { readOnly: true });
  try {
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    return database.prepare('SELECT count(*) AS n FROM articles').get().n;
  } finally {
    database.close();
  }
}

function rowsOf(file: string): number {
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare('SELECT (SELECT count(*) FROM passages) + (SELECT count(*) FROM words) AS n').get().n;
  } catch {
    // Its tables are being made.
    return 0;
  } finally {
    database.close();
  }
}
