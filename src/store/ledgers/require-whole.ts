import { VerbatimError } from '../../errors.js';
import { first, type SqlWork } from '../sql.js';

/** Throws where the store, called `shown`, is being made a copy of another, and isn't whole yet. */
export function* requireWhole(shown: string): SqlWork<void> {
  const mark = yield* first<{ readonly source: string }>('SELECT source FROM copying');
  if (!mark) return;
  throw new VerbatimError(
    'store_partial',
    `The store ${shown} is a copy of ${mark.source} that isn’t whole: give the command once more that copied or restored it.`,
  );
}
