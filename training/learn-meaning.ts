import { type DecisionName, decisionNames } from '../src/answer/decision/decision-values.js';
import type { LearnedWeights, MeaningModel } from '../src/answer/decision/model.js';
import { type FeatureName, featureNames } from '../src/answer/ranking/candidate.js';
import type { RankedQuestion } from './collect-examples.js';
import { type DecisionExample, fitDecision } from './fit-decision.js';
import { dot, fitRanker, type Prior, type RankingExample } from './fit-ranker.js';
import { forgetVectors } from './forget-vectors.js';
import {
  decisionRow,
  goldenCopies,
  nameValues,
  priorOf,
  rankerOptions,
  rowOf,
  unanswerableWeight,
} from './learn-model.js';
import type { TrainingSet } from './training-set.js';

/** Features that are learned beside the words' score: what meanings say, and how long a sentence is. */
const besideScore = [
  'meaning',
  'meaningPrevious',
  'meaningNearest',
  'meaningMean',
  'meaningPassage',
  'short',
  'long',
] as const;

/** Values that are learned beside what the words' decision makes of all of them. */
const besideDecision = [
  ...(['bias', 'share', 'lead', 'articleShare', 'score', 'meaningLead'] as const),
  ...(['meaning', 'meaningPrevious', 'meaningNearest', 'meaningMean'] as const),
] as const;

/**
 * Learns what meanings count beside words, from a set that was collected with an encoder. What words count among each
 * other stays as it is: learnt anew from encyclopaedias, it fails on lists, tables and short lines.
 */
export function learnMeaning(set: TrainingSet, words: LearnedWeights): MeaningModel {
  const golden = Array.from({ length: goldenCopies }, () => set.golden).flat();
  const english = set.domains.filter(({ name }) => name !== 'arcd');
  const others = set.domains.filter(({ name }) => name === 'arcd');
  const across = rankBeside(words, set.across.present);
  const usual = rowsOf([...set.across.present, ...set.across.absent], across, 1);
  return {
    withLikeness: learnWithin(words, {
      ranked: [...set.everywhere, ...set.withinParagraph, ...presentIn(english), ...golden],
      usual: [...set.everywhere, ...set.absent, ...presentIn(english), ...english.flatMap(({ absent }) => absent)],
      unanswerable: set.unanswerable,
      golden: set.golden,
    }),
    withoutLikeness: learnWithin(words, {
      ranked: [...set.translated, ...presentIn(others)],
      // The same in English, read as if no word were like another: there are few questions in other languages.
      usual: [
        ...[...set.everywhere, ...set.absent].map(forgetVectors),
        ...set.translated,
        ...others.flatMap(({ present, absent }) => [...present, ...absent]),
      ],
      unanswerable: set.unanswerable.map(forgetVectors),
      golden: set.golden.map(forgetVectors),
    }),
    across: {
      ranking: nameValues(featureNames, across),
      decision: nameValues(
        decisionNames,
        fitDecision(usual, rowsOf(set.across.unanswerable, across, unanswerableWeight), {
          prior: priorOf(decisionNames, {}),
          bias: decisionNames.indexOf('bias'),
        }),
      ),
    },
  };
}

function presentIn(domains: TrainingSet['domains']): RankedQuestion[] {
  return domains.flatMap(({ present }) => present);
}

interface WithinSet {
  readonly ranked: readonly RankedQuestion[];
  /** What people ask: half of it is in the articles. */
  readonly usual: readonly RankedQuestion[];
  readonly unanswerable: readonly RankedQuestion[];
  readonly golden: readonly RankedQuestion[];
}

function learnWithin(words: LearnedWeights, { ranked, usual, unanswerable, golden }: WithinSet): LearnedWeights {
  const ranking = rankBeside(words, ranked);
  const hard = [...rowsOf(unanswerable, ranking, unanswerableWeight), ...rowsOf(golden, ranking, goldenCopies)];
  return {
    ranking: nameValues(featureNames, ranking),
    decision: nameValues(decisionNames, decideBeside(words, rowsOf(usual, ranking, 1), hard)),
  };
}

/** Weights of all features: those of words, all by the same factor, and beside them those of meanings. */
function rankBeside(words: LearnedWeights, questions: readonly RankedQuestion[]): Float64Array {
  const own = rowOf<FeatureName>(featureNames, words.ranking);
  const places = besideScore.map((name) => featureNames.indexOf(name));
  const examples = questions.map(
    ({ example }): RankingExample => ({ ...example, rows: example.rows.map((row) => beside(row, own, places)) }),
  );
  return spread(fitRanker(examples, startOf(places.length), rankerOptions), own, places);
}

/** Weights of all values: those of the words' decision by one factor, and beside them others. */
function decideBeside(
  words: LearnedWeights,
  usual: readonly DecisionExample[],
  hard: readonly DecisionExample[],
): Float64Array {
  const own = rowOf<DecisionName>(decisionNames, words.decision);
  const places = besideDecision.map((name) => decisionNames.indexOf(name));
  const few = (examples: readonly DecisionExample[]) =>
    examples.map((example) => ({ ...example, values: beside(example.values, own, places) }));
  const options = { prior: startOf(places.length), bias: 1 + besideDecision.indexOf('bias') };
  return spread(fitDecision(few(usual), few(hard), options), own, places);
}

/** What weights make of a row, and its own values at some places. */
function beside(row: Float64Array, weights: Float64Array, places: readonly number[]): Float64Array {
  return Float64Array.of(dot(row, weights), ...places.map((place) => row[place] ?? 0));
}

function spread([factor = 1, ...added]: Float64Array, own: Float64Array, places: readonly number[]): Float64Array {
  const weights = own.map((weight) => factor * weight);
  for (const [at, place] of places.entries()) weights[place] = (weights[place] ?? 0) + (added[at] ?? 0);
  return weights;
}

function startOf(more: number): Prior {
  return {
    weights: Float64Array.of(1, ...new Array<number>(more).fill(0)),
    firmness: new Float64Array(1 + more).fill(1),
  };
}

function rowsOf(questions: readonly RankedQuestion[], ranking: Float64Array, weight: number): DecisionExample[] {
  return questions.flatMap((question) => {
    const row = decisionRow(question, ranking);
    return row ? [{ ...row, weight }] : [];
  });
}
