import { setTimeout as wait } from 'node:timers/promises';
import type { PostedMessage } from '../../bench/load/records.js';
import { noticeWords } from '../../src/words.js';
import { sampleQuestions } from '../questions.js';
import type { FaultOptions, FaultRow, Scenario } from '../scenario.js';
import { dice } from './dice.js';
import { judgeAll } from './judge-all.js';
import { inReplicas, type Replica, type ReplicaScene, untilSettled } from './open-replicas.js';
import { beginLoad } from './steady-load.js';

const defaults = { kills: 12, rate: 4 } as const;

/** Milliseconds between two kills. */
const between = [300, 2_500] as const;

/**
 * Three replicas under a steady load, of which one after the other is killed at random and started again: every
 * question is answered once or told, and a kill leaves at most one in doubt.
 */
export const replicasKilled: Scenario = {
  name: 'replicas-killed',
  forms: 'long',
  run: (options) => inReplicas(options, { count: 3 }, (scene) => killAtRandom(scene, options)),
};

async function killAtRandom(scene: ReplicaScene, { sizes }: FaultOptions): Promise<readonly FaultRow[]> {
  const { kills, rate, seed } = { ...defaults, ...sizes };
  const load = beginLoad(scene, { texts: sampleQuestions(500), surface: 'both', rate });
  const left: (readonly string[])[] = [];
  const starting = new Set<Promise<void>>();
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(between[0] + dice(seed, `pause ${kill}`) * (between[1] - between[0]));
    const victim = await pickReady(scene, dice(seed, `victim ${kill}`));
    await victim.kill();
    left.push(await posting(scene));
    const started = victim.start().finally(() => starting.delete(started));
    starting.add(started);
  }
  await Promise.all(starting);
  const questions = await load.stop();
  await untilSettled(scene);
  const records = await scene.slack.take();
  const rows = judgeAll(`${kills} of three replicas killed, ${rate} questions a second`, questions, records, {
    inDoubt: kills,
  });
  return withDoubts(rows, doubtsByKill(left, records.posted));
}

/** Two of three stay, so that somebody takes what comes. */
async function pickReady({ replicas }: ReplicaScene, by: number): Promise<Replica> {
  for (;;) {
    const ready = replicas.filter(({ isReady }) => isReady);
    const picked = ready[Math.floor(by * ready.length) % ready.length];
    if (picked && ready.length > 1) return picked;
    await wait(50);
  }
}

/** The channels in which somebody is posting, or was when it was killed. */
export async function posting({ ask }: ReplicaScene): Promise<readonly string[]> {
  const sql = "SELECT id FROM delivery_ids JOIN deliveries ON seq = delivery WHERE state = 'posting'";
  const rows = await ask<{ readonly id: string }>(sql);
  return rows.map(({ id }) => id.split(':')[1] ?? '');
}

export interface Doubts {
  /** The most that were told of a doubt because of one kill, and the most of them that had no answer. */
  readonly most: number;
  readonly mostUnanswered: number;
}

/** `left`: after each kill, the channels where somebody was posting. What was told of a doubt is of the last of them. */
export function doubtsByKill(left: readonly (readonly string[])[], posted: readonly PostedMessage[]): Doubts {
  const told = new Set(posted.filter(({ text }) => text === noticeWords.inDoubt).map(({ channel }) => channel));
  const answered = new Set(posted.filter(({ kind }) => kind === 'answer').map(({ channel }) => channel));
  const seen = new Set<string>();
  let most = 0;
  let mostUnanswered = 0;
  for (const channels of left.toReversed()) {
    const own = channels.filter((channel) => told.has(channel) && !seen.has(channel));
    for (const channel of own) seen.add(channel);
    most = Math.max(most, own.length);
    mostUnanswered = Math.max(mostUnanswered, own.filter((channel) => !answered.has(channel)).length);
  }
  return { most, mostUnanswered };
}

/** The first row is that of the mentions. */
export function withDoubts(rows: readonly FaultRow[], { most, mostUnanswered }: Doubts): readonly FaultRow[] {
  return rows.map((row, index) =>
    index > 0
      ? row
      : {
          ...row,
          counts: { ...row.counts, 'most doubts by a kill': most, 'of them without an answer': mostUnanswered },
          faults: [
            ...row.faults,
            ...(mostUnanswered > 1 ? [`One kill left ${mostUnanswered} mentions in doubt and without an answer.`] : []),
          ],
        },
  );
}
