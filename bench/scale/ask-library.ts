import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createBot } from '../../src/bot.js';
import { openEncoder } from '../../src/encoder/open-encoder.js';
import { loadModel } from '../../src/process/load-model.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';

/** What questions over a library cost one process that does nothing else, in milliseconds. */
export interface AskedLibrary {
  /** From the start of the opening of the store to the first answer. */
  readonly first: number;
  readonly asked: number;
  readonly median: number;
  readonly p99: number;
  /** Of the processor, in all threads: of the median question, and of the 99th. */
  readonly processor: number;
  readonly processor99: number;
  /** Megabytes resident at the end. */
  readonly memory: number;
}

/** Questions that don't count. */
const warming = 30;

/** Argument: a store, a file of questions, how many of them, for how many seconds at most, and whether by meaning. */
const [file = '', questionsFile = '', most = '0', seconds = '60', choice = 'off'] = process.argv.slice(2);
const questions: readonly string[] = JSON.parse(readFileSync(questionsFile, 'utf8'));
const viewer = { person: 'bench', place: 'bench', standing: 'operator' } as const;
const encoder = choice === 'off' ? undefined : await openEncoder({ choice: 'auto', projectFolder: '.' });

const begun = performance.now();
const bot = await createBot({
  model: loadModel('.'),
  store: await openSqliteStore({ file, now: () => new Date(), owner: randomUUID() }),
  samples: 'never',
  sampleFiles: [],
  encoder: encoder?.encoder,
  now: () => new Date(),
  newId: randomUUID,
  clock: () => performance.now(),
});
await bot.asking.ask({ question: questions[0] ?? '', viewer });
const first = performance.now() - begun;

const took: number[] = [];
const processor: number[] = [];
const until = performance.now() + 1e3 * Number(seconds);
for (const [at, question] of questions.slice(0, warming + Number(most)).entries()) {
  if (performance.now() > until) break;
  const used = process.cpuUsage();
  const asked = performance.now();
  await bot.asking.ask({ question, viewer });
  if (at < warming) continue;
  took.push(performance.now() - asked);
  const { user, system } = process.cpuUsage(used);
  processor.push((user + system) / 1e3);
}
const result: AskedLibrary = {
  first,
  asked: took.length,
  median: shareOf(took, 0.5),
  p99: shareOf(took, 0.99),
  processor: shareOf(processor, 0.5),
  processor99: shareOf(processor, 0.99),
  memory: process.memoryUsage.rss() / 1e6,
};
await bot.close();
await encoder?.close();
process.stdout.write(`${JSON.stringify(result)}\n`);

function shareOf(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
