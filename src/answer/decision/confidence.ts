import { logistic } from '../logistic.js';
import type { Candidate } from '../ranking/candidate.js';
import { contradicts } from '../ranking/contradicts.js';
import { equalAnswers } from '../ranking/equal-answers.js';
import { lacksAnswer } from '../ranking/lacks-answer.js';
import { isSameStatement } from '../ranking/same-statement.js';
import {
  type DecisionContext,
  type DecisionWeights,
  decisionNames,
  decisionValues,
  placeOf,
  softmaxCandidates,
} from './decision-values.js';

/** How well the office that a sentence names must match the one that is asked for, 0 to 1. */
const sameOffice = 0.75;

/** The most that is believed of a sentence that can't answer, however many words it shares. */
const cannotAnswer = 0.05;

/**
 * Probability that the best candidate answers, 0 to 1: by logistic regression over the decision's values. Two rules
 * stand above it, since no share of matching words makes up for them: a sentence with no number in it does not say how
 * many, and one that names an office and a body apart from each other does not say who holds that office there.
 */
export function confidenceOf(context: DecisionContext, ranked: readonly Candidate[], weights: DecisionWeights): number {
  const { query } = context;
  // That an article tells two cases makes neither less sure.
  const isOfBest = ({ hit }: Candidate) => hit.article.id === ranked[0]?.hit.article.id;
  const equal = new Set(equalAnswers(ranked, query).filter(isOfBest));
  const distinct = ranked.filter((candidate) => !equal.has(candidate));
  const scored = withoutRepeats(distinct, softmaxCandidates).map((candidate) => ({
    ...placeOf(query, candidate),
    features: candidate.features,
    score: candidate.score,
  }));
  const values = decisionValues(context, scored);
  if (!values) return 0;
  const probability = logistic(decisionNames, weights, values);
  const isOtherOffice = query.isOffice && values.fact < sameOffice && values.near < 1;
  const isOtherCase = ranked[0] !== undefined && contradicts(query, ranked[0]);
  return lacksAnswer(query, values) || isOtherOffice || isOtherCase ? Math.min(probability, cannotAnswer) : probability;
}

/**
 * The first `limit` candidates that say something else than those before them: that two articles have the same
 * sentence, as when one was published again, makes neither of them less sure.
 */
function withoutRepeats(ranked: readonly Candidate[], limit: number): Candidate[] {
  const distinct: Candidate[] = [];
  for (const candidate of ranked) {
    if (distinct.length === limit) break;
    if (!distinct.some((other) => other.hit.id !== candidate.hit.id && isSameStatement(other, candidate)))
      distinct.push(candidate);
  }
  return distinct;
}
