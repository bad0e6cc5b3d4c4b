import { setTimeout as wait } from 'node:timers/promises';
import type { PostedMessage } from '../../bench/load/records.js';
import { noticeWords } from '../../src/words.js';
import type { FaultRow } from '../scenario.js';
import type { ReplicaScene } from './open-replicas.js';

/** The channels in which somebody is posting, or was when it was killed; waits for a database that is away. */
export async function posting({ ask }: ReplicaScene): Promise<readonly string[]> {
  const sql = "SELECT id FROM delivery_ids JOIN deliveries ON seq = delivery WHERE state = 'posting'";
  for (;;) {
    const rows = await ask<{ readonly id: string }>(sql).catch(() => undefined);
    if (rows) return rows.map(({ id }) => id.split(':')[1] ?? '');
    await wait(100);
  }
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
            ...(most > 1
              ? [`One kill left ${most} mentions in doubt, ${mostUnanswered} of them without an answer.`]
              : []),
          ],
        },
  );
}
