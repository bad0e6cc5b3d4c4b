import { logistic } from '../logistic.js';
import { fewestPassages, weighTerms } from '../ranking/match-terms.js';
import type { SearchResult } from '../ranking/search-result.js';

/** What tells whether a sentence bears on a statement. */
export const bearingNames = ['bias', 'coverage', 'passage', 'rarity'] as const;

type BearingName = (typeof bearingNames)[number];
export type BearingWeights = Readonly<Record<BearingName, number>>;

export interface BearingModel {
  readonly weights: BearingWeights;
  /** From here on a sentence is said to bear on a statement, 0 to 1. */
  readonly threshold: number;
}

/**
 * Values for the best sentence of a search, `passages` of the index in all: what share of the statement's words, by
 * rarity, stands in the sentence and in its passage (0 to 1 each), and how much the statement says (its words' rarities
 * added up, in units of five times the rarest). Undefined where nothing was found.
 */
export function bearingValues(
  { ranked: [best], frequencies }: Pick<SearchResult, 'ranked' | 'frequencies'>,
  passages: number,
): BearingWeights | undefined {
  if (!best) return undefined;
  const count = Math.max(passages, fewestPassages);
  const { total } = weighTerms(frequencies, count);
  return {
    bias: 1,
    coverage: best.features.coverage,
    passage: best.features.passage,
    rarity: total / Math.log(1 + count) / 5,
  };
}

/** Probability that the best sentence bears on the statement, 0 to 1: by logistic regression over its values. */
export function weighBearing(
  found: Pick<SearchResult, 'ranked' | 'frequencies'>,
  passages: number,
  weights: BearingWeights,
): number {
  const values = bearingValues(found, passages);
  return values ? logistic(bearingNames, weights, values) : 0;
}
