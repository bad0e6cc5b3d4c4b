import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { type Scene, sendLoad } from '../bench/load/run-load.js';
import {
  type ProgramProcess,
  startGenerator,
  startProgram,
  startSlack,
  waitUntilReady,
} from '../bench/load/start-scene.js';
import { sampleQuestions } from './questions.js';
import type { FaultOptions } from './scenario.js';

/** The program beside its fake Slack; all of it is ended by `close`. */
export interface FaultScene extends Scene {
  readonly databaseFile: string;
  /** The same scene with a program started anew, on the same store and port. */
  restart(): Promise<FaultScene>;
  close(): Promise<void>;
}

const warmQuestions = 10;

/** Starts the program over a copy of the samples' store and resolves when it is ready. */
async function openScene(options: FaultOptions, transport: 'http' | 'socket'): Promise<FaultScene> {
  const { build, folder, sampleStore } = options;
  const databaseFile = path.join(folder, `${randomUUID()}.db`);
  copyFileSync(sampleStore, databaseFile);
  const slack = await startSlack();
  const generator = await startGenerator();
  const start = async (port?: number) => {
    const where = { build, folder, databaseFile, slackUrl: slack.url, transport, samples: 'always' } as const;
    const program = await startProgram(port === undefined ? where : { ...where, port });
    programs.push(program);
    await waitUntilReady(program);
    return program;
  };
  const programs: ProgramProcess[] = [];
  const close = async () => {
    for (const program of programs) program.kill('SIGKILL');
    await Promise.all(programs.map(({ ended }) => ended));
    generator.stop();
    slack.stop();
  };
  const over = (program: ProgramProcess): FaultScene => ({
    slack,
    generator,
    program,
    transport,
    databaseFile,
    restart: async () => over(await start(Number(new URL(program.url).port))),
    close,
  });
  try {
    const scene = over(await start());
    // What was never run is slow the first time, which is no part of an attack.
    await sendLoad(scene, { texts: sampleQuestions(warmQuestions), surface: 'command', connections: 'new', rate: 20 });
    await slack.take();
    return scene;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs an attack in a scene of its own. */
export async function inScene<T>(
  options: FaultOptions,
  transport: 'http' | 'socket',
  attack: (scene: FaultScene) => Promise<T>,
): Promise<T> {
  const scene = await openScene(options, transport);
  try {
    return await attack(scene);
  } finally {
    await scene.close();
  }
}

/** Resolves when so many of the questions that are being asked now are acknowledged; 30 s are enough for any. */
export async function untilAcknowledged({ generator }: Scene, before: number, count: number): Promise<void> {
  for (const end = Date.now() + 30_000; (await generator.acknowledged()) < before + count && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
