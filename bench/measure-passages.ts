import { answerQuestion } from '../src/answer/answer-question.js';
import type { Model } from '../src/answer/decision/model.js';
import type { ArticleRecord } from '../src/store/indexed-article.js';
import { openPostgresStore } from '../src/store/postgres/open-postgres-store.js';
import { analyzeText } from '../src/text/analyze-text.js';
import { ask } from './bench-server.js';
import { openFiller } from './fill-passages.js';
import { makeQuestions } from './make-corpus.js';
import { between, measure, type Processor, type Times } from './measure-times.js';

const collection = 'c';
const asked = 200;
const common = { now: () => new Date(), owner: 'bench' };

/** What the cost of a question is at one size, in milliseconds and megabytes. */
export interface SizeCost {
  readonly passages: number;
  readonly filledPerSecond: number;
  /** The first question of a process, and the first after an article has changed: what is remembered is read anew. */
  readonly first: Cost;
  readonly afterChange: Cost;
  /** Searches for terms that weren't asked for before, for all of them again, and whole answers. */
  readonly fresh: Times;
  readonly again: Times;
  readonly answers: Times;
  /** Putting a changed article in. */
  readonly change: Cost;
  /** What the process holds of memory more than before its first question. */
  readonly memory: number;
  readonly database: number;
  readonly tables: readonly { readonly name: string; readonly megabytes: number }[];
}

interface Cost {
  readonly ms: number;
  /** Of this process, and of the server. */
  readonly processor: number;
  readonly server: number | undefined;
}

export interface MeasureOptions {
  readonly address: string;
  /** Passages, of one database that grows. */
  readonly sizes: readonly number[];
  readonly model: Model;
  /** An article that is put in anew at each size. */
  readonly changed: ArticleRecord;
  /** Milliseconds of the server's processor so far. */
  readonly processor: Processor;
}

/** Fills a database with passages, and at each size measures what one process does over it. */
export async function* measurePassages(options: MeasureOptions): AsyncGenerator<SizeCost> {
  const { address, sizes } = options;
  const filler = await openFiller(address, collection);
  try {
    for (const passages of sizes.toSorted((one, other) => one - other)) {
      const filledPerSecond = await filler.fillTo(passages);
      await ask(address, 'VACUUM (ANALYZE)');
      const questions = makeQuestions(filler.sample(), 2 * asked);
      yield { passages, filledPerSecond, ...(await measureSize(options, questions)) };
    }
  } finally {
    await filler.close();
  }
}

async function measureSize({ address, model, changed, processor }: MeasureOptions, questions: readonly string[]) {
  const store = await openPostgresStore({ ...common, address });
  const settings = { id: 'bench', minConfidence: 0.5, model, encoder: undefined, explains: true, clock: () => 0 };
  const answer = (question: string) => answerQuestion(store.holdings([collection]), question, settings);
  const search = (question: string) =>
    store.holdings([collection]).index.search({ terms: termsOf(question), limit: 40 });
  try {
    const memoryBefore = heldNow();
    const first = await costOf(() => search(questions[0] ?? ''), processor);
    const [once, others] = [questions.slice(1, asked), questions.slice(asked)];
    const fresh = await measure(once, search, processor);
    const again = await measure(once, search, processor);
    const answers = await measure(others, answer, processor);
    const memory = heldNow() - memoryBefore;
    const other = await openPostgresStore({ ...common, owner: 'writer', address });
    await other.shelves.save(changed);
    const change = await costOf(() => other.shelves.save(changed), processor);
    await other.close();
    const afterChange = await costOf(() => search(questions[0] ?? ''), processor);
    return { first, fresh, again, answers, memory, change, afterChange, ...(await sizesOf(address)) };
  } finally {
    await store.close();
  }
}

/** Megabytes that are in use, of which nothing waits to be freed where Node was started with `--expose-gc`. */
function heldNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function costOf(work: () => Promise<unknown>, processorNow: Processor): Promise<Cost> {
  const before = await processorNow();
  const used = process.cpuUsage();
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  return { ms, processor: (user + system) / 1e3, server: between(before, await processorNow()) };
}

function termsOf(question: string): readonly string[] {
  const terms = analyzeText(question, 'en').filter(({ isStop }) => !isStop);
  return [...new Set(terms.map(({ term }) => term))];
}

const SIZES = `
  SELECT relname AS name, pg_total_relation_size(oid) / 1e6 AS megabytes FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 2 DESC LIMIT 5`;

async function sizesOf(address: string) {
  const tables = await ask<{ readonly name: string; readonly megabytes: string }>(address, SIZES);
  const [whole] = await ask<{ readonly megabytes: string }>(
    address,
    'SELECT pg_database_size(current_database()) / 1e6 AS megabytes',
  );
  return {
    database: Number(whole?.megabytes),
    tables: tables.map(({ name, megabytes }) => ({ name, megabytes: Number(megabytes) })),
  };
}
