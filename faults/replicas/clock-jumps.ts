import { setTimeout as wait } from 'node:timers/promises';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { doubtsByKill, posting, withDoubts } from './doubts.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const second = 1_000;
const day = 24 * 60 * 60 * second;

const clocks: readonly (readonly [string, readonly number[]])[] = [
  ['35 s apart', [0, 35 * second, -35 * second]],
  ['a day apart', [0, day, -day]],
];

/** Replicas whose clocks differ by more than a lease, and by a day, one of which is killed: it makes no difference. */
export const clockJumps: Scenario = {
  name: 'clock-jumps',
  forms: 'long',
  run: async (options) => {
    const rows: FaultRow[] = [];
    for (const [apart, ahead] of clocks) {
      rows.push(
        ...(await inReplicas(options, { count: 3, clocks: ahead }, (scene) => killOnce(scene, apart, options))),
      );
    }
    return rows;
  },
};

async function killOnce(scene: ReplicaScene, apart: string, { sizes }: FaultOptions): Promise<readonly FaultRow[]> {
  const { rate = 4 } = sizes;
  const load = beginLoad(scene, { texts: sampleQuestions(500), surface: 'both', rate });
  const left: (readonly string[])[] = [];
  for (const replica of scene.replicas) {
    await wait(3_000);
    await replica.kill();
    left.push(await posting(scene));
    await replica.start();
  }
  await wait(2_000);
  const questions = await load.stop();
  await untilSettled(scene);
  const records = await scene.slack.take();
  const attack = `clocks ${apart}, each of three replicas killed, ${rate} questions a second`;
  const rows = judgeAll(attack, questions, records, { inDoubt: left.length });
  return withDoubts(rows, doubtsByKill(left, records.posted));
}
