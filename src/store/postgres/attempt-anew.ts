import type { VerbatimError } from '../../errors.js';
import { isPassing } from './describe-postgres-error.js';

/** How work is done: perhaps several times, each the whole of it anew, and its failure told in our words. */
export type AttemptAnew = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Milliseconds between two tries. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 250;

export interface AnewOptions {
  /** Milliseconds after which what fails is told, by `steadyNow`. */
  readonly patienceMs: number;
  /** Milliseconds on a clock that runs evenly and that nobody can set. */
  readonly steadyNow: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** What a failure is told with. */
  readonly describe: (error: unknown) => VerbatimError;
}

/**
 * Returns what does work again, whole, after a pause, when it failed with what passes: a connection that was lost, a
 * lock, a server that is starting. Whatever else goes wrong is told at once, and so is a server that is away for as
 * long as it stays so.
 */
export function attemptAnew({ patienceMs, steadyNow, wait, describe }: AnewOptions): AttemptAnew {
  let isAway = false;
  return async (work) => {
    const until = steadyNow() + (isAway ? 0 : patienceMs);
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        const result = await work();
        isAway = false;
        return result;
      } catch (error) {
        const described = describe(error);
        if (!isPassing(described) || steadyNow() + pause > until) {
          isAway = described.code === 'store_unreachable';
          throw described;
        }
      }
      await wait(pause);
    }
  };
}
