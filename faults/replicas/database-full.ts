import { execFile } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { noticeWords } from '../../src/words.js';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { withEnded } from './database-restarts.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import type { SceneDatabase } from './start-database.js';
import { beginLoad } from './steady-load.js';

/** Enough for the samples and what is written down while a few hundred ask. */
const size = '96m';

/** Whoever runs PostgreSQL where the attacks are root's, as `start-postgres.ts` has it. */
const nobody = 65_534;

/**
 * The disk that holds the program's tables gets full: answers are found and given all the same, and it is as before when
 * there is room again. What the server itself writes is elsewhere, so that it goes on.
 */
export const databaseFull: Scenario = {
  name: 'database-full',
  forms: 'long',
  run: async (options) => {
    const attack = 'the disk of the tables full';
    if (process.platform !== 'linux' || process.getuid?.() !== 0) {
      return [{ attack, counts: {}, faults: [], skipped: 'Only root may mount a small disk.' }];
    }
    // Outside of the attacks' own folder, which is closed to whoever runs PostgreSQL.
    const disk = mkdtempSync(path.join(tmpdir(), 'verbatim-disk-'));
    try {
      await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'tmpfs', disk]);
    } catch (error) {
      return [{ attack, counts: {}, faults: [], skipped: `A small disk can't be mounted here: ${error}` }];
    }
    try {
      return await fill(options, disk);
    } finally {
      await promisify(execFile)('umount', ['-l', disk]);
      rmdirSync(disk);
    }
  },
};

function fill(options: FaultOptions, disk: string): Promise<readonly FaultRow[]> {
  const prepare = (database: SceneDatabase) => makeDatabaseOn(database, disk);
  return inReplicas(options, { count: 2, prepare }, async (scene) => {
    const texts = sampleQuestions(60);
    const ask = () => beginLoad(scene, { texts, surface: 'both', rate: 6, once: true }).stop();
    const rows: FaultRow[] = [];
    const judge = async (attack: string, questions: Awaited<ReturnType<typeof ask>>) => {
      await untilSettled(scene, 5_000);
      const records = await scene.slack.take();
      rows.push(...judgeAll(attack, questions, records, { inDoubt: 0 }));
      return records;
    };
    const ballast = path.join(disk, 'ballast');
    fillUp(disk, ballast);
    const whileFull = await ask();
    const isSaid = hasLogged(scene, /\bfull\b|no space/i);
    rmSync(ballast);
    await wait(3_000);
    await judge('asked while the disk of the tables is full', whileFull);
    const { later, posted } = await judge('asked when there is room again', await ask());
    const bare = [...later.map(({ notice }) => notice), ...posted.map(({ text }) => text)];
    const failing = bare.filter((text) => text?.startsWith(noticeWords.failure('').slice(0, 20))).length;
    const said = isSaid ? [] : ['Nobody who runs it was told that the disk is full.'];
    const still = failing > 0 ? [`${failing} were told of a failure though there was room.`] : [];
    return withEnded(
      scene,
      rows.map((row, index) => (index === 0 ? { ...row, faults: [...row.faults, ...said, ...still] } : row)),
    );
  });
}

function hasLogged({ replicas }: ReplicaScene, sentence: RegExp): boolean {
  return replicas.some(({ program }) => sentence.test(readFileSync(program.logFile, 'utf8')));
}

/** In a tablespace of its own on the small disk. */
async function makeDatabaseOn(database: SceneDatabase, disk: string): Promise<string> {
  const place = path.join(disk, 'tables');
  mkdirSync(place);
  chownSync(place, nobody, nobody);
  await database.ask(`CREATE TABLESPACE small LOCATION '${place}'`);
  await database.ask('CREATE DATABASE small TABLESPACE small');
  const address = new URL(database.address);
  address.pathname = '/small';
  return address.href;
}

function fillUp(disk: string, file: string): void {
  const descriptor = openSync(file, 'w');
  const { bavail, bsize } = statfsSync(disk);
  const block = Buffer.alloc(bsize);
  try {
    for (let left = bavail; left >= 0; left -= 1) writeSync(descriptor, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(descriptor);
  }
}
