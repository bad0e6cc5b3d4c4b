import { decisionNames } from '../src/answer/decision/decision-values.js';
import type { LearnedWeights, MeaningModel } from '../src/answer/decision/model.js';
import { type FeatureName, featureNames } from '../src/answer/ranking/candidate.js';
import type { RankedQuestion } from './collect-examples.js';
import { fitDecision } from './fit-decision.js';
import { dot, fitRanker, type Prior, type RankingExample } from './fit-ranker.js';
import { forgetVectors } from './forget-vectors.js';
import {
  decisionPrior,
  decisionRow,
  goldenCopies,
  nameValues,
  priorOf,
  rankerOptions,
  rowOf,
  unanswerableWeight,
} from './learn-model.js';
import type { TrainingSet } from './training-set.js';

const meaningNames = ['meaning', 'meaningNearest', 'meaningMean', 'meaningPassage'] as const;

/**
 * Learns what meanings count beside words, from a set that was collected with an encoder. What words count among each
 * other stays as it is: learnt anew from encyclopaedias alone, it fails on lists, tables and short lines.
 */
export function learnMeaning(set: TrainingSet, words: LearnedWeights): MeaningModel {
  const golden = Array.from({ length: goldenCopies }, () => set.golden).flat();
  const domains = set.domains.flatMap(({ present }) => present);
  const elsewhere = set.domains.flatMap(({ absent }) => absent);
  const within = rankBeside(words, [
    ...set.everywhere,
    ...set.withinParagraph,
    ...set.translated,
    ...domains,
    ...golden,
  ]);
  const across = rankBeside(words, set.across.present);
  return {
    within: {
      ranking: nameValues(featureNames, within),
      decision: decide(
        within,
        [...set.everywhere, ...set.absent, ...set.translated, ...domains, ...elsewhere],
        [
          [set.unanswerable, unanswerableWeight],
          [set.golden, goldenCopies],
        ],
        decisionPrior,
      ),
    },
    across: {
      ranking: nameValues(featureNames, across),
      decision: decide(across, [...set.across.present, ...set.across.absent], [], priorOf(decisionNames, {})),
    },
  };
}

/** Weights of all features: those of words, all by the same factor, and beside them those of meanings. */
function rankBeside(words: LearnedWeights, questions: readonly RankedQuestion[]): Float64Array {
  const own = rowOf<FeatureName>(featureNames, words.ranking);
  const places = meaningNames.map((name) => featureNames.indexOf(name));
  const examples = questions.map(
    ({ example }): RankingExample => ({
      ...example,
      rows: example.rows.map((row) => Float64Array.of(dot(row, own), ...places.map((place) => row[place] ?? 0))),
    }),
  );
  const start: Prior = { weights: Float64Array.of(1, ...meaningNames.map(() => 0)), firmness: new Float64Array(5).fill(1) };
  const [factor = 1, ...meanings] = fitRanker(examples, start, rankerOptions);
  const weights = own.map((weight) => factor * weight);
  for (const [at, place] of places.entries()) weights[place] = meanings[at] ?? 0;
  return weights;
}

type WeightedQuestions = readonly (readonly [questions: readonly RankedQuestion[], weight: number])[];

function decide(ranking: Float64Array, usual: readonly RankedQuestion[], hard: WeightedQuestions, prior: Prior) {
  const rowsOf = (questions: readonly RankedQuestion[], weight: number) =>
    questions.flatMap((question) =>
      [question, ...(question.hasVectors ? [forgetVectors(question)] : [])].map((asked) => ({
        ...decisionRow(asked, ranking),
        weight,
      })),
    );
  const options = { prior, bias: decisionNames.indexOf('bias') };
  return nameValues(
    decisionNames,
    fitDecision(
      rowsOf(usual, 1),
      hard.flatMap(([questions, weight]) => rowsOf(questions, weight)),
      options,
    ),
  );
}
