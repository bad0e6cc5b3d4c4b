import { VerbatimError } from '../../errors.js';
import { first, type SqlWork } from '../sql.js';

/** The store that this one is being made a copy of; null where it is whole. */
export const COPIED_FROM = '(SELECT max(source) FROM copying)';

/** Throws where the store, called `shown`, is being made a copy of another, and isn't whole yet. */
export function* requireWhole(shown: string): SqlWork<void> {
  const row = yield* first<{ readonly source: string | null }>(`SELECT ${COPIED_FROM} AS source`);
  refusePartial(row?.source ?? null, `The store ${shown}`);
}

/** Throws where there is a `source`. `what` begins the sentence. */
export function refusePartial(source: string | null, what = 'The store'): void {
  if (source === null) return;
  throw new VerbatimError(
    'store_partial',
    `${what} is a copy of ${source} that isn’t whole: let its copying end, or give the command once more that copied or restored it, and start Verbatim then.`,
  );
}
