import pTimeout from 'p-timeout';
import type { UnkeptReason } from '../domain.js';

/** Milliseconds that an answer waits for being kept: whoever asked is waiting too. */
const patience = 1_000;

/**
 * Runs `keep` and resolves when it is done, or to why it wasn't, whatever it failed with; what takes longer than
 * `milliseconds` goes on by itself.
 */
export async function tryKeep(
  keep: () => Promise<unknown>,
  milliseconds: number = patience,
): Promise<UnkeptReason | undefined> {
  try {
    const isKept = await pTimeout(
      keep().then(() => true),
      { milliseconds, message: false },
    );
    return isKept ? undefined : 'busy';
  } catch (error) {
    return reasonOf(error);
  }
}

/** By the codes of `VerbatimError`, which is not asked for by its class: an error may come from another thread. */
function reasonOf(error: unknown): UnkeptReason {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'store_full':
      return 'full';
    case 'store_read_only':
      return 'read_only';
    case 'store_locked':
      return 'busy';
    default:
      return 'failed';
  }
}
