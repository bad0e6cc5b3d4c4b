import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerQuestion } from '../src/answer/answer-question.js';
import type { Encoder } from '../src/domain.js';
import { openEncoder } from '../src/encoder/open-encoder.js';
import type { RuntimeName } from '../src/encoder/open-model.js';
import { importArticles } from '../src/library/import-articles.js';
import { loadModel } from '../src/process/load-model.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { makeCorpus } from './make-corpus.js';
import { giveVectors, madeEncoder } from './make-vectors.js';

/**
 * `npm run bench:meaning [-- native] [20000]`: whole answers to made questions, by words alone and by words and
 * meanings, in one thread beside the encoder's. The sentences' vectors are made up, those of questions are real.
 */
const projectFolder = path.join(import.meta.dirname, '..', '..');
const runtime: RuntimeName = process.argv.includes('native') ? 'native' : 'wasm';
const [size = 20_000] = process.argv.slice(2).map(Number).filter(Number.isFinite);

const corpus = makeCorpus(size);
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
const store = await openSqliteStore({ file: path.join(folder, 'bench.db'), now: () => new Date(), owner: 'bench' });
await importArticles(store.shelves, corpus.articles, {
  collection: 'c',
  now: new Date().toISOString(),
  keepsSources: false,
});
await giveVectors(store);
const opened = await openEncoder({ choice: 'auto', projectFolder, runtime });
if (!opened) throw new Error('there is no encoder');
const encoder: Encoder = { id: madeEncoder, vectors: opened.encoder.vectors };
const holdings = store.holdings(['c']);
const model = loadModel(projectFolder);

/** The median and the 95th of 100 times that whole answers take, in milliseconds, and the processor's time for one. */
async function measure(by: Encoder | undefined, questions: readonly string[]): Promise<readonly number[]> {
  const took: number[] = [];
  const used = process.cpuUsage();
  for (const question of questions) {
    const begun = performance.now();
    const settings = { id: 'bench', minConfidence: 0.5, model, encoder: by, explains: true, clock: () => 0 };
    await answerQuestion(holdings, question, settings);
    took.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(used);
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return [at(0.5), at(0.95), (user + system) / 1e3 / questions.length];
}

const half = corpus.questions.length >> 1;
const [warming, own] = [corpus.questions.slice(0, half), corpus.questions.slice(half)];
process.stdout.write(`${size} made sentences, ${runtime}, ${own.length} questions, each new to the encoder\n\n`);
process.stdout.write('| | median ms | 95th ms | processor ms |\n|---|---:|---:|---:|\n');
for (const [title, by] of [
  ['words alone', undefined],
  ['words and meanings', encoder],
] as const) {
  await measure(by, warming);
  const cells = (await measure(by, own)).map((value) => value.toFixed(1));
  process.stdout.write(`| ${[title, ...cells].join(' | ')} |\n`);
}
const megabytes = process.resourceUsage().maxRSS / 1e3;
process.stdout.write(`\nMemory at most: ${megabytes.toFixed(0)} MB, the making of the vectors included\n`);
await opened.close();
await store.close();
await rm(folder, { recursive: true });
