import { type FeatureName, type Features, featureNames } from '../src/answer/ranking/candidate.js';
import type { RankingWeights } from '../src/answer/ranking/rank-candidates.js';

/** What each feature brings to a candidate's score. */
export type Contributions = Readonly<Record<FeatureName, number>>;

/** Divides a candidate's score among its features: the contributions add up to the score. */
export function explainScore(features: Features, weights: RankingWeights): Contributions {
  return Object.fromEntries(featureNames.map((name) => [name, weights[name] * features[name]])) as Record<
    FeatureName,
    number
  >;
}

/** How a feature speaks for one candidate against another. */
export interface Difference {
  readonly name: FeatureName;
  /** Contribution to the first less that to the second. */
  readonly by: number;
}

/** The features that tell two candidates apart, those that make most of the difference first. */
export function compareContributions(first: Contributions, second: Contributions): Difference[] {
  return featureNames
    .map((name) => ({ name, by: first[name] - second[name] }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
