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

/**
 * What `work` resolves to, or `otherwise` when it takes longer than `cap` milliseconds. Rejects if `work` does in time.
 */
export async function within<T, U>(cap: number, work: Promise<T>, otherwise: U): Promise<T | U> {
  const settled = new AbortController();
  // A rejection after the time is up has nobody left to hear it.
  work.catch(() => {});
  try {
    return await Promise.race([work, wait(cap, settled.signal).then(() => otherwise)]);
  } finally {
    settled.abort();
  }
}
