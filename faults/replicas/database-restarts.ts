import { setTimeout as wait } from 'node:timers/promises';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { dice } from './dice.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const defaults = { restarts: 6, rate: 4 } as const;

/** Milliseconds for which the database is away, and for which it is there until the next time. */
const away = [200, 4_000] as const;
const there = [2_000, 5_000] as const;

/**
 * PostgreSQL is stopped as an operator does it and killed, by turns, and started again, while people ask: who asks
 * meanwhile is told so at once or answered once, nothing is lost, and no process of the program has to be started anew.
 */
export const databaseRestarts: Scenario = {
  name: 'database-restarts',
  forms: 'long',
  run: (options) => inReplicas(options, { count: 2 }, (scene) => restartUnderLoad(scene, options)),
};

async function restartUnderLoad(scene: ReplicaScene, { sizes }: FaultOptions): Promise<readonly FaultRow[]> {
  const { restarts, rate, seed } = { ...defaults, ...sizes };
  const load = beginLoad(scene, { texts: sampleQuestions(500), surface: 'both', rate });
  for (let restart = 0; restart < restarts; restart += 1) {
    await wait(there[0] + dice(seed, `there ${restart}`) * (there[1] - there[0]));
    await restartDatabase(scene, restart, away[0] + dice(seed, `away ${restart}`) * (away[1] - away[0]));
  }
  await wait(there[0]);
  const questions = await load.stop();
  await untilSettled(scene, 6_000);
  const attack = `${restarts} restarts of PostgreSQL, ${rate} questions a second`;
  return withEnded(scene, judgeAll(attack, questions, await scene.slack.take(), { inDoubt: restarts }));
}

/** Every other time it is killed. */
export async function restartDatabase({ database }: ReplicaScene, turn: number, forMs: number): Promise<void> {
  await (turn % 2 === 0 ? database.stop() : database.kill());
  await wait(forMs);
  await database.start();
}

/** Says in the first row which processes of the program have ended, which none may have. */
export async function withEnded({ replicas }: ReplicaScene, rows: readonly FaultRow[]): Promise<readonly FaultRow[]> {
  const ends = await Promise.all(
    replicas.map(({ program }) => Promise.race([program.ended, wait(100, undefined, { ref: false })])),
  );
  const faults = ends.flatMap((end) => (end === undefined ? [] : [`A process of the program ended with ${end}.`]));
  return rows.map((row, index) => (index === 0 ? { ...row, faults: [...faults, ...row.faults] } : row));
}
