import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has this thread let go of what it no longer holds. It would do so by itself, but late: the encoder's garbage is a few
 * small objects that stand for 150 MB outside of the heap, as bytes of files and machine code that was made anew.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
