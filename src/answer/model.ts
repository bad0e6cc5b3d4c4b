import type { DecisionWeights } from './decide.js';
import type { RankingWeights } from './rank-candidates.js';

/** All that was learned from data: how candidates are ranked, and when the best of them is good enough. */
export interface Model {
  readonly ranking: RankingWeights;
  readonly decision: DecisionWeights;
}
