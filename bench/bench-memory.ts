import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { encoderFolder } from '../src/encoder/open-encoder.js';
import { readAbout } from '../src/encoder/read-encoder-files.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { type Material, prepareMaterial, prepareSampleStore, prepareStore } from './load/prepare-store.js';
import { sendLoad } from './load/run-load.js';
import { startGenerator, startProgram, startSlack, waitUntilReady } from './load/start-scene.js';
import { giveVectors } from './make-vectors.js';

/**
 * `npm run bench:memory [-- samples 20000 100000]`: what the program takes of memory, as a process that answers a fake
 * Slack, with the encoder and without. All sentences have vectors in the store, made up, as if it had long run.
 * `--build=dist` measures another build, `--keep=FOLDER` leaves the stores there for the next time, `--rest=30` waits
 * for so many seconds on a busy machine, `--env=NODE_OPTIONS=…` tries what is set for the program.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: 'string', default: 'dist' },
    encoders: { type: 'string', default: 'off,auto' },
    questions: { type: 'string', default: '400' },
    rest: { type: 'string', default: '10' },
    env: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
  },
});
const projectFolder = path.join(import.meta.dirname, '..', '..');
const sizes = positionals.length > 0 ? positionals : ['samples', '20000', '100000'];
const build = path.resolve(values.build);
const many = Number(values.questions);

/** Questions a second: few enough for one core. */
const rate = 20;

const { id } = readAbout(encoderFolder({ choice: 'auto', projectFolder }));
const folder = values.keep ? path.resolve(values.keep) : await mkdtemp(path.join(tmpdir(), 'verbatim-memory-'));
await mkdir(folder, { recursive: true });

/** A store with vectors of the encoder's model; the one that is kept from before, if there is one. */
async function storeOf(material: Material): Promise<string> {
  const kept = path.join(folder, `kept-${material.name}.db`);
  if (existsSync(kept)) return kept;
  const file = await (material.articles ? prepareStore(material, build, folder) : prepareSampleStore(build, folder));
  const store = await openSqliteStore({ file, now: () => new Date(), owner: 'bench' });
  await giveVectors(store, id);
  await store.close();
  // The last to close it leaves no files beside it.
  await rename(file, kept);
  return kept;
}

/** Until the encoder is loaded, and the last questions are answered. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(values.rest)));
}

/** Megabytes that the program holds before it is asked, after it was, and at most. */
async function measure(material: Material, databaseFile: string, encoder: string): Promise<readonly number[]> {
  const slack = await startSlack();
  const generator = await startGenerator();
  const samples = material.articles ? 'never' : 'always';
  const env = { VERBATIM_ENCODER: encoder, ...Object.fromEntries(values.env.map((set) => set.split(/=(.*)/s))) };
  const options = { build, slackUrl: slack.url, transport: 'http', folder, databaseFile, samples, env } as const;
  const program = await startProgram(options);
  try {
    await waitUntilReady(program);
    await rest();
    const before = await program.read();
    const texts = Array.from({ length: many }, (_, at) => material.questions[at % material.questions.length] ?? '');
    const load = { texts, surface: 'command', connections: 'kept', rate, seconds: many / rate } as const;
    await sendLoad({ slack, generator, program, transport: 'http' }, load);
    await rest();
    const after = await program.read();
    return [before.memory, after.memory, Math.max(before.memoryPeak, after.memoryPeak)];
  } finally {
    program.kill('SIGTERM');
    await program.ended;
    slack.stop();
    generator.stop();
  }
}

process.stdout.write(`MB of memory (RSS), ${many} questions asked of it\n\n`);
process.stdout.write('| articles | encoder | begun | after the questions | at most |\n|---|---|---:|---:|---:|\n');
for (const size of sizes) {
  const material = await prepareMaterial(size, folder, { isForEncoder: false });
  const file = await storeOf(material);
  for (const encoder of values.encoders.split(',')) {
    const cells = (await measure(material, file, encoder)).map((mb) => mb.toFixed(0));
    process.stdout.write(`| ${[size, encoder, ...cells].join(' | ')} |\n`);
  }
}
if (!values.keep) await rm(folder, { recursive: true });
