import type { Fact } from '../../domain.js';
import type { Query } from '../question/query.js';
import type { Candidate } from './candidate.js';
import type { RankingWeights } from './rank-candidates.js';

/** What the articles of one language hold for a query. */
export interface SearchResult {
  readonly query: Query;
  /** Best first. */
  readonly ranked: readonly Candidate[];
  readonly confidence: number;
  /** What the candidates were ranked by. */
  readonly weights: RankingWeights;
  /** In how many passages each of the query's terms stands. */
  readonly frequencies: readonly number[];
  readonly factMatches: ReadonlyMap<Fact, number>;
  /** `Encoder.id` of what compared meanings; absent where words alone were compared. */
  readonly encoder?: string;
}
