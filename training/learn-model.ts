import {
  type DecisionName,
  decisionNames,
  decisionValues,
  type ScoredCandidate,
} from '../src/answer/decision/decision-values.js';
import type { LearnedWeights } from '../src/answer/decision/model.js';
import { type FeatureName, featureNames } from '../src/answer/ranking/candidate.js';
import type { RankedQuestion } from './collect-examples.js';
import { fitDecision } from './fit-decision.js';
import { dot, type FitOptions, fitRanker, type Prior, sigmoid } from './fit-ranker.js';
import { forgetVectors } from './forget-vectors.js';
import type { TrainingSet } from './training-set.js';

/** Where a weight is known beforehand, it is held to a hundred times as firmly as the others are to nothing. */
export function priorOf<Name extends string>(names: readonly Name[], known: Partial<Record<Name, number>>): Prior {
  return {
    weights: Float64Array.from(names, (name) => known[name] ?? 0),
    firmness: Float64Array.from(names, (name) => (known[name] === undefined ? 1 : 100)),
  };
}

/**
 * The training questions seldom ask for a definition, an office or a list, and would teach that facts hardly matter:
 * what these weigh was set by the golden questions. Nor are there many among them with a word that no article holds,
 * which in a small collection tells best that it doesn't hold the answer.
 */
const rankingPrior = priorOf(featureNames, { fact: 4, many: 8 });
const decisionPrior = priorOf(decisionNames, { fact: 4, unknown: -8, namesAbsent: -4 });
export const rankerOptions: FitOptions = { epochs: 300, learningRate: 0.05, penalty: 0.0003 };

/** The golden questions are few, and ask in ways that the others don't. */
export const goldenCopies = 6;

/** Questions that only look answerable teach what to look for, but are rarer among people's than among these. */
export const unanswerableWeight = 0.3;

/** Learns how to rank and when to answer. The same set gives the same model. */
export function learnModel(set: TrainingSet): LearnedWeights {
  const golden = set.golden.map(({ example }) => example);
  const present = [...set.everywhere, ...set.withinParagraph];
  // Every second one also as in a language without word vectors, whose questions are few.
  const forgotten = present.filter((_, index) => index % 2 === 0).map(forgetVectors);
  const examples = [
    ...[...present, ...forgotten, ...set.translated].map(({ example }) => example),
    ...Array.from({ length: goldenCopies }, () => golden).flat(),
  ];
  const ranking = fitRanker(examples, rankingPrior, rankerOptions);
  const rowsOf = (questions: readonly RankedQuestion[], weight: number) =>
    // Each also as in a language without word vectors, so that those are decided about as well.
    questions.flatMap((question) =>
      [...(question.hasVectors ? [question] : []), forgetVectors(question)].flatMap((asked) => {
        const row = decisionRow(asked, ranking);
        return row ? [{ ...row, weight }] : [];
      }),
    );
  const decision = fitDecision(
    // What people ask: half of it is in the articles.
    [...rowsOf(set.everywhere, 1), ...rowsOf(set.absent, 1)],
    [...rowsOf(set.unanswerable, unanswerableWeight), ...rowsOf(set.golden, goldenCopies)],
    { prior: decisionPrior, bias: decisionNames.indexOf('bias') },
  );
  return { ranking: nameValues(featureNames, ranking), decision: nameValues(decisionNames, decision) };
}

/** What a model makes of one training question. */
export interface Judgement {
  /** Whether the sentence it puts first answers. */
  readonly isRight: boolean;
  /** Probability that it does, as the model believes, 0 to 1. */
  readonly confidence: number;
}

/** Ranks a training question's candidates by a model and decides about the first. */
export function judgeQuestion(question: RankedQuestion, { ranking, decision }: LearnedWeights): Judgement {
  const row = decisionRow(question, rowOf<FeatureName>(featureNames, ranking));
  if (!row) return { isRight: false, confidence: 0 };
  const { values, isRight } = row;
  return { isRight, confidence: sigmoid(dot(values, rowOf<DecisionName>(decisionNames, decision))) };
}

/** What is decided by; undefined where nothing was found, of which there is nothing to decide. */
export function decisionRow(question: RankedQuestion, weights: Float64Array) {
  const ranked = rank(question, weights);
  const values = decisionValues(question, ranked);
  return (
    values && {
      values: Float64Array.from(decisionNames, (name) => values[name]),
      isRight: ranked[0]?.isRight === true,
    }
  );
}

interface Ranked extends ScoredCandidate {
  readonly isRight: boolean;
}

function rank({ features, places, example }: RankedQuestion, weights: Float64Array): Ranked[] {
  return features
    .map((values, index) => ({
      features: values,
      ...(places[index] ?? { article: '', passage: 0, namesAbsent: 0 }),
      score: dot(example.rows[index] ?? new Float64Array(), weights),
      isRight: example.right[index] === true,
    }))
    .sort((a, b) => b.score - a.score);
}

export function rowOf<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): Float64Array {
  return Float64Array.from(names, (name) => values[name]);
}

export function nameValues<Name extends string>(names: readonly Name[], row: Float64Array): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, row[index] ?? 0])) as Record<Name, number>;
}
