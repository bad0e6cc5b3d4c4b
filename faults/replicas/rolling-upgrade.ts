import { setTimeout as wait } from 'node:timers/promises';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

/** Milliseconds between two replacements. */
const between = 4_000;

/** How long a supervisor waits for a process that it has told to stop. */
const patience = 30_000;

/** The processes of an earlier build (`--beside`) are told to stop one after the other, and this one's take their places. */
export const rollingUpgrade: Scenario = {
  name: 'rolling-upgrade',
  forms: 'long',
  run: async (options) => {
    const { beside } = options;
    if (beside === undefined) {
      const skipped = 'Name an earlier build with --beside DIST to have it replaced by this one.';
      return [{ attack: 'an earlier build replaced under load', counts: {}, faults: [], skipped }];
    }
    if (beside === options.build) return [];
    return inReplicas({ ...options, build: beside }, { count: 3 }, (scene) => replaceAll(scene, options));
  },
};

async function replaceAll(scene: ReplicaScene, { build, sizes }: FaultOptions): Promise<readonly FaultRow[]> {
  const { rate = 4 } = sizes;
  const load = beginLoad(scene, { texts: sampleQuestions(500), surface: 'both', rate });
  const faults: string[] = [];
  for (const replica of scene.replicas) {
    await wait(between);
    replica.program.kill('SIGTERM');
    const end = await Promise.race([replica.program.ended, wait(patience, undefined, { ref: false })]);
    if (end !== 0) faults.push(`An earlier build ended with ${end ?? 'nothing within 30 s'} instead of 0.`);
    await replica.kill();
    await replica.start(build);
  }
  await wait(between);
  const questions = await load.stop();
  await untilSettled(scene);
  const attack = `an earlier build replaced under load, ${rate} questions a second`;
  const rows = judgeAll(attack, questions, await scene.slack.take());
  return rows.map((row, index) => (index === 0 ? { ...row, faults: [...faults, ...row.faults] } : row));
}
