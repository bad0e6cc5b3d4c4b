import { setTimeout as wait } from 'node:timers/promises';
import { posting } from './doubts.js';
import type { Replica, ReplicaScene } from './open-replicas.js';

/** Kills replicas, and starts each again as a supervisor does. */
export interface Killer {
  /** Kills the one of those that are ready that `by` picks, 0 to 1, where another one is ready too; waits until one is. */
  kill(by: number): Promise<void>;
  /** After each kill: the channels in which somebody was posting. */
  readonly left: readonly (readonly string[])[];
  /** Resolves when all are up again. */
  settle(): Promise<void>;
}

/** Starts that may fail, where the database is away, until a supervisor gives up. */
const startTries = 20;
const startPause = 500;

export function createKiller(scene: ReplicaScene): Killer {
  const left: (readonly string[])[] = [];
  const starting = new Set<Promise<void>>();
  return {
    left,
    kill: async (by) => {
      const victim = await pickReady(scene, by);
      await victim.kill();
      left.push(await posting(scene));
      const started = startAgain(victim).finally(() => starting.delete(started));
      starting.add(started);
    },
    settle: async () => {
      await Promise.all(starting);
    },
  };
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

async function startAgain(replica: Replica): Promise<void> {
  for (let left = startTries; ; left -= 1) {
    try {
      return await replica.start();
    } catch (error) {
      if (left === 0) throw error;
      await wait(startPause);
    }
  }
}
