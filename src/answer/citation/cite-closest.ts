import type { AbstainedAnswer } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import { joinNeighbours } from '../compose/quotation.js';
import type { Highlighter } from '../highlight/create-highlighter.js';
import type { SearchResult } from '../ranking/search-result.js';
import { citeAll } from './cite-all.js';

/** Cites the nearest passage, for an answer that abstains. */
export async function citeClosest(
  holdings: Holdings,
  result: SearchResult | undefined,
  highlight: Highlighter,
): Promise<Pick<AbstainedAnswer, 'closest'>> {
  const nearest = result ? joinNeighbours(result.ranked.slice(0, 1), result) : [];
  const [closest] = await citeAll(holdings, nearest, highlight);
  return closest ? { closest } : {};
}
