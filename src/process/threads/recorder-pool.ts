import type { MessagePort } from 'node:worker_threads';
import pTimeout from 'p-timeout';
import { Piscina } from 'piscina';
import type { Recorder } from '../../bot/recorder.js';
import type {
  ArticleFile,
  ArticleFiles,
  Deliveries,
  Duties,
  Ledgers,
  Threads,
  Turns,
  UnreadableFile,
} from '../../domain.js';
import type { StoreSettings } from '../open-store.js';
import type { Measured } from '../telemetry/measure-in-thread.js';
import { unpackError } from './carry-error.js';
import { callable, type ThreadCall, type ThreadOutcome, youngMemory } from './thread-call.js';
import { listenForWishes } from './thread-encoder.js';
import { listenToThreads } from './thread-warning.js';

/** The thread that writes, as the others see it. */
export interface RecorderThread {
  readonly recorder: Recorder;
  readonly ledgers: Ledgers;
  /** Closes the store for good, unless it `isLost`, and ends the thread. */
  close(isLost?: boolean): Promise<void>;
}

const recorderMethods: { readonly [Name in keyof Recorder]: true } = {
  record: true,
  recordMessage: true,
  forget: true,
  beginSharing: true,
  confirmSharing: true,
  releaseSharing: true,
  giveFeedback: true,
  importArticles: true,
  preview: true,
  drop: true,
  dropped: true,
  removeDropped: true,
  propose: true,
  previewProposal: true,
  openProposals: true,
  decideProposal: true,
  finishNextProposal: true,
  recordProposalCard: true,
  decide: true,
  review: true,
  remove: true,
  syncSource: true,
  sources: true,
  pushSource: true,
  confirmLoss: true,
  toldOfSource: true,
  readMore: true,
  noteFollowUps: true,
  noteReview: true,
  claimWorkspace: true,
  checkReady: true,
};

const deliveriesMethods: { readonly [Name in keyof Deliveries]: true } = {
  start: true,
  posting: true,
  notPosted: true,
  release: true,
  done: true,
  takeOver: true,
  keepAlive: true,
};

const dutiesMethods: { readonly [Name in keyof Duties]: true } = {
  take: true,
  renew: true,
  end: true,
  list: true,
};

const turnsMethods: { readonly [Name in keyof Turns]: true } = { next: true, rest: true, resting: true };

const threadsMethods: { readonly [Name in keyof Threads]: true } = {
  follow: true,
  renew: true,
  followed: true,
  leave: true,
};

/** Milliseconds that calls under way have when the thread is closed. */
const closeTime = 5_000;

/**
 * Starts the thread. Resolves when it has the store open and up to date. `connect` has the process's encoder listen to
 * the thread's port; `onMeasured` is told what the thread measured, with each call that it has done.
 */
export async function startRecorder(
  settings: StoreSettings,
  warn: (sentence: string) => void,
  connect: (port: MessagePort) => void = (port) => port.close(),
  onMeasured: (measured: Measured) => void = () => {},
): Promise<RecorderThread> {
  const pool = new Piscina<ThreadCall, ThreadOutcome>({
    filename: new URL('recorder-thread.js', import.meta.url).href,
    name: 'perform',
    minThreads: 1,
    maxThreads: 1,
    // Whoever waits for the store's lock, or for an article to be read, holds up nobody else.
    concurrentTasksPerWorker: Number.MAX_SAFE_INTEGER,
    // Between calls a thread that waits by atomics runs no timer.
    atomics: 'disabled',
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
  });
  listenToThreads(pool, warn);
  listenForWishes(pool, connect);
  let isClosed = false;
  const underway = new Set<Promise<unknown>>();
  const perform =
    (part: string) =>
    async (call: ThreadCall): Promise<unknown> => {
      // A pool that has ended would start another thread.
      if (isClosed) throw new Error('The store is closed.');
      const running = pool.run({ ...call, part });
      underway.add(running);
      const outcome = await running.finally(() => underway.delete(running));
      if (outcome.measured) onMeasured(outcome.measured);
      if ('error' in outcome) throw unpackError(outcome.error);
      return outcome.value;
    };
  const called = callable<Recorder>(recorderMethods, perform('recorder'));
  const recorder: Recorder = {
    ...called,
    // Files that are still to be read can't be handed to another thread.
    importArticles: async (files, options) => called.importArticles(await readAll(files), options),
    preview: async (files, options) => called.preview(await readAll(files), options),
    // Nor can what is called, or ends it, on the way.
    syncSource: async (spec, { onProgress: _, signal, ...options } = {}) => {
      signal?.throwIfAborted();
      return called.syncSource(spec, options);
    },
  };
  try {
    await recorder.checkReady();
  } catch (error) {
    await pool.destroy();
    throw error;
  }
  return {
    recorder,
    ledgers: {
      deliveries: callable<Deliveries>(deliveriesMethods, perform('deliveries')),
      duties: callable<Duties>(dutiesMethods, perform('duties')),
      turns: callable<Turns>(turnsMethods, perform('turns')),
      threads: callable<Threads>(threadsMethods, perform('threads')),
      isShared: settings.place.kind === 'postgres',
    },
    close: async (isLost = false) => {
      // One that is lost is left as it is: even a look at it would be tried by writing.
      const closing = isLost ? Promise.resolve() : perform('store')({ method: 'close', args: [] });
      isClosed = true;
      await closing.finally(async () => {
        // A thread that is ended within SQLite's driver ends the process.
        await pTimeout(Promise.allSettled(underway), { milliseconds: closeTime, message: false });
        await pool.destroy();
      });
    },
  };
}

async function readAll(files: ArticleFiles): Promise<readonly (ArticleFile | UnreadableFile)[]> {
  const read: (ArticleFile | UnreadableFile)[] = [];
  for await (const file of files) read.push(file);
  return read;
}
