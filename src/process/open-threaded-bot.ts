import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import pTimeout from 'p-timeout';
import { assembleBot } from '../bot/assemble-bot.js';
import { visibleTo } from '../bot/visible-to.js';
import { holdOpen } from '../store/sqlite/hold-open.js';
import type { OpenBot, OpenBotOptions } from './open-bot.js';
import type { StoreSettings } from './open-store.js';
import { readInBackground } from './read-in-background.js';
import { type RunningEncoder, runEncoder } from './run-encoder.js';
import type { StorePlace } from './store-place.js';
import { countMeasured, type Measured } from './telemetry/measure-in-thread.js';
import { createFinderPool } from './threads/finder-pool.js';
import { startRecorder } from './threads/recorder-pool.js';
import { isStoreLost } from './watch-store.js';

/** More threads than this would cost memory that few machines have for it: about 100 MB each. */
const mostThreads = 8;

/** At 100 questions a second, the last of these waits for five seconds. */
const waiting = 500;

/** Milliseconds that the store may take to say whether it is to be closed or left as it is. */
const lastLook = 500;

/** The longest question takes some tenths of a second. */
const patience = 20_000;

/**
 * Opens the bot so that nothing holds the thread that calls it: one thread writes, and one a core searches, each over a
 * connection of its own. Rejects with a `VerbatimError` that says what is wrong with the store.
 */
export async function openThreadedBot(options: OpenBotOptions): Promise<OpenBot> {
  const { config, projectFolder, warn } = options;
  const encoder = runEncoder({ choice: config.encoder ?? 'off', projectFolder, warn });
  const opened = await openThreads(options, encoder);
  if (!encoder) return opened;
  const onFailed = (error: unknown) =>
    warn(`Articles could not be read for their meaning; that is tried again: ${String(error)}`);
  return { ...opened, bot: readInBackground(opened.bot, encoder, onFailed) };
}

async function openThreads(options: OpenBotOptions, encoder: RunningEncoder | undefined): Promise<OpenBot> {
  // A store in memory is its connection's alone. All that searches is loaded only here, since it takes 100 MB.
  if (isInMemory(options.place)) return (await import('./open-bot.js')).openBot(options, encoder);
  const { place, samples, answersDropped = false, config, projectFolder, warn, telemetry } = options;
  const { minConfidence, keepsSources, timeZone, privateHosts } = config;
  const owner = randomUUID();
  const settings: StoreSettings = {
    place,
    samples,
    answersDropped,
    config: {
      minConfidence,
      keepsSources,
      ...(timeZone !== undefined && { timeZone }),
      ...(privateHosts && { privateHosts }),
    },
    encoderId: encoder?.encoder.id,
    projectFolder,
    owner,
    measures: telemetry !== undefined,
  };
  const onMeasured = telemetry && ((measured: Measured) => countMeasured(measured, telemetry));
  // First, since it makes the store or brings it up to date.
  const writing = await startRecorder(settings, warn, encoder?.connect, onMeasured);
  const letGo = place.kind === 'sqlite' ? holdOpen(place.file) : () => {};
  try {
    const threads = Math.min(availableParallelism(), mostThreads);
    const connect = encoder?.connect;
    const searching = await createFinderPool({ settings, warn, connect, onMeasured, threads, waiting, patience });
    telemetry?.meter.set('verbatim_search_threads', threads);
    telemetry?.meter.watch('verbatim_searches_waiting', () => searching.lengths().waiting);
    telemetry?.meter.watch('verbatim_searches_underway', () => searching.lengths().underway);
    const close = async () => {
      // One after the other: the one that writes tries the file by writing, and one that is lost is left as it is.
      const looking = searching.finder
        .checkReady()
        .then(() => writing.recorder.checkReady())
        .then(() => false, isStoreLost);
      const isLost = await pTimeout(looking, { milliseconds: lastLook, fallback: () => false });
      await searching.close().finally(() => {
        if (!isLost) letGo();
        return writing.close(isLost);
      });
    };
    const bot = assembleBot({
      finder: searching.finder,
      recorder: writing.recorder,
      admits: (viewer) => visibleTo(viewer).length > 0,
      expectedWait: searching.expectedWait,
      close,
      steps: telemetry,
    });
    return { bot, ledgers: writing.ledgers };
  } catch (error) {
    letGo();
    await writing.close();
    throw error;
  }
}

function isInMemory(place: StorePlace): boolean {
  return place.kind === 'sqlite' && place.file === ':memory:';
}
