import { setTimeout as wait } from 'node:timers/promises';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { restartDatabase } from './database-restarts.js';
import { dice } from './dice.js';
import { doubtsByKill, withDoubts } from './doubts.js';
import { judgeAll } from './judge-all.js';
import { createKiller } from './kill-replicas.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const defaults = { kills: 12, rate: 4 } as const;

/** Milliseconds between two kills. */
const between = [300, 2_500] as const;

/** Milliseconds between two restarts of PostgreSQL, and for which it is away. */
const there = [2_500, 5_500] as const;
const away = [200, 2_500] as const;

/**
 * Three replicas under a steady load, of which one after the other is killed at random and started again: every
 * question is answered once or told, and a kill leaves at most one in doubt.
 */
export const replicasKilled: Scenario = {
  name: 'replicas-killed',
  forms: 'long',
  run: (options) => inReplicas(options, { count: 3 }, (scene) => killAtRandom(scene, options, 0)),
};

/** The same, while PostgreSQL is stopped and killed as well, by turns. */
export const replicasAndDatabaseKilled: Scenario = {
  name: 'replicas-and-database-killed',
  forms: 'long',
  run: (options) => inReplicas(options, { count: 3 }, (scene) => killAtRandom(scene, options, 5)),
};

/** `restarts`: of PostgreSQL, where nobody says how many. */
async function killAtRandom(
  scene: ReplicaScene,
  { sizes }: FaultOptions,
  restarts: number,
): Promise<readonly FaultRow[]> {
  const { kills, rate, seed } = { ...defaults, ...sizes };
  const ofDatabase = restarts === 0 ? 0 : (sizes.restarts ?? restarts);
  const load = beginLoad(scene, { texts: sampleQuestions(500), surface: 'both', rate });
  const killer = createKiller(scene);
  const within = (name: string, [least, most]: readonly [number, number]) =>
    wait(least + dice(seed, name) * (most - least));
  const killAll = async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      await within(`pause ${kill}`, between);
      await killer.kill(dice(seed, `victim ${kill}`));
    }
  };
  const restartAll = async () => {
    for (let restart = 0; restart < ofDatabase; restart += 1) {
      await within(`there ${restart}`, there);
      const [least, most] = away;
      await restartDatabase(scene, restart, least + dice(seed, `away ${restart}`) * (most - least));
    }
  };
  await Promise.all([killAll(), restartAll()]);
  await killer.settle();
  const questions = await load.stop();
  await untilSettled(scene, ofDatabase > 0 ? 6_000 : 4_000);
  const records = await scene.slack.take();
  const also = ofDatabase > 0 ? ` and PostgreSQL restarted ${ofDatabase} times` : '';
  const attack = `${kills} of three replicas killed${also}, ${rate} questions a second`;
  const rows = judgeAll(attack, questions, records, { inDoubt: kills });
  return withDoubts(rows, doubtsByKill(killer.left, records.posted));
}
