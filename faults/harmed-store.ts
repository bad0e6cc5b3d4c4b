import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { runLoad } from '../bench/load/run-load.js';
import { type FaultScene, inScene } from './open-scene.js';
import { sampleQuestions } from './questions.js';
import type { FaultOptions, FaultRow, Scenario } from './scenario.js';

/** Within so many milliseconds a program notices that its store is harmed, and has ended. */
const patience = 15_000;

const harms: readonly (readonly [string, (store: string) => void])[] = [
  ['overwritten in its middle', overwriteMiddle],
  ['cut to half', (store) => truncateSync(store, Math.floor(statSync(store).size / 2))],
  ['deleted', (store) => rmSync(store)],
  ['replaced by a copy', (store) => renameSync(`${store}.copy`, store)],
  ['its log deleted', (store) => rmSync(`${store}-wal`)],
];

/** The store is harmed under the running program, which says so and ends; with the backup in its place it answers. */
export const harmedStore: Scenario = {
  name: 'harmed-store',
  forms: 'long',
  run: async (options) => {
    const rows: FaultRow[] = [];
    for (const [name, harm] of harms) rows.push(await harmStore(options, name, harm));
    return rows;
  },
};

function harmStore(options: FaultOptions, name: string, harm: (store: string) => void): Promise<FaultRow> {
  return inScene(options, 'http', async (scene) => {
    const { databaseFile, program } = scene;
    copyFileSync(options.sampleStore, `${databaseFile}.copy`);
    const start = Date.now();
    harm(databaseFile);
    const ended = await Promise.race([program.ended, wait(patience, undefined, { ref: false })]);
    const took = Date.now() - start;
    const sentences = errorsOf(program.logFile);
    program.kill('SIGKILL');
    await program.ended;
    for (const end of ['', '-wal', '-shm']) rmSync(databaseFile + end, { force: true });
    copyFileSync(options.sampleStore, databaseFile);
    const answered = await answersAfter(scene);
    return {
      attack: name,
      counts: {
        'exit code': ended ?? 'none',
        'after s': ended === undefined ? '–' : (took / 1_000).toFixed(1),
        sentences: sentences.length,
        'answers again': answered ? 'yes' : 'no',
      },
      faults: [
        ...(ended === 1
          ? []
          : [`It ${ended === undefined ? 'went on' : `ended with ${ended}`} instead of ending with 1.`]),
        ...(sentences.length === 1 ? [] : [`It said ${sentences.length} sentences instead of one.`]),
        ...(answered ? [] : ['With the backup in its place it did not answer.']),
      ],
    };
  });
}

async function answersAfter(scene: FaultScene): Promise<boolean> {
  const { answeredAtOnce, answeredLater } = await runLoad(await scene.restart(), {
    texts: sampleQuestions(1),
    surface: 'command',
    connections: 'new',
  });
  return answeredAtOnce + answeredLater === 1;
}

function overwriteMiddle(store: string): void {
  const page = 4_096;
  const bytes = Buffer.alloc(page * 20, 0xa5);
  const descriptor = openSync(store, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, page * 20);
  closeSync(descriptor);
}

/** The errors that a program has logged of itself; what a single request met has a reference. */
function errorsOf(logFile: string): string[] {
  const lines = readFileSync(logFile, 'utf8').split('\n');
  return lines
    .filter((line) => line.includes('"level":"error"') && !line.includes('"reference"'))
    .map((line) => String(JSON.parse(line).msg));
}
