import type { PassageHit } from '../../store/passage-index.js';
import { type Candidate, type FeatureName, type Features, featureNames } from './candidate.js';
import { computeFeatures } from './compute-features.js';
import type { FeatureContext } from './feature-context.js';
import { headingTells } from './heading-tells.js';
import { likenFeatures } from './liken-features.js';

export type RankingWeights = Readonly<Record<FeatureName, number>>;

/** Candidates whose passages are looked at for words that are like the question's. */
const likenedCandidates = 30;

/**
 * Every sentence of the passages, best first; where words can be told to be alike, those of the passages of the
 * `likenedCandidates` that are best without it. The order is total: by score, then article, then place, so that the
 * same articles and the same question always give the same answer.
 */
export function rankCandidates(
  hits: readonly PassageHit[],
  context: FeatureContext,
  weights: RankingWeights,
): Candidate[] {
  const rows = new Map(hits.map((hit) => [hit, computeFeatures(hit, context)]));
  const score = scorerOf(weights);
  const all = rankRows(rows, context, score);
  const { likeness } = context;
  if (!likeness) return all;
  const likened = new Map(
    [...new Set(all.slice(0, likenedCandidates).map(({ hit }) => hit))].map((hit) => {
      const features = rows.get(hit) ?? [];
      return [hit, likenFeatures(hit, context, { likeness, features })] as const;
    }),
  );
  return rankRows(likened, context, score);
}

/** What a heading that tells what is asked stands above what is under it, which holds its words as well. */
const headingLead = 1;

function rankRows(
  rows: ReadonlyMap<PassageHit, readonly Features[]>,
  { query }: FeatureContext,
  score: (features: Features) => number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [hit, features] of rows) {
    for (const [index, sentence] of hit.passage.sentences.entries()) {
      const own = features[index];
      const isHeading = sentence.inSection === 0;
      if (own && (!isHeading || headingTells(query, own)))
        candidates.push({ hit, index, sentence, features: own, score: score(own) + (isHeading ? headingLead : 0) });
    }
  }
  return candidates.sort(compareCandidates);
}

function scorerOf(weights: RankingWeights): (features: Features) => number {
  const pairs = featureNames.map((name) => [name, weights[name]] as const);
  return (features) => {
    let score = 0;
    for (const [name, weight] of pairs) score += weight * features[name];
    return score;
  };
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareText(a.hit.article.id, b.hit.article.id) || a.sentence.start - b.sentence.start;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
