import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { createRandom } from '../make-corpus.js';
import { askOn } from './ask-on.js';
import { findRates } from './find-rate.js';
import { areNewToEncoder, copyStore, type Material, prepareMaterial, prepareStore } from './prepare-store.js';
import { printNotices, rateTable, resultTable } from './print-load.js';
import { type LoadOptions, readOptions } from './read-options.js';
import { type Load, runLoad, type Scene } from './run-load.js';
import { startGenerator, startProgram, startSlack, waitUntilReady } from './start-scene.js';
import type { LoadResult } from './summarize-load.js';
import { checkMeant, giveMeanings, runtimeOf, waitUntilMeant } from './with-meanings.js';

/** A build's program that runs. */
interface Build {
  readonly name: string;
  readonly scene: Scene;
  readonly encoder: EncoderChoice;
  run(load: Load): Promise<LoadResult>;
}

type EncoderChoice = 'auto' | 'off';

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

interface Opening {
  readonly build: string;
  readonly material: Material;
  readonly transport: LoadOptions['transport'];
  readonly folder: string;
  readonly databaseFile: string;
  readonly encoder: EncoderChoice;
}

async function openBuild(opening: Opening): Promise<Build> {
  const { build, material, transport, folder, databaseFile, encoder } = opening;
  const slack = await startSlack();
  const generator = await startGenerator();
  const samples = material.articles === undefined ? 'always' : 'never';
  const env = { VERBATIM_ENCODER: encoder };
  const program = await startProgram({ build, slackUrl: slack.url, transport, folder, databaseFile, samples, env });
  await waitUntilReady(program);
  if (encoder === 'auto') await waitUntilMeant(program);
  const by = encoder === 'off' ? 'words alone' : `with the encoder (${await runtimeOf(program)})`;
  const scene = { slack, generator, program, transport };
  return { name: `${build}, ${by}`, scene, encoder, run: askOn((load) => runLoad(scene, load)) };
}

/** A build's programs, each over a store of its own: with the encoder and without it, or without it alone. */
async function* openBuilds(
  build: string,
  material: Material,
  { meanings, transport }: LoadOptions,
  folder: string,
): AsyncGenerator<Build> {
  const databaseFile = await prepareStore(material, build, folder);
  if (meanings && material.articles !== undefined) await giveMeanings(databaseFile, build);
  // What reads articles in the background takes a core from what is measured.
  const encoders: readonly EncoderChoice[] = meanings ? ['auto', 'off'] : ['off'];
  for (const encoder of encoders) {
    yield await openBuild({ build, material, transport, folder, databaseFile: copyStore(databaseFile), encoder });
  }
}

/** What a reader of the figures must know of the questions. */
function aboutQuestions(material: Material, { meanings }: LoadOptions): string {
  if (!meanings) return '';
  const isNew = areNewToEncoder(material);
  return isNew ? '; each question is new to the encoder' : '; the encoder remembers the questions, which repeat';
}

async function closeBuild({ scene }: Build): Promise<void> {
  scene.program.kill('SIGTERM');
  await scene.program.ended;
  scene.generator.stop();
  scene.slack.stop();
}

/** The rates to ask at: those given, or multiples of what the first build answers. */
async function chooseRates(builds: readonly Build[], load: Load, options: LoadOptions): Promise<readonly number[]> {
  if (options.rates.length > 0) return options.rates;
  const found = await findRates(builds, load, options.findSeconds);
  write(rateTable(found));
  return options.multiples.map((multiple) => Math.max(1, Math.round(multiple * (found[0]?.sustained ?? 0))));
}

async function measure(size: string, options: LoadOptions, folder: string): Promise<void> {
  const material = await prepareMaterial(size, folder, { isForEncoder: options.meanings });
  const load: Load = { texts: shuffle(material.questions), surface: 'command', connections: options.connections };
  const builds: Build[] = [];
  try {
    for (const build of options.builds) {
      for await (const opened of openBuilds(build, material, options, folder)) builds.push(opened);
    }
    const sentences = size === 'samples' ? 'The sample articles' : `${size} made sentences`;
    write(`\n${sentences}, ${options.transport}, ${options.connections} connections; ${machine()}`);
    write(`${aboutQuestions(material, options)}\n\n`);
    // What was never run is slow the first time.
    for (const { run } of builds) await run({ ...load, clients: 4, seconds: options.warmSeconds });
    const results: { name: string; load: string; result: LoadResult }[] = [];
    const runEach = async (name: string, asked: Partial<Load>) => {
      for (const build of builds) {
        results.push({ name: build.name, load: name, result: await build.run({ ...load, ...asked }) });
      }
    };
    if (options.burst > 0) {
      const texts = Array.from({ length: options.burst }, (_, at) => load.texts[at % load.texts.length] ?? '');
      await runEach(`${options.burst} at once`, { texts });
    } else {
      for (const rate of await chooseRates(builds, load, options)) {
        await runEach(`${rate}/s`, { rate, seconds: options.seconds });
      }
    }
    for (const { encoder, scene } of builds) if (encoder === 'auto') await checkMeant(scene.program);
    write(resultTable(results));
    write(printNotices(results));
  } finally {
    for (const build of builds) await closeBuild(build);
  }
}

const options = readOptions(process.argv);
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-load-'));
try {
  for (const size of options.sizes) await measure(size, options, folder);
} finally {
  if (!options.keep) await rm(folder, { recursive: true });
  else write(`\nLogs and stores: ${folder}\n`);
}
