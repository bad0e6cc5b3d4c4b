import type { VerbatimError } from '../../errors.js';
import type { Attempt } from './synchronous.js';

/** Milliseconds between two tries: short at first, since most transactions are. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 250;

export interface Patience {
  /** Milliseconds of pauses, all together, before a lock of another process is told of. */
  readonly patienceMs: number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** What a failure is told with. */
  readonly describe: (error: unknown) => VerbatimError;
}

/**
 * Returns an attempt that waits for another process's lock beside everything else this process does, since the driver
 * would hold the whole thread: what finds the database locked is done again, whole, after a pause. Whatever else goes
 * wrong is told at once.
 */
export function attemptPatiently({ patienceMs, wait, describe }: Patience): Attempt {
  return async (work) => {
    let pause = FIRST_PAUSE;
    for (let left = patienceMs; ; left -= pause, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return work();
      } catch (error) {
        const described = describe(error);
        if (described.code !== 'store_locked' || left <= 0) throw described;
      }
      await wait(Math.min(pause, left));
    }
  };
}
