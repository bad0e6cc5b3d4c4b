import type { Answer } from '../../domain.js';
import type { Quotation } from '../compose/quotation.js';
import type { SearchResult } from '../ranking/search-result.js';
import { rankedLimit } from './describe-search.js';

/**
 * An answer, and the collections of all articles that it quotes, runners-up and reasons included: whoever reads it must
 * be allowed these.
 */
export interface Found<A extends Answer> {
  readonly answer: A;
  readonly collections: readonly string[];
}

/** The collections that an answer made of a search and of quotations takes its words from, each once, in order. */
export function quotedCollections(result: SearchResult | undefined, quotations: readonly Quotation[] = []): string[] {
  const ranked = (result?.ranked ?? []).slice(0, rankedLimit);
  const quoted = quotations.flatMap(({ candidates }) => candidates);
  return [...new Set([...ranked, ...quoted].map(({ hit }) => hit.article.collection))].sort();
}
