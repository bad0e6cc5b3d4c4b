import pTimeout from 'p-timeout';
import { VerbatimError } from '../../errors.js';
import { createFairQueue } from './fair-queue.js';
import type { ThreadCall } from './thread-call.js';

/** Calls that wait for a thread, each behind its person's others. */
export interface CallLine {
  /** Resolves or rejects as the call does; rejects with `busy` where too many wait, and when it takes too long. */
  perform(person: string, call: ThreadCall): Promise<unknown>;
  /**
   * Milliseconds that a call of `person`'s would stand in line if it came now, by how long calls took lately: 0 where
   * nobody would come before it, infinite where it would be turned away.
   */
  expectedWait(person: string): number;
  /** Calls that wait, and those that threads work on. */
  lengths(): { readonly waiting: number; readonly underway: number };
  /** Rejects what waits, and all that comes; resolves to whether what was begun has ended within `patience` (ms). */
  close(patience: number): Promise<boolean>;
}

export interface CallLineOptions {
  /** Has a thread perform a call. */
  readonly run: (call: ThreadCall) => Promise<unknown>;
  /** Calls that are performed at once. */
  readonly threads: number;
  /** Calls that may wait; 1 or more. */
  readonly waiting: number;
  /** Milliseconds after which whoever called is no longer kept waiting, in line and for a thread together. */
  readonly patience: number;
  /** Milliseconds on a clock that nobody can set. */
  readonly now?: () => number;
}

/** How much the latest call counts in how long calls take. */
const latestShare = 1 / 16;

interface Waiting {
  readonly begin: () => Promise<void>;
  readonly reject: (error: Error) => void;
  /** Whoever called is told already, and waits no longer. */
  isOver: boolean;
}

export function createCallLine(options: CallLineOptions): CallLine {
  const { run, threads, waiting, patience, now = () => performance.now() } = options;
  const queue = createFairQueue<Waiting>(waiting);
  let free = threads;
  /** Milliseconds that a call takes, from its beginning until the next one can begin; at first a guess. */
  let duration = 1;
  let isClosed = false;
  let onFree = (): void => {};

  const startNext = (): void => {
    while (free > 0) {
      const next = queue.next();
      if (!next) return;
      if (!next.isOver) void begin(next);
    }
  };

  const begin = async (next: Waiting): Promise<void> => {
    free--;
    const since = now();
    await next.begin();
    duration += (now() - since - duration) * latestShare;
    free++;
    onFree();
    startNext();
  };

  return {
    perform: async (person, call) => {
      if (isClosed) throw new Error('The store is closed.');
      let waiter: Waiting | undefined;
      const performed = new Promise((resolve, reject) => {
        waiter = { begin: () => run(call).then(resolve, reject), reject, isOver: false };
        const refused = queue.add(person, waiter);
        refused?.reject(new VerbatimError('busy', `More than ${waiting} requests wait: some are turned away.`));
        startNext();
      });
      return pTimeout(performed, {
        milliseconds: patience,
        fallback: () => {
          if (waiter) waiter.isOver = true;
          throw new Error(`A search took longer than ${patience} ms.`);
        },
      });
    },
    expectedWait: (person) => (free > 0 ? 0 : (queue.turnsBefore(person) * duration) / threads),
    lengths: () => ({ waiting: queue.size, underway: threads - free }),
    close: async (longest) => {
      isClosed = true;
      for (let left = queue.next(); left; left = queue.next()) left.reject(new Error('The store is closed.'));
      const ended = new Promise<void>((resolve) => {
        onFree = () => {
          if (free === threads) resolve();
        };
        onFree();
      });
      await pTimeout(ended, { milliseconds: longest, message: false });
      return free === threads;
    },
  };
}
