import { setTimeout as wait } from 'node:timers/promises';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { dice } from './dice.js';
import { doubtsByKill, withDoubts } from './doubts.js';
import { judgeAll } from './judge-all.js';
import { createKiller } from './kill-replicas.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const defaults = { kills: 10 } as const;

/** Mentions at once, each in a channel of its own. */
const burst = 24;

/** Milliseconds that Slack takes for a call: a post stands there for as long before anybody hears of it. */
const slow = { slow: 300, slowUpTo: 800 } as const;

/** Milliseconds from a burst to the kill: all of what a mention goes through, from its claim to Slack's word. */
const fromBurst = [50, 1_600] as const;

/**
 * Three replicas with a slow Slack, of which one is killed in each burst of mentions while it posts: what Slack has
 * taken is answered, and what isn't known is told.
 */
export const replicasKilledPosting: Scenario = {
  name: 'replicas-killed-posting',
  forms: 'long',
  run: (options) => inReplicas(options, { count: 3 }, (scene) => killInBursts(scene, options)),
};

async function killInBursts(scene: ReplicaScene, { sizes }: FaultOptions): Promise<readonly FaultRow[]> {
  const { kills, seed } = { ...defaults, ...sizes };
  await scene.slack.trouble(slow);
  const killer = createKiller(scene);
  const asking: ReturnType<ReturnType<typeof beginLoad>['stop']>[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    asking.push(
      beginLoad(scene, { texts: sampleQuestions(burst), surface: 'mention', rate: 1_000, once: true }).stop(),
    );
    await wait(fromBurst[0] + dice(seed, `moment ${kill}`) * (fromBurst[1] - fromBurst[0]));
    await killer.kill(dice(seed, `victim ${kill}`));
    await killer.settle();
  }
  const questions = (await Promise.all(asking)).flat();
  await untilSettled(scene);
  const records = await scene.slack.take();
  const attack = `${kills} kills, each in ${burst} mentions at once, each call to Slack takes ${slow.slow} to ${slow.slowUpTo} ms`;
  const rows = judgeAll(attack, questions, records, { inDoubt: kills });
  return withDoubts(rows, doubtsByKill(killer.left, records.posted));
}
