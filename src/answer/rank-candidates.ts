import type { PassageHit } from '../store/store.js';
import { type Candidate, type FeatureName, type Features, featureNames } from './candidate.js';
import { computeFeatures, type FeatureContext } from './compute-features.js';

export type RankingWeights = Readonly<Record<FeatureName, number>>;

/**
 * Every sentence of the passages, best first. The order is total: by score, then article, then place, so that the same
 * articles and the same question always give the same answer.
 */
export const rankCandidates = (
  hits: readonly PassageHit[],
  context: FeatureContext,
  weights: RankingWeights,
): Candidate[] =>
  hits
    .flatMap((hit) => {
      const features = computeFeatures(hit, context);
      return hit.passage.sentences.flatMap((sentence, index) => {
        const own = features[index];
        return own ? [{ hit, index, sentence, features: own, score: scoreFeatures(own, weights) }] : [];
      });
    })
    .sort(compareCandidates);

const scoreFeatures = (features: Features, weights: RankingWeights): number =>
  featureNames.reduce((score, name) => score + weights[name] * features[name], 0);

const compareCandidates = (a: Candidate, b: Candidate): number =>
  b.score - a.score || compareText(a.hit.article.id, b.hit.article.id) || a.sentence.start - b.sentence.start;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
