import { type FeatureName, featureNames } from '../src/answer/ranking/candidate.js';
import type { RankedQuestion } from './collect-examples.js';
import type { TrainingSet } from './training-set.js';

/** A training set as it would look without some features: to tell what they bring. */
export function forgetFeatures(set: TrainingSet, names: readonly FeatureName[]): TrainingSet {
  const forget = (questions: readonly RankedQuestion[]) =>
    questions.map((question) => withoutFeatures(question, names));
  const { across } = set;
  return {
    everywhere: forget(set.everywhere),
    withinParagraph: forget(set.withinParagraph),
    absent: forget(set.absent),
    unanswerable: forget(set.unanswerable),
    golden: forget(set.golden),
    translated: forget(set.translated),
    domains: set.domains.map(({ name, present, absent }) => ({
      name,
      present: forget(present),
      absent: forget(absent),
    })),
    across: {
      present: forget(across.present),
      absent: forget(across.absent),
      unanswerable: forget(across.unanswerable),
    },
  };
}

function withoutFeatures(question: RankedQuestion, names: readonly FeatureName[]): RankedQuestion {
  const nothing = Object.fromEntries(names.map((name) => [name, 0]));
  const features = question.features.map((values) => ({ ...values, ...nothing }));
  const rows = features.map((values) => Float64Array.from(featureNames, (name) => values[name]));
  return { ...question, features, example: { ...question.example, rows } };
}
