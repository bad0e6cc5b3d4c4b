import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../src/store/store.js';
import { holdAll } from '../training/collect-examples.js';
import { killCount } from './set-up/test-sizes.js';
import { openProject, type RunningProgram, startProgram } from './start-program.js';

const articleCount = 150;

/** The most articles that a run is let take in before it is killed. */
const mostAtOnce = 60;

/** 0 to 1 from the round's number and nothing else, so that a failure can be repeated. */
function dice(round: number): number {
  return createHash('sha256').update(`kill ${round}`).digest().readUInt32BE() / 0xffffffff;
}

/** A word that no other article holds, without letters that a stemmer would take for an ending. */
function wordOf(index: number): string {
  return `zq${[...String(index).padStart(3, '0')].map((d) => 'bcdfghjklm'[Number(d)]).join('')}x`;
}

/** From one sentence to about thirty, the article's own word in the first and the last. */
function textOf(index: number): string {
  const middle = Array.from(
    { length: (index * 37) % 30 },
    (_, line) => `The council of town ${index} met in room ${line} and counted ${index * line + 7} votes.`,
  );
  const paragraphs = [`The word here is ${wordOf(index)}.`, ...middle, `The record ends with ${wordOf(index)}.`];
  return `# Record ${index}\n\n${paragraphs.join(index % 2 === 0 ? ' ' : '\n\n')}\n`;
}

const names = Array.from({ length: articleCount }, (_, index) => `record-${String(index).padStart(3, '0')}.md`);

/** A store of its own, into which every article is imported. */
interface Lane {
  readonly importAll: () => RunningProgram;
  /** How many articles stand in the file, which another process may be writing. */
  readonly count: () => number;
  /** How many articles the store holds, each of them checked: whole and found, and nothing of the others. */
  readonly check: () => Promise<number>;
  readonly removeStore: () => void;
}

const project = openProject();
const articles = path.join(project.folder, 'articles');

beforeAll(() => {
  mkdirSync(articles);
  names.forEach((name, index) => {
    writeFileSync(path.join(articles, name), textOf(index));
  });
});

afterAll(() => project.remove());

function openLane(name: string): Lane {
  const folder = path.join(project.folder, name);
  const file = path.join(folder, 'verbatim.db');
  return {
    importAll: () => startProgram(project, ['import', articles], { VERBATIM_DB: file, VERBATIM_SAMPLES: 'never' }),
    count: () => countArticles(file),
    check: () => checkStore(file),
    removeStore: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function countArticles(file: string): number {
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(database.prepare('SELECT count(*) AS held FROM articles').get()?.held);
  } catch {
    // The tables are being made, or the file's lock is held.
    return 0;
  } finally {
    database.close();
  }
}

async function checkStore(file: string): Promise<number> {
  const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
  try {
    const held = new Map((await store.shelves.articles()).map(({ name, id }) => [name, id]));
    for (const [index, name] of names.entries()) await checkArticle(store, index, held.get(name));
    return held.size;
  } finally {
    await store.close();
  }
}

async function checkArticle(store: Store, index: number, id: string | undefined): Promise<void> {
  const name = names[index];
  const hits = await (await holdAll(store)).index.search({ terms: [wordOf(index)], limit: 10 });
  if (id === undefined) {
    expect(hits, `${name} is not held, so nothing of it is found`).toEqual([]);
    return;
  }
  const text = textOf(index).replace('# ', '').trimEnd();
  expect((await store.shelves.article(id))?.text, name).toBe(text);
  const found = hits.flatMap(({ passage }) => passage.sentences.map(({ start, end }) => text.slice(start, end)));
  expect(new Set(hits.map(({ article }) => article.name))).toEqual(new Set([name]));
  // The first and the last sentence: the article's index is as whole as its text.
  expect(found, name).toContain(`The word here is ${wordOf(index)}.`);
  expect(found, name).toContain(`The record ends with ${wordOf(index)}.`);
}

/**
 * Kills one import after another of the same store, and returns how many articles each kill left in it. A run is killed
 * when it has taken in as many as the round's dice say: by what it has done, so that a busy machine changes nothing.
 */
async function killImports(lane: Lane, rounds: readonly number[]): Promise<number[]> {
  const counts: number[] = [];
  let before = 0;
  for (const round of rounds) {
    const due = before + Math.floor(dice(round) * mostAtOnce);
    const run = lane.importAll();
    const timer = setInterval(() => {
      if (lane.count() >= due) run.kill('SIGKILL');
    }, 5);
    await run.ended;
    clearInterval(timer);
    const count = await lane.check();
    expect(count, `round ${round} lost nothing that was held before it`).toBeGreaterThanOrEqual(before);
    if (count === articleCount) lane.removeStore();
    before = count === articleCount ? 0 : count;
    counts.push(count);
  }
  return counts;
}

async function expectComplete(lane: Lane): Promise<void> {
  expect(await lane.importAll().ended).toMatchObject({ code: 0, stderr: '' });
  expect(await lane.check()).toBe(articleCount);
}

it(`keeps whole articles only when it is killed while it imports, ${killCount} times`, async () => {
  // Two stores at a time, for two cores.
  const lanes = [openLane('one'), openLane('two')];
  const rounds = Array.from({ length: killCount }, (_, round) => round);
  const counts = await Promise.all(
    lanes.map((lane, index) =>
      killImports(
        lane,
        rounds.filter((round) => round % lanes.length === index),
      ),
    ),
  );
  // Kills that all came before the first article or after the last would show nothing.
  const amid = counts.flat().filter((count) => count > 0 && count < articleCount);
  expect(amid.length).toBeGreaterThanOrEqual(killCount / 10);
  await Promise.all(lanes.map(expectComplete));
}, 600_000);
