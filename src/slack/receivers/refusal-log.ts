import type { Log } from '../../domain.js';

/** Writes down that requests are refused: the first at once, then one line a minute, however many come. */
export interface RefusalLog {
  add(reason: string): void;
}

const quiet = 60_000;

/** `now`: milliseconds. */
export function createRefusalLog(log: Log, now: () => number): RefusalLog {
  let last = Number.NEGATIVE_INFINITY;
  let unsaid = 0;
  return {
    add: (reason) => {
      unsaid += 1;
      if (Math.abs(now() - last) < quiet) return;
      log.warn({ count: unsaid, reason }, 'Requests were refused; the reason is the last one’s.');
      last = now();
      unsaid = 0;
    },
  };
}
