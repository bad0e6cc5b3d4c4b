import type { MessagePort } from 'node:worker_threads';
import pTimeout from 'p-timeout';
import { Piscina } from 'piscina';
import type { Finder } from '../../bot/finder.js';
import { VerbatimError } from '../../errors.js';
import type { StoreSettings } from '../open-store.js';
import type { Measured } from '../telemetry/measure-in-thread.js';
import { type CallLine, createCallLine } from './call-line.js';
import { unpackError } from './carry-error.js';
import { callable, type ThreadCall, type ThreadOutcome, youngMemory } from './thread-call.js';
import { listenForWishes } from './thread-encoder.js';
import { listenToThreads } from './thread-warning.js';

export interface FinderPool {
  readonly finder: Finder;
  /** As the bot's. */
  readonly expectedWait: CallLine['expectedWait'];
  /** Requests that wait for a thread, and those that threads work on. */
  readonly lengths: CallLine['lengths'];
  close(): Promise<void>;
}

export interface FinderPoolOptions {
  readonly settings: StoreSettings;
  /** Told of what goes on without whoever runs the program. */
  readonly warn: (sentence: string) => void;
  /** Has the process's encoder listen to a thread's port. */
  readonly connect?: ((port: MessagePort) => void) | undefined;
  /** Is told what a thread measured, with each call that it has done. */
  readonly onMeasured?: ((measured: Measured) => void) | undefined;
  /** 1 or more; each has a connection and a model of its own. */
  readonly threads: number;
  /** Calls that may wait for a thread; 1 or more. */
  readonly waiting: number;
  /** Milliseconds after which whoever called is no longer kept waiting, in line and for a thread together. */
  readonly patience: number;
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
  why: true,
  recentAnswers: true,
  context: true,
  feedback: true,
  collections: true,
  sizes: true,
  article: true,
  list: true,
  entry: true,
  versions: true,
  progress: true,
  checkReady: true,
};

/**
 * Starts the threads that search. Resolves when each has the store open. A call waits for a thread in a queue in which
 * people take turns; where too many wait, it rejects with `busy`.
 */
export async function createFinderPool(options: FinderPoolOptions): Promise<FinderPool> {
  const { settings, warn, connect = (port) => port.close(), onMeasured, threads, waiting, patience } = options;
  const pool = new Piscina<ThreadCall, ThreadOutcome>({
    filename: new URL('finder-thread.js', import.meta.url).href,
    name: 'perform',
    minThreads: threads,
    maxThreads: threads,
    niceIncrement: niceness,
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
  });
  listenToThreads(pool, warn);
  listenForWishes(pool, connect);
  let damage: VerbatimError | undefined;
  const underway = new Set<Promise<unknown>>();
  const run = async (call: ThreadCall): Promise<unknown> => {
    const running = runIn(pool, call, onMeasured);
    underway.add(running);
    try {
      return await running;
    } catch (error) {
      if (isDamage(error)) damage ??= error;
      throw error;
    } finally {
      underway.delete(running);
    }
  };
  const opened = await Promise.allSettled(Array.from({ length: threads }, () => run(readiness)));
  const failed = opened.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await pool.destroy();
    throw failed.reason;
  }
  const line = createCallLine({ run, threads, waiting, patience });
  const finder = callable<Finder>(methods, (call) => line.perform(personOf(call), call));
  return {
    finder: {
      ...finder,
      // Past everybody's queue: whoever looks after the process asks, and it is a look alone.
      progress: (viewer) => run({ method: 'progress', args: [viewer] }) as ReturnType<Finder['progress']>,
      sizes: (viewer) => run({ method: 'sizes', args: [viewer] }) as ReturnType<Finder['sizes']>,
      // Asked past everybody's queue, of one thread; what another has met of the file counts as well.
      checkReady: async () => {
        if (damage) throw damage;
        await run(readiness);
      },
    },
    expectedWait: line.expectedWait,
    lengths: line.lengths,
    close: async () => {
      // A thread is never ended in the middle of its work: inside SQLite's driver that would end the process. What
      // still works ends with the process. Looks are no part of the line.
      await line.close(closeTime);
      await pTimeout(Promise.allSettled(underway), { milliseconds: closeTime, message: false });
      if (underway.size === 0) await pool.destroy();
    },
  };
}

/** Resolves when a thread has the store open, and can read it. */
const readiness: ThreadCall = { method: 'checkReady', args: [] };

/** Whether SQLite found the file damaged; what one row holds that can't be read is no matter of the file. */
function isDamage(error: unknown): error is VerbatimError {
  const isOfRow = error instanceof Error && error.cause instanceof Error && error.cause.name === 'StoreDamage';
  return error instanceof VerbatimError && error.code === 'store_damaged' && !isOfRow;
}

async function runIn(
  pool: Piscina<ThreadCall, ThreadOutcome>,
  call: ThreadCall,
  onMeasured: FinderPoolOptions['onMeasured'],
): Promise<unknown> {
  const outcome = await pool.run(call).catch((error: unknown) => {
    throw new Error('A thread that searches ended before its work was done.', { cause: error });
  });
  if (outcome.measured) onMeasured?.(outcome.measured);
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
