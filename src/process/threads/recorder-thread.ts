import { workerData } from 'piscina';
import { createAccess } from '../../bot/access.js';
import { createLedgers } from '../../bot/create-ledgers.js';
import { createRecorder } from '../../bot/create-recorder.js';
import { prepareStore } from '../../bot/prepare-store.js';
import { openStore, type StoreSettings } from '../open-store.js';
import { failedCall, performCall, type ThreadCall, type ThreadOutcome } from './thread-call.js';
import { encoderOfProcess } from './thread-encoder.js';
import { warnFromThread } from './thread-warning.js';

type Parts = Readonly<Record<string, object>>;

const settings: StoreSettings = workerData;
const encoder = encoderOfProcess(settings.encoderId, true);

let parts: Promise<Parts> | undefined;

/** Runs in a thread of its own, the only one of the process that writes to the store. */
export async function perform(call: ThreadCall): Promise<ThreadOutcome> {
  parts ??= open();
  try {
    return await performCall((await parts)[call.part ?? ''] ?? {}, call);
  } catch (error) {
    // What could not be opened may be there at the next call.
    parts = undefined;
    return failedCall(error);
  }
}

async function open(): Promise<Parts> {
  const { options, close } = await openStore({ ...settings, warn: warnFromThread });
  await prepareStore(options);
  const { deliveries, duties, threads, turns } = createLedgers(options.store, options.now);
  return {
    recorder: createRecorder({ ...options, encoder }, createAccess(options)),
    store: { close },
    deliveries,
    duties,
    turns,
    threads,
  };
}
