import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { type BenchServer, openServer } from '../bench-server.js';
import { createRandom } from '../make-corpus.js';
import { compareReplicas } from './compare-replicas.js';
import { type FoundRate, findRates } from './find-rate.js';
import { type Build, closeBuild, openBuilds } from './open-builds.js';
import { areNewToEncoder, type Material, prepareMaterial } from './prepare-store.js';
import { printNotices, rateTable, resultTable, scalingTable } from './print-load.js';
import { type LoadOptions, readOptions } from './read-options.js';
import type { Load } from './run-load.js';
import type { LoadResult } from './summarize-load.js';
import { checkMeant } from './with-meanings.js';

function write(text: string): void {
  process.stdout.write(text);
}

/** What else runs here slows what is measured. */
function machine(): string {
  return `${cpus().length} cores, load before ${loadavg()[0]?.toFixed(1)}`;
}

/** The same questions in an order by chance that is the same in every run. */
function shuffle(texts: readonly string[]): string[] {
  const random = createRandom(11);
  return texts
    .map((text) => ({ text, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ text }) => text);
}

/** What a reader of the figures must know of the questions. */
function aboutQuestions(material: Material, { meanings }: LoadOptions): string {
  if (!meanings) return '';
  const isNew = areNewToEncoder(material);
  return isNew ? '; each question is new to the encoder' : '; the encoder remembers the questions, which repeat';
}

/** How each build is asked, one load after the other. */
type Rates = readonly ((build: Build) => number)[];

/** The rates to ask at: those given, or multiples of what the first build of the same set-up answers. */
async function chooseRates(builds: readonly Build[], load: Load, options: LoadOptions): Promise<Rates> {
  if (options.rates.length > 0) return options.rates.map((rate) => () => rate);
  const found = await findRates(builds, load, options.findSeconds);
  write(rateTable(found));
  write(scalingTables(builds, found));
  const sustainedBy = ({ setUp }: Build) => found[builds.findIndex((each) => each.setUp === setUp)]?.sustained ?? 0;
  return options.multiples.map((multiple) => (build) => Math.max(1, Math.round(multiple * sustainedBy(build))));
}

/** A table for each program that ran as several processes. */
function scalingTables(builds: readonly Build[], found: readonly FoundRate[]): string {
  const kinds = new Map<string, { readonly replicas: number; readonly found: FoundRate }[]>();
  for (const [at, { setUp, kind }] of builds.entries()) {
    const rate = found[at];
    if (setUp.store !== 'postgres' || !rate) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { replicas: setUp.replicas, found: rate }]);
  }
  return [...kinds]
    .map(([kind, rates]) => [kind, compareReplicas(rates.map((each) => ({ ...each.found, ...each })))] as const)
    .filter(([, rows]) => rows.length > 0)
    .map(([kind, rows]) => `${kind}, as several processes over one PostgreSQL\n\n${scalingTable(rows)}`)
    .join('');
}

/** Sets the exit code where somebody was left without a word, however much was asked. */
function printUnheard(results: readonly { readonly result: LoadResult }[]): string {
  const unheard = results.reduce((sum, { result }) => sum + result.nothing + result.leftLooking, 0);
  if (unheard === 0) return '';
  process.exitCode = 1;
  return `\nLeft without a word: ${unheard}\n`;
}

async function measure(size: string, options: LoadOptions, folder: string, server?: BenchServer): Promise<void> {
  const material = await prepareMaterial(size, folder, { isForEncoder: options.meanings });
  const load: Load = { texts: shuffle(material.questions), surface: 'command', connections: options.connections };
  const builds: Build[] = [];
  try {
    for (const build of options.builds) {
      for await (const opened of openBuilds(build, { material, options, folder, server })) builds.push(opened);
    }
    const sentences = size === 'samples' ? 'The sample articles' : `${size} made sentences`;
    write(`\n${sentences}, ${options.transport}, ${options.connections} connections; ${machine()}`);
    write(`${aboutQuestions(material, options)}\n\n`);
    // What was never run is slow the first time.
    for (const { run, setUp } of builds) {
      await run({ ...load, clients: 4 * setUp.replicas, seconds: options.warmSeconds * setUp.replicas });
    }
    const results: { name: string; load: string; result: LoadResult }[] = [];
    const runEach = async (name: (build: Build) => string, asked: (build: Build) => Partial<Load>) => {
      for (const build of builds) {
        const result = await build.run({ ...load, ...asked(build) });
        results.push({ name: build.name, load: name(build), result });
      }
    };
    if (options.burst > 0) {
      const texts = Array.from({ length: options.burst }, (_, at) => load.texts[at % load.texts.length] ?? '');
      await runEach(
        () => `${options.burst} at once`,
        () => ({ texts }),
      );
    } else {
      for (const rateOf of await chooseRates(builds, load, options)) {
        await runEach(
          (build) => `${rateOf(build)}/s`,
          (build) => ({ rate: rateOf(build), seconds: options.seconds }),
        );
      }
    }
    for (const { encoder, scene } of builds) if (encoder === 'auto') await checkMeant(scene.program);
    write(resultTable(results));
    write(printNotices(results));
    write(printUnheard(results));
  } finally {
    for (const build of builds) await closeBuild(build);
  }
}

const options = readOptions(process.argv);
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-load-'));
const usesPostgres = options.setUps.some(({ store }) => store === 'postgres');
const server = usesPostgres ? await openServer() : undefined;
if (server) write(`PostgreSQL ${server.version}\n`);
try {
  for (const size of options.sizes) await measure(size, options, folder, server);
} finally {
  await server?.stop();
  if (!options.keep) await rm(folder, { recursive: true });
  else write(`\nLogs and stores: ${folder}\n`);
}
