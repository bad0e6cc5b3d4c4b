import type { PassageHit } from '../../store/passage-index.js';
import type { Features } from './candidate.js';
import { localWeightsOf } from './compute-features.js';
import type { FeatureContext } from './feature-context.js';
import type { Likeness } from './likeness.js';
import { shareOf } from './match-terms.js';

/** Cosine up to which words that differ say nothing of each other. */
const unlike = 0.3;

/**
 * The features of a passage's sentences with what words say that are like those of the question. It costs more than all
 * others together, so that only the passages that they leave in question are worth it. Pure.
 */
export function likenFeatures(
  { passage }: PassageHit,
  { query, matchesOf, weights: { idf } }: FeatureContext,
  { likeness, features }: { readonly likeness: Likeness; readonly features: readonly Features[] },
): Features[] {
  const matches = matchesOf(passage);
  const localWeights = localWeightsOf(matches, query.terms.length);
  const likenesses = passage.terms.map((terms) => likeness(terms));
  const isHeld = (at: number) => (term: number) => (matches[at]?.counts[term] ?? 0) > 0;
  const alike = likenesses.map((each, at) => each.nearest(isHeld(at)));
  const inPassage = shareOf(idf, (term) => Math.max(0, ...alike.map((each) => each[term] ?? 0)));
  return features.map((own, at): Features => {
    const near = alike[at] ?? [];
    const before = alike[at - 1] ?? [];
    const isSaid = isHeld(at);
    const [ofKind = 0, ofKinds = 0] = likenesses[at]?.ofKind() ?? [];
    return {
      ...own,
      alike: shareOf(idf, (term) => near[term] ?? 0),
      missingAlike: shareOf(idf, (term) => (isSaid(term) ? 0 : Math.max(0, (near[term] ?? 0) - unlike))),
      leastAlike: near.length > 0 ? Math.min(...near) : 0,
      topic: likenesses[at]?.topic() ?? 0,
      passageAlike: inPassage,
      previousAlike: shareOf(idf, (term) => Math.max(0, (before[term] ?? 0) - (near[term] ?? 0))),
      localAlike: shareOf(localWeights, (term) => near[term] ?? 0),
      ofKind,
      ofKinds,
    };
  });
}
