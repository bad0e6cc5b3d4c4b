import { setTimeout as wait } from 'node:timers/promises';
import { sampleQuestions } from '../questions.js';
import type { FaultRow, Scenario } from '../scenario.js';
import { restartDatabase, withEnded } from './database-restarts.js';
import { doubtsByKill, posting, withDoubts } from './doubts.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { pauseInBurst } from './replica-paused.js';
import { beginLoad } from './steady-load.js';

/** Milliseconds from a burst until answers are being posted, where Slack takes as long as it does here. */
const whilePosting = 600;

/** What the gate has time for with two replicas on one PostgreSQL, one after the other. */
export const replicasInShort: Scenario = {
  name: 'replicas-in-short',
  forms: 'short',
  run: (options) =>
    inReplicas(options, { count: 2 }, async (scene) => [
      ...(await restartOnce(scene)),
      ...(await pauseInBurst(scene, 100, 16)),
      ...(await killInBurst(scene)),
    ]),
};

async function restartOnce(scene: ReplicaScene): Promise<readonly FaultRow[]> {
  const load = beginLoad(scene, { texts: sampleQuestions(30), surface: 'both', rate: 10, once: true });
  await wait(700);
  await restartDatabase(scene, 1, 1_200);
  const questions = await load.stop();
  await untilSettled(scene, 3_000);
  const attack = 'PostgreSQL killed and started again';
  return withEnded(scene, judgeAll(attack, questions, await scene.slack.take(), { inDoubt: 1 }));
}

async function killInBurst(scene: ReplicaScene): Promise<readonly FaultRow[]> {
  await scene.slack.trouble({ slow: 300 });
  const load = beginLoad(scene, { texts: sampleQuestions(24), surface: 'mention', rate: 1_000, once: true });
  await wait(whilePosting);
  await scene.replicas[0]?.kill();
  const left = [await posting(scene)];
  const questions = await load.stop();
  await untilSettled(scene, 1_000);
  const records = await scene.slack.take();
  const rows = judgeAll('one of two replicas killed in a burst, while Slack takes 300 ms', questions, records, {
    inDoubt: 1,
  });
  return withDoubts(rows, doubtsByKill(left, records.posted));
}
