import { workerData } from 'piscina';
import { createAccess } from '../../bot/access.js';
import { createFinder } from '../../bot/create-finder.js';
import type { Finder } from '../../bot/finder.js';
import { openStore } from '../open-bot.js';
import { performCall, type ThreadCall, type ThreadOutcome } from './thread-call.js';
import type { ThreadSettings } from './thread-settings.js';

let finder: Promise<Finder> | undefined;

/** Runs in a thread of its own: finds answers over a connection that only reads. */
export async function perform(call: ThreadCall): Promise<ThreadOutcome> {
  finder ??= open(workerData);
  try {
    return await performCall(await finder, call);
  } catch (error) {
    // What could not be opened may be there at the next call.
    finder = undefined;
    return performCall({ fail: () => Promise.reject(error) }, { method: 'fail', args: [] });
  }
}

async function open(settings: ThreadSettings): Promise<Finder> {
  const options = await openStore({ ...settings, readOnly: true });
  return createFinder(options, createAccess(options));
}
