import { setTimeout as wait } from 'node:timers/promises';
import { now } from '../../bench/load/records.js';
import { sampleQuestions } from '../questions.js';
import type { FaultRow, Scenario } from '../scenario.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

/** Milliseconds by which others have answered what a process had that shows no sign of life. */
const takenOverWithin = 15_000;

/** After a burst, until the process is stopped. */
const momentsLong = [30, 120, 300, 700] as const;

/** A process is stopped in a burst past its lease and goes on later: others answer what it had, and it says nothing twice. */
export const replicaPaused: Scenario = {
  name: 'replica-paused',
  forms: 'long',
  run: (options) =>
    inReplicas(options, { count: 3 }, async (scene) => {
      const rows: FaultRow[] = [];
      for (const after of momentsLong) rows.push(...(await pauseInBurst(scene, after, 30, takenOverWithin)));
      return rows;
    }),
};

/** `within`: milliseconds from the pause that the slowest answer may take; by a busy machine's clock nobody judges. */
export async function pauseInBurst(
  scene: ReplicaScene,
  after: number,
  count: number,
  within = Number.POSITIVE_INFINITY,
): Promise<readonly FaultRow[]> {
  const [paused] = scene.replicas;
  if (!paused) return [];
  const load = beginLoad(scene, { texts: sampleQuestions(count), surface: 'mention', rate: 1_000, once: true });
  await wait(after);
  paused.program.kill('SIGSTOP');
  const pausedAt = now();
  const questions = await load.stop();
  await untilSettled(scene, 1_000);
  const answeredAfter = now() - pausedAt - 1_000;
  paused.program.kill('SIGCONT');
  // Time for what woke up to do what it was at.
  await wait(3_000);
  await untilSettled(scene, 1_000);
  const attack = `${count} mentions at once, one of ${scene.replicas.length} paused after ${after} ms`;
  const rows = judgeAll(attack, questions, await scene.slack.take(), { inDoubt: 1 });
  return rows.map((row) => ({
    ...row,
    counts: { ...row.counts, 'settled s after the pause': (answeredAfter / 1_000).toFixed(1) },
    faults: [
      ...row.faults,
      ...(answeredAfter > within ? [`What it had was settled ${(answeredAfter / 1_000).toFixed(1)} s later.`] : []),
    ],
  }));
}
