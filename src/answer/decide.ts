import type { Candidate } from './candidate.js';
import type { Query } from './query.js';
import { answeringFacts } from './type-features.js';

/** What the decision looks at: the best candidate, how far ahead of the others it is, and what it leaves unsaid. */
export const decisionNames = [
  'bias',
  'share',
  'margin',
  'coverage',
  'passage',
  'heaviestMissing',
  'missing',
  'namesMissing',
  'numbersMissing',
  'nearby',
  'phrase',
  'fact',
  'typed',
  'typeMissing',
  'fewTerms',
] as const;

export type DecisionName = (typeof decisionNames)[number];
export type DecisionWeights = Readonly<Record<DecisionName, number>>;

/** Values for the ranked candidates of a query, best first; undefined where there are none. */
export const decisionValues = (query: Query, ranked: readonly Candidate[]): DecisionWeights | undefined => {
  const [best, second] = ranked;
  if (!best) return undefined;
  const { features } = best;
  const has = (kind: 'name' | 'number') => query.terms.some((term) => term.kind === kind);
  const isTyped = query.answerType in answeringFacts || query.answerType === 'reason';
  const holdsType = typedFeatures.some((name) => features[name] > 0);
  return {
    bias: 1,
    share: shareOfBest(ranked),
    margin: Math.min(3, best.score - (second?.score ?? best.score - 3)) / 3,
    coverage: features.coverage,
    passage: features.passage,
    heaviestMissing: features.heaviestMissing,
    missing: features.missing,
    namesMissing: has('name') ? 1 - features.names : 0,
    numbersMissing: has('number') ? 1 - features.numbers : 0,
    nearby: features.near,
    phrase: features.phrase,
    fact: features.fact,
    typed: isTyped && holdsType ? 1 : 0,
    typeMissing: isTyped && !holdsType ? 1 : 0,
    fewTerms: 1 / Math.max(1, query.terms.length),
  };
};

const typedFeatures = [
  'newPerson',
  'newOrganization',
  'newPlace',
  'newDate',
  'newQuantity',
  'newNumber',
  'newName',
  'reason',
  'definition',
  'fact',
] as const;

/** The best candidate's share of a softmax over the first twenty scores, 0 to 1. */
const shareOfBest = (ranked: readonly Candidate[]): number => {
  const best = ranked[0]?.score ?? 0;
  return 1 / ranked.slice(0, 20).reduce((sum, { score }) => sum + Math.exp(score - best), 0);
};

/** Probability that the best candidate answers, 0 to 1, by logistic regression over the decision's values. */
export const confidenceOf = (query: Query, ranked: readonly Candidate[], weights: DecisionWeights): number => {
  const values = decisionValues(query, ranked);
  if (!values) return 0;
  const sum = decisionNames.reduce((total, name) => total + weights[name] * values[name], 0);
  return 1 / (1 + Math.exp(-sum));
};
