import type { Language, Scope } from '../../domain.js';
import type { Store, StoreStats } from '../../store/store.js';
import { confidenceOf } from '../decision/confidence.js';
import type { Model } from '../decision/model.js';
import type { Query } from '../question/query.js';
import { contextOf, hasVectors } from '../ranking/feature-context.js';
import { matchFacts } from '../ranking/match-facts.js';
import { rankCandidates } from '../ranking/rank-candidates.js';
import type { SearchResult } from '../ranking/search-result.js';

/**
 * Passages whose sentences are ranked: 40 hold the right one as often as 60 in our measurements, for 99.3 of 100
 * questions.
 */
const passageLimit = 40;

export interface SearchOptions {
  readonly scope: Scope;
  readonly languages: readonly Language[];
  readonly model: Model;
}

/** Articles in the languages. */
function countArticles(stats: StoreStats, languages: readonly Language[]): number {
  return languages.reduce((sum, language) => sum + (stats.languages[language] ?? 0), 0);
}

/** Retrieves the passages that share words with the query and ranks their sentences. */
export async function searchLanguage(
  store: Store,
  stats: StoreStats,
  query: Query,
  { scope, languages, model }: SearchOptions,
): Promise<SearchResult> {
  const terms = query.terms.map(({ term }) => term);
  const frequencies = await store.passageFrequencies(terms);
  const hits = await store.searchPassages({ terms, scope: { ...scope, languages }, limit: passageLimit });
  const factMatches = matchFacts(query, hits);
  const context = contextOf({
    query,
    frequencies,
    passages: stats.passages,
    averageLength: stats.terms / Math.max(1, stats.sentences),
    factMatches,
    hits,
    vectors: model.vectors,
  });
  const ranked = rankCandidates(hits, context, model.ranking);
  const confidence = confidenceOf(
    {
      query,
      frequencies,
      passages: stats.passages,
      articles: countArticles(stats, languages),
      hasVectors: hasVectors(query),
    },
    ranked,
    model.decision,
  );
  return { query, ranked, confidence, frequencies, factMatches };
}
