import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cpuOf } from '../load/processor-time.js';
import { startProgram, startSlack, waitUntilReady } from '../load/start-scene.js';
import type { AskedLibrary } from './ask-library.js';
import type { AskedRival } from './ask-rival.js';
import type { MadeVectors } from './give-vectors.js';
import { type MadeFolder, type MadeLibrary, sentencesInArticle } from './make-library.js';
import { type ProgramRun, runProgram } from './run-program.js';

/** A line of what was measured: what, what it is to be, what it was, and what else there is to say. */
export type ScaleRow = readonly [what: string, goal: string, measured: string, beside: string];

interface ScaleOptions {
  readonly library: MadeLibrary;
  /** The compiled program. */
  readonly build: string;
  /** Where stores are. */
  readonly folder: string;
  readonly questions: number;
}

type Part = (options: ScaleOptions) => AsyncGenerator<ScaleRow>;

/** In the order in which they are done: each needs that the first was done, at some time in the same folder. */
export const scaleParts = { ingest, resume, start, ask, importing, unchanged, vectors, rivals } satisfies Readonly<
  Record<string, Part>
>;

/** Seconds for which questions are asked at most. */
const asking = '60';

/** Milliseconds after which an import is killed. */
const soon = 3_000;

function storeOf({ folder }: Pick<ScaleOptions, 'folder'>): string {
  return path.join(folder, 'library.db');
}

async function* ingest(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  for (const made of options.library.folders) {
    const ran = await take([made], storeOf(options), options);
    yield [`taking in ${made.format}`, made.format === 'Markdown' ? '≥ 5,000 sentences/s' : '', ...rateOf(made, ran)];
  }
}

/** As `npm run import` does. */
function take(
  made: readonly MadeFolder[],
  databaseFile: string,
  { build, folder }: ScaleOptions,
  killedAfter?: number,
) {
  return runProgram(['import', ...made.map(({ path: place }) => place)], {
    build,
    databaseFile,
    folder,
    ...(killedAfter && { killedAfter }),
  });
}

function rateOf({ articles }: MadeFolder, { ms, processor, busiest, memory, ended }: ProgramRun): [string, string] {
  if (ended !== 0) return [`ended with ${ended}`, ''];
  const sentences = articles * sentencesInArticle;
  // On two cores that nobody else uses, neither of its processes can be faster, nor can both together.
  const limit = sentences / (Math.max(busiest, processor / 2) / 1e3);
  const each = (all: number) => ((1e3 * all) / sentences).toFixed(0);
  return [
    `${count(sentences / (ms / 1e3))} sentences/s`,
    `${count(sentences)} sentences; ${count(limit)}/s by processor time: ${each(processor)} ms for 1,000, ${each(busiest)} of one process; ${count(memory)} MB in all processes`,
  ];
}

async function* resume(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  const file = path.join(options.folder, 'resumed.db');
  removeStore(file);
  const { later } = options.library;
  const killed = await take([later], file, options, soon);
  const { output } = await take([later], file, options);
  const summary = output.trim().split('\n').at(-1) ?? '';
  yield [
    'an import killed and begun again',
    'goes on',
    summary,
    killed.ended === 0 ? 'it was done before' : 'killed after 3 s',
  ];
  removeStore(file);
}

async function* start(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  const slack = await startSlack();
  const begun = performance.now();
  const env = { VERBATIM_ENCODER: 'off' };
  const places = { build: options.build, folder: options.folder, databaseFile: storeOf(options) };
  const program = await startProgram({ ...places, slackUrl: slack.url, transport: 'http', samples: 'never', env });
  try {
    await waitUntilReady(program);
    const took = performance.now() - begun;
    const processor = `${seconds(await cpuOf(program.pid))} of the processor, in all threads`;
    yield ['start, until `/readyz`', '≤ 2 s', seconds(took), processor];
  } finally {
    program.kill('SIGTERM');
    await program.ended;
    slack.stop();
  }
}

async function* ask(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  yield ['a question', '≤ 25, ≤ 120 ms', ...timesOf(await askLibrary(storeOf(options), options, 'off'))];
}

function askLibrary(file: string, { library, questions }: ScaleOptions, encoder: string): Promise<AskedLibrary> {
  return runHere('ask-library.js', [file, library.questionsFile, String(questions), asking, encoder]);
}

/** Median and 99th, and what lies behind them. */
function timesOf({ median, p99, processor, processor99, first, asked, memory }: AskedLibrary): [string, string] {
  return [
    `${median.toFixed(1)}, ${p99.toFixed(0)} ms`,
    `${processor.toFixed(1)}, ${processor99.toFixed(0)} ms of the processor; ${asked} asked; opened and answered the first in ${seconds(first)}; ${count(memory)} MB`,
  ];
}

/** Over a copy, so that it can be done again. */
async function* importing(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  const file = path.join(options.folder, 'importing.db');
  removeStore(file);
  copyFileSync(storeOf(options), file);
  const taking = take([options.library.later], file, options);
  const [asked, ran] = await Promise.all([askLibrary(file, options, 'off'), taking]);
  yield ['a question while articles are taken in', '≤ 50, ≤ 240 ms', ...timesOf(asked)];
  yield ['taking in Markdown while questions are asked', '', ...rateOf(options.library.later, ran)];
  removeStore(file);
}

async function* unchanged(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  const { folders } = options.library;
  const { ms, processor } = await take(folders, storeOf(options), options);
  const articles = folders.reduce((sum, made) => sum + made.articles, 0);
  const beside = `${seconds(processor)} of the processor`;
  yield [`looking through ${count(articles)} unchanged files`, '≤ 10 s', seconds(ms), beside];
}

/** Made-up vectors, of the encoder's name, so that questions are really encoded. */
async function* vectors(options: ScaleOptions): AsyncGenerator<ScaleRow> {
  const file = path.join(options.folder, 'vectors.db');
  removeStore(file);
  copyFileSync(storeOf(options), file);
  const made = await runHere<MadeVectors>('give-vectors.js', [file]);
  const hours = (made.passages * made.encoding) / 3.6e6;
  yield [
    'making vectors',
    '',
    `${hours.toFixed(1)} hours`,
    `${made.encoding.toFixed(1)} ms of the processor a passage, of ${count(made.passages)}; ${count(made.megabytes)} MB in the file`,
  ];
  yield ['a question by words and meaning', '≤ 100 ms', ...timesOf(await askLibrary(file, options, 'auto'))];
  removeStore(file);
}

async function* rivals({ library, folder }: ScaleOptions): AsyncGenerator<ScaleRow> {
  const file = path.join(folder, 'fts5.db');
  for (const [name, shown] of [
    ['fts5', 'FTS5 alone, any word of the question'],
    ['minisearch', 'MiniSearch, fuzzy 0.2, in memory'],
  ] as const) {
    removeStore(file);
    const given = [name, library.sentencesFile, library.questionsFile, file];
    const { rate, asked, median, p99, memory } = await runHere<AskedRival>('ask-rival.js', given);
    const beside = `${count(rate)} sentences/s taken in; ${asked} asked; ${count(memory)} MB`;
    yield [shown, '', `${median.toFixed(1)}, ${p99.toFixed(0)} ms`, beside];
  }
  removeStore(file);
}

/** A script of this folder in a process of its own, which has the memory that an engine in memory takes. */
async function runHere<T>(script: string, args: readonly string[]): Promise<T> {
  const file = path.join(import.meta.dirname, script);
  const given = ['--max-old-space-size=16000', file, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, given, { maxBuffer: 1e8 });
  return JSON.parse(stdout) as T;
}

function removeStore(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(file + suffix)) rmSync(file + suffix);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function seconds(ms: number): string {
  return `${(ms / 1e3).toFixed(1)} s`;
}
