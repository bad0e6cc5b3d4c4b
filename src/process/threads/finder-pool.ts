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
  /** Milliseconds that a thread may work on a call before its caller is no longer kept waiting. */
  readonly patience: number;
}

interface Waiting {
  readonly call: ThreadCall;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How much of a core's time threads that search give up to the one that answers Slack, where both want it. */
const niceness = 5;

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
    closeTimeout: closeTime,
    workerData: settings,
  });
  listenToThreads(pool, warn);
  const queue = createFairQueue<Waiting>(waiting);
  let free = threads;

  const perform = async ({ call, resolve, reject }: Waiting): Promise<void> => {
    free--;
    // A thread is never ended in the middle of its work: inside SQLite's driver that would end the process.
    const timer = setTimeout(() => reject(new Error(`A search takes longer than ${patience} ms.`)), patience);
    try {
      const outcome = await pool.run(call);
      if ('error' in outcome) reject(unpackError(outcome.error));
      else resolve(outcome.value);
    } catch (error) {
      reject(new Error('A thread that searches ended before its work was done.', { cause: error }));
    } finally {
      clearTimeout(timer);
      free++;
      startNext();
    }
  };

  const startNext = (): void => {
    const next = free > 0 ? queue.next() : undefined;
    if (next) void perform(next);
  };

  const enqueue = (call: ThreadCall): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const refused = queue.add(personOf(call), { call, resolve, reject });
      refused?.reject(new VerbatimError('busy', `More than ${waiting} requests wait: some are turned away.`));
      startNext();
    });

  const finder = callable<Finder>(methods, enqueue);
  try {
    await Promise.all(Array.from({ length: threads }, () => open(pool)));
  } catch (error) {
    await pool.destroy();
    throw error;
  }
  return { finder, close: () => pool.close() };
}

/** Has a thread open the store, however long that takes. */
async function open(pool: Piscina<ThreadCall, ThreadOutcome>): Promise<void> {
  const outcome = await pool.run({ method: 'checkReady', args: [] });
  if ('error' in outcome) throw unpackError(outcome.error);
}

/** Whose request it is: every method that people call is told the viewer, by itself or within the request. */
function personOf({ args: [first] }: ThreadCall): string {
  const { viewer, person } = (first ?? {}) as {
    readonly viewer?: { readonly person: string };
    readonly person?: string;
  };
  return viewer?.person ?? person ?? '';
}
