import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importArticles } from '../src/library/import-articles.js';
import type { PassageIndex, PassageSearch } from '../src/store/passage-index.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../src/store/store.js';
import { analyzeText } from '../src/text/analyze-text.js';
import { type MadeCorpus, makeCorpus } from './make-corpus.js';
import { createVectors, giveVectors, madeEncoder } from './make-vectors.js';

/**
 * `npm run bench:vectors [-- 20000 100000]`: searching made sentences by words, and by words and made vectors, in one
 * collection and in ten: the store alone, without an encoder and without ranking.
 */
const asked = 300;

function open(file: string): Promise<Store> {
  return openSqliteStore({ file, now: () => new Date(), owner: 'bench' });
}

async function fill(store: Store, { articles }: MadeCorpus, names: readonly string[]): Promise<void> {
  for (const [at, collection] of names.entries()) {
    const own = articles.filter((_, article) => article % names.length === at);
    await importArticles(store.shelves, own, { collection, now: new Date().toISOString(), keepsSources: false });
  }
}

function searchesOf({ questions }: MadeCorpus): readonly PassageSearch[] {
  const vectorOf = createVectors(8);
  return Array.from({ length: asked }, (_, at) => {
    const terms = analyzeText(questions[at % questions.length] ?? '', 'en').filter(({ isStop }) => !isStop);
    const meaning = { encoder: madeEncoder, vector: vectorOf(), limit: 20 };
    return { terms: [...new Set(terms.map(({ term }) => term))], limit: 40, meaning };
  });
}

/** The median time of searches, and the processor time of one, in milliseconds. */
async function measureSearches(index: PassageIndex, searches: readonly PassageSearch[]): Promise<readonly number[]> {
  const took: number[] = [];
  const processor = await processorTime(async () => {
    for (const search of searches) {
      const begun = performance.now();
      await index.search(search);
      took.push(performance.now() - begun);
    }
  });
  return [took.toSorted((a, b) => a - b)[took.length >> 1] ?? Number.NaN, processor / searches.length];
}

/** In milliseconds; unlike time it bears a busy machine. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

/** Megabytes of arrays beside the heap, which signs are. */
async function arrays(): Promise<number> {
  globalThis.gc?.();
  await new Promise((resume) => setImmediate(resume));
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers / 1e6;
}

async function measure(corpus: MadeCorpus, names: readonly string[], file: string): Promise<readonly number[]> {
  const empty = await open(file);
  await fill(empty, corpus, names);
  await empty.close();
  const before = (await stat(file)).size / 1e6;
  const filled = await open(file);
  const made = await giveVectors(filled);
  await filled.close();
  const bytes = (await stat(file)).size / 1e6 - before;

  const store = await open(file);
  const { index } = store.holdings(names);
  const searches = searchesOf(corpus);
  const byWords = searches.map(({ meaning: _, ...search }) => search);
  await measureSearches(index, byWords);
  const words = await measureSearches(index, byWords);
  const held = await arrays();
  const [search] = searches;
  const loading = await processorTime(async () => search && index.search({ ...search, terms: [] }));
  const signs = (await arrays()) - held;
  await measureSearches(index, searches);
  const both = await measureSearches(index, searches);
  await store.close();
  return [...words, ...both, loading, signs, (made * 1000) / corpus.sentences.length, bytes];
}

const columns = [
  'sentences',
  'collections',
  'words: median ms',
  'processor ms',
  'words and meaning: median ms',
  'processor ms',
  'loading signs: processor ms',
  'signs, MB',
  'storing 1,000 sentences: ms',
  'vectors in the file, MB',
];
process.stdout.write(`| ${columns.join(' | ')} |\n|${'---:|'.repeat(columns.length)}\n`);
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [20_000, 100_000]) {
  const corpus = makeCorpus(size);
  for (const count of [1, 10]) {
    const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
    const names = Array.from({ length: count }, (_, at) => `c${at}`);
    const measured = await measure(corpus, names, path.join(folder, 'bench.db'));
    await rm(folder, { recursive: true });
    const cells = measured.map((value) => value.toFixed(value < 10 ? 2 : 0));
    process.stdout.write(`| ${[size, count, ...cells].join(' | ')} |\n`);
  }
}
