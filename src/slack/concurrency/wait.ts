import { setTimeout as delay } from 'node:timers/promises';

/** Waits `ms` milliseconds, or until `signal` fires; resolves to whether the whole time passed. */
export async function wait(ms: number, signal?: AbortSignal): Promise<boolean> {
  try {
    await delay(ms, undefined, signal && { signal });
    return true;
  } catch {
    return false;
  }
}
