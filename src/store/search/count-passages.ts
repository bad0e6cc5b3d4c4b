import { beside } from '../beside.js';
import { foldTerm } from '../fold-term.js';
import type { SqlWork } from '../sql.js';
import type { Held } from './held-collections.js';

/** In how many held passages each term stands (0 included), in the order of `terms`. */
export function* countPassages(
  { indexes }: Pick<Held, 'indexes'>,
  terms: readonly string[],
): SqlWork<readonly number[]> {
  const folded = terms.map(foldTerm);
  const counts = yield* beside<readonly (readonly number[])[]>(...indexes.map((index) => index.count(folded)));
  return folded.map((_, place) => counts.reduce((sum, ofIndex) => sum + (ofIndex[place] ?? 0), 0));
}
