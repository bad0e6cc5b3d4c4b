import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { engines } from './engines.js';
import { type MadeCorpus, makeCorpus } from './make-corpus.js';
import { readSamples } from './read-samples.js';

/** What one engine did over one corpus, in a process of its own. */
export interface Measurement {
  readonly sentences: number;
  /** Sentences taken in a second; absent where an earlier process did it. */
  readonly ingestRate?: number;
  /** Milliseconds to open what an earlier process took in. */
  readonly start?: number;
  readonly questions: number;
  /** Milliseconds from question to answer. */
  readonly median: number;
  readonly p99: number;
  /** Processor time of one question in milliseconds, all threads together; unlike time it bears a busy machine. */
  readonly processor: number;
  /** Questions a second, one after the other. */
  readonly rate: number;
  /** Resident memory after answering, in MB; the corpus itself is given up before. */
  readonly memory: number;
}

/** An engine that is slow answers fewer questions: at most this long, in milliseconds. */
const budget = 20_000;
const questionCount = 500;

async function measure(name: string, size: string, file: string): Promise<Measurement> {
  const create = engines[name];
  if (!create) throw new Error(`no engine ${name}`);
  const isKept = existsSync(file);
  let corpus: MadeCorpus | undefined = size === 'samples' ? await readSamples() : makeCorpus(Number(size));
  const { questions } = corpus;
  const sentences = corpus.sentences.length;
  const begun = performance.now();
  const engine = await create(file);
  if (!isKept) await engine.load(corpus);
  const took = performance.now() - begun;
  corpus = undefined;
  const times: number[] = [];
  for (const question of questions.slice(0, 10)) await timed(() => engine.ask(question));
  const used = process.cpuUsage();
  const until = performance.now() + budget;
  for (let at = 0; times.length < questionCount && performance.now() < until; at += 1) {
    times.push(await timed(() => engine.ask(questions[at % questions.length] ?? '')));
  }
  const { user, system } = process.cpuUsage(used);
  globalThis.gc?.();
  const memory = process.memoryUsage().rss / 1e6;
  await engine.close();
  times.sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    sentences,
    ...(isKept ? { start: took } : { ingestRate: (sentences * 1_000) / took }),
    questions: times.length,
    median: times[Math.floor(times.length / 2)] ?? Number.NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    processor: (user + system) / 1_000 / times.length,
    rate: (times.length * 1_000) / total,
    memory,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const [name = '', size = '', file = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measure(name, size, file))}\n`);
