import { workerData } from 'piscina';
import { createAccess } from '../../bot/access.js';
import { createFinder } from '../../bot/create-finder.js';
import type { Finder } from '../../bot/finder.js';
import { loadModel } from '../load-model.js';
import { openStore, type StoreSettings } from '../open-store.js';
import { measureEncoder } from '../telemetry/measure-encoder.js';
import { measureInThread } from '../telemetry/measure-in-thread.js';
import { failedCall, performCall, type ThreadCall, type ThreadOutcome } from './thread-call.js';
import { encoderOfProcess } from './thread-encoder.js';
import { warnFromThread } from './thread-warning.js';

const settings: StoreSettings = workerData;
const measures = settings.measures ? measureInThread() : undefined;
// Until it is loaded, words alone answer: nobody waits for it.
const encoder = measureEncoder(encoderOfProcess(settings.encoderId, false, measures), measures);

let finder: Promise<Finder> | undefined;

/** Runs in a thread of its own: finds answers over a connection that only reads. */
export async function perform(call: ThreadCall): Promise<ThreadOutcome> {
  finder ??= open();
  try {
    return { ...(await performCall(await finder, call)), measured: measures?.take() };
  } catch (error) {
    // What could not be opened may be there at the next call.
    finder = undefined;
    return failedCall(error);
  }
}

async function open(): Promise<Finder> {
  const { options } = await openStore({ ...settings, readOnly: true, warn: warnFromThread, measures });
  const model = loadModel(settings.projectFolder);
  return createFinder({ ...options, encoder, model, steps: measures }, createAccess(options));
}
