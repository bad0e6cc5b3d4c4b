import { workerData } from 'piscina';
import { createAccess } from '../../bot/access.js';
import { createLedgers } from '../../bot/create-ledgers.js';
import { createRecorder } from '../../bot/create-recorder.js';
import { prepareStore } from '../../bot/prepare-store.js';
import { openStore, type StoreSettings } from '../open-store.js';
import { measureEncoder } from '../telemetry/measure-encoder.js';
import { measureImports } from '../telemetry/measure-imports.js';
import { measureInThread } from '../telemetry/measure-in-thread.js';
import { failedCall, performCall, type ThreadCall, type ThreadOutcome } from './thread-call.js';
import { encoderOfProcess } from './thread-encoder.js';
import { warnFromThread } from './thread-warning.js';

type Parts = Readonly<Record<string, object>>;

const settings: StoreSettings = workerData;
const measures = settings.measures ? measureInThread() : undefined;
const encoder = measureEncoder(encoderOfProcess(settings.encoderId, true, measures), measures);

let parts: Promise<Parts> | undefined;

/** Runs in a thread of its own, the only one of the process that writes to the store. */
export async function perform(call: ThreadCall): Promise<ThreadOutcome> {
  parts ??= open();
  try {
    const outcome = await performCall((await parts)[call.part ?? ''] ?? {}, call);
    return { ...outcome, measured: measures?.take() };
  } catch (error) {
    // What could not be opened may be there at the next call.
    parts = undefined;
    return failedCall(error);
  }
}

async function open(): Promise<Parts> {
  const { options, close } = await openStore({ ...settings, warn: warnFromThread, measures });
  await prepareStore(options);
  const { deliveries, duties, threads, turns } = createLedgers(options.store, options.now);
  return {
    recorder: measureImports(createRecorder({ ...options, encoder }, createAccess(options)), measures),
    store: { close },
    deliveries,
    duties,
    turns,
    threads,
  };
}
