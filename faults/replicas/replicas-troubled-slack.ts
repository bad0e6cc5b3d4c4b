import { setTimeout as wait } from 'node:timers/promises';
import type { Trouble } from '../../bench/load/fake-slack.js';
import { sampleQuestions } from '../questions.js';
import type { FaultRow, Scenario } from '../scenario.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const troubles: readonly (readonly [string, Trouble])[] = [
  ['as it should be', {}],
  ['each call takes 3 s', { slow: 3_000 }],
  ['every third call fails', { failing: 0.15, limited: 0.15, cut: 0.05 }],
  ['every other call is to wait', { limited: 0.5 }],
];

const count = 24;

/** Sockets are cut so often, in milliseconds. */
const cutEvery = 1_500;

/**
 * Slack is slow, fails, asks to wait and cuts sockets, and brings mentions twice at once to two replicas, out of their
 * order, and again to another: each is answered once.
 */
export const replicasTroubledSlack: Scenario = {
  name: 'replicas-troubled-slack',
  forms: 'long',
  run: async (options) => [
    ...(await inReplicas(options, { count: 3 }, askInTroubles)),
    ...(await inReplicas(options, { count: 3, transport: 'socket' }, askInTroubles)),
  ],
};

async function askInTroubles(scene: ReplicaScene): Promise<readonly FaultRow[]> {
  const rows: FaultRow[] = [];
  for (const [words, trouble] of troubles) rows.push(...(await askInTrouble(scene, words, trouble)));
  if (scene.transport === 'socket') {
    const cutting = setInterval(() => scene.slack.cut(), cutEvery);
    rows.push(...(await askInTrouble(scene, `all sockets cut every ${cutEvery} ms`, {})));
    clearInterval(cutting);
  }
  return rows;
}

async function askInTrouble(scene: ReplicaScene, words: string, trouble: Trouble): Promise<readonly FaultRow[]> {
  await scene.slack.trouble(trouble);
  const questions = await bringAll(scene);
  await untilSettled(scene, 6_000 + 2 * (trouble.slow ?? 0));
  await scene.slack.trouble({});
  await wait(1_000);
  const records = await scene.slack.take();
  // Of a post that was cut, or that Slack failed at, nobody knows.
  const over = scene.transport === 'http' ? 'over HTTP' : 'over Socket Mode';
  const attack = `${count} mentions, doubled and out of order, ${over}, ${words}`;
  return judgeAll(attack, questions, records, { inDoubt: records.spoiled['chat.postMessage'] ?? 0 });
}

let firstNumber = 200_000_000;

function bringAll(scene: ReplicaScene) {
  const texts = sampleQuestions(count);
  if (scene.transport === 'http') {
    return beginLoad(scene, { texts, surface: 'mention', rate: 20, once: true, isTroubled: true }).stop();
  }
  firstNumber += count;
  return scene.slack.send({ texts, firstNumber, surface: 'mention', rate: 20, again: 20 });
}
