import { VerbatimError } from '../errors.js';

/** Codes of failures that end the process: whoever went on would work on a store that isn't there, or not whole. */
const lost: ReadonlySet<string> = new Set([
  'store_damaged',
  'store_gone',
  'store_missing',
  'store_newer',
  'store_partial',
]);

/** Whether a failure means that there is no store to go on with. */
export function isStoreLost(error: unknown): error is VerbatimError {
  return error instanceof VerbatimError && lost.has(error.code);
}

export interface StoreWatch {
  /** Looks at the store once; resolves when that is done, and never rejects. */
  look(): Promise<void>;
}

/**
 * Returns what looks at the store and calls `onLost`, once, when it is damaged, deleted, replaced or made a copy of
 * another, or fails twice in a row in a way that has no name. A store that is full, locked or not writable comes back.
 */
export function watchStore(check: () => Promise<void>, onLost: (error: VerbatimError) => void): StoreWatch {
  let isLost = false;
  let failures = 0;
  return {
    look: async () => {
      const error = await check().then(
        () => undefined,
        (failure: unknown) => failure,
      );
      if (isLost) return;
      failures = error instanceof VerbatimError && error.code === 'store_failed' ? failures + 1 : 0;
      if (!(error instanceof VerbatimError) || !(isStoreLost(error) || failures > 1)) return;
      isLost = true;
      onLost(error);
    },
  };
}
