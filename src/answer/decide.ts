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
  'unknown',
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

/** A candidate as far as deciding looks at it. */
export type ScoredFeatures = Pick<Candidate, 'features' | 'score'>;

/**
 * Values for the ranked candidates of a query, best first; undefined where there are none. `unknownShare` is the share of
 * the query's terms that no article holds, 0 to 1.
 */
export const decisionValues = (
  query: Query,
  ranked: readonly ScoredFeatures[],
  unknownShare: number,
): DecisionWeights | undefined => {
  const [best, second] = ranked;
  if (!best) return undefined;
  const { features } = best;
  const has = (kind: 'name' | 'number') => query.terms.some((term) => term.kind === kind);
  const isTyped = query.answerType in answeringFacts;
  const holdsType = typedFeatures.some((name) => features[name] > 0);
  return {
    bias: 1,
    share: shareOfBest(ranked),
    margin: Math.min(3, best.score - (second?.score ?? best.score - 3)) / 3,
    coverage: features.coverage,
    passage: features.passage,
    heaviestMissing: features.heaviestMissing,
    missing: features.missing,
    unknown: unknownShare,
    namesMissing: has('name') ? 1 - features.names : 0,
    numbersMissing: has('number') ? 1 - features.numbers : 0,
    nearby: features.near,
    phrase: features.phrase,
    // A list of what was asked for is as good as a fact by that name.
    fact: Math.max(features.fact, features.many * features.focus),
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
] as const;

/** The best candidate's share of a softmax over the first twenty scores, 0 to 1. */
const shareOfBest = (ranked: readonly ScoredFeatures[]): number => {
  const best = ranked[0]?.score ?? 0;
  return 1 / ranked.slice(0, 20).reduce((sum, { score }) => sum + Math.exp(score - best), 0);
};

/** How well the office that a sentence names must match the one that is asked for, 0 to 1. */
const sameOffice = 0.75;
/** How fast confidence falls with the share of words that no article holds: by half where one word of eight is unknown. */
const unknownPenalty = 5;
/** The most that is believed of a sentence that can't answer, however many words it shares. */
const cannotAnswer = 0.05;

/**
 * Probability that the best candidate answers, 0 to 1: by logistic regression over the decision's values, less what no
 * regression over shared words can know. A word that no article holds, and a name that the whole passage lacks, take from it. A
 * sentence with no number in it does not say how many; one that names an office and a body apart from each other does
 * not say who holds that office there.
 */
export const confidenceOf = (
  query: Query,
  ranked: readonly Candidate[],
  unknownShare: number,
  weights: DecisionWeights,
): number => {
  const values = decisionValues(query, ranked, unknownShare);
  if (!values) return 0;
  const sum = decisionNames.reduce((total, name) => total + weights[name] * values[name], 0);
  const probability = ((1 - unknownShare) ** unknownPenalty * (1 - absentNames(query, ranked))) / (1 + Math.exp(-sum));
  const isWrongType = needsType(query) && values.typeMissing > 0;
  const isOtherOffice = query.isOffice && values.fact < sameOffice && values.nearby < 1;
  return isWrongType || isOtherOffice ? Math.min(probability, cannotAnswer) : probability;
};

/**
 * Types whose answers are told from their writing. Arabic has no capitals to tell a name by, and says "two days" in one word.
 */
const needsType = ({ answerType, language }: Query): boolean =>
  answerType === 'date' || ((answerType === 'quantity' || answerType === 'person') && language !== 'ar');

/** Share of the question's names that stand nowhere in the best candidate's passage, its heading and its title. */
const absentNames = (query: Query, [best]: readonly Candidate[]): number => {
  const names = query.terms.filter(({ kind }) => kind === 'name');
  if (!best || names.length === 0) return 0;
  const { passage, titleTerms, headingTerms } = best.hit;
  const held = new Set([...passage.terms.flat(), ...titleTerms, ...headingTerms]);
  return names.filter(({ term }) => !held.has(term)).length / names.length;
};
