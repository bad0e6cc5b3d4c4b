import pTimeout from 'p-timeout';
import { Piscina } from 'piscina';
import type { Finder } from '../../bot/finder.js';
import { VerbatimError } from '../../errors.js';
import type { StoreSettings } from '../open-store.js';
import { unpackError } from './carry-error.js';
import { createFairQueue } from './fair-queue.js';
import { callable, type ThreadCall, type ThreadOutcome } from './thread-call.js';
import { listenToThreads } from './thread-warning.js';

export interface FinderPool {
  readonly finder: Finder;
  close(): Promise<void>;
}

export interface FinderPoolOptions {
  readonly settings: StoreSettings;
  /** Told of what goes on without whoever runs the program. */
  readonly warn: (sentence: string) => void;
  /** 1 or more; each has a connection and a model of its own. */
  readonly threads: number;
  /** Calls that may wait for a thread; 1 or more. */
  readonly waiting: number;
  /** Milliseconds after which whoever called is no longer kept waiting, in line and for a thread together. */
  readonly patience: number;
}

interface Waiting {
  readonly call: ThreadCall;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Whoever called is told already, and waits no longer. */
  isOver: boolean;
}

/** How much of a core's time threads that search give up to the one that answers Slack, where both want it. */
const niceness = 15;

/** Milliseconds that requests under way have when the pool is closed. */
const closeTime = 5_000;

const methods: { readonly [Name in keyof Finder]: true } = {
  ask: true,
  checkStatements: true,
  facts: true,
  usage: true,
  answer: true,
  recentAnswers: true,
  context: true,
  feedback: true,
  collections: true,
  checkReady: true,
};

/**
 * Starts the threads that search. Resolves when each has the store open. A call waits for a thread in a queue in which
 * people take turns; where too many wait, it rejects with `busy`.
 */
export async function createFinderPool(options: FinderPoolOptions): Promise<FinderPool> {
  const { settings, warn, threads, waiting, patience } = options;
  const pool = new Piscina<ThreadCall, ThreadOutcome>({
    filename: new URL('finder-thread.js', import.meta.url).href,
    name: 'perform',
    minThreads: threads,
    maxThreads: threads,
    niceIncrement: niceness,
    workerData: settings,
  });
  listenToThreads(pool, warn);
  const queue = createFairQueue<Waiting>(waiting);
  let free = threads;
  let isClosed = false;
  let onFree = (): void => {};

  const perform = async (waiter: Waiting): Promise<void> => {
    free--;
    try {
      waiter.resolve(await run(pool, waiter.call));
    } catch (error) {
      waiter.reject(error as Error);
    } finally {
      free++;
      onFree();
      startNext();
    }
  };

  const startNext = (): void => {
    while (free > 0) {
      const next = queue.next();
      if (!next) return;
      if (!next.isOver) void perform(next);
    }
  };

  const enqueue = (call: ThreadCall): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(new Error('The store is closed.'));
      const waiter: Waiting = {
        call,
        isOver: false,
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(timer);
          waiter.isOver = true;
          reject(error);
        },
      };
      // A thread is never ended in the middle of its work: inside SQLite's driver that would end the process.
      const timer = setTimeout(() => waiter.reject(new Error(`A search took longer than ${patience} ms.`)), patience);
      const refused = queue.add(personOf(call), waiter);
      refused?.reject(new VerbatimError('busy', `More than ${waiting} requests wait: some are turned away.`));
      startNext();
    });

  const close = async (): Promise<void> => {
    isClosed = true;
    for (let left = queue.next(); left; left = queue.next()) left.reject(new Error('The store is closed.'));
    const allFree = new Promise<void>((resolve) => {
      onFree = () => free === threads && resolve();
      onFree();
    });
    await pTimeout(allFree, { milliseconds: closeTime, message: false });
    // What still works ends with the process.
    if (free === threads) await pool.destroy();
  };

  const opened = await Promise.allSettled(Array.from({ length: threads }, () => run(pool, readiness)));
  const failed = opened.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await pool.destroy();
    throw failed.reason;
  }
  const finder = callable<Finder>(methods, enqueue);
  // Whether it is ready is asked past everybody's queue.
  return { finder: { ...finder, checkReady: async () => void (await run(pool, readiness)) }, close };
}

/** Resolves when a thread has the store open, and can read it. */
const readiness: ThreadCall = { method: 'checkReady', args: [] };

async function run(pool: Piscina<ThreadCall, ThreadOutcome>, call: ThreadCall): Promise<unknown> {
  const outcome = await pool.run(call).catch((error: unknown) => {
    throw new Error('A thread that searches ended before its work was done.', { cause: error });
  });
  if ('error' in outcome) throw unpackError(outcome.error);
  return outcome.value;
}

/** Whose request it is: every method that people call is told the viewer, by itself or within the request. */
function personOf({ args: [first] }: ThreadCall): string {
  const { viewer, person } = (first ?? {}) as {
    readonly viewer?: { readonly person: string };
    readonly person?: string;
  };
  return viewer?.person ?? person ?? '';
}
