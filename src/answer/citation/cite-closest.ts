import type { AbstainedAnswer } from '../../domain.js';
import type { Store } from '../../store/store.js';
import { joinNeighbours } from '../compose/quotation.js';
import type { SearchResult } from '../ranking/search-result.js';
import { citeAll } from './cite-all.js';

/** The nearest passage, where nothing answers. */
export async function closestOf(
  store: Store,
  result: SearchResult | undefined,
): Promise<Pick<AbstainedAnswer, 'closest'>> {
  const [closest] = result ? await citeAll(store, joinNeighbours(result.ranked.slice(0, 1), result)) : [];
  return closest ? { closest } : {};
}
