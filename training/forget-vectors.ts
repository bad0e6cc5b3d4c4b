import { type Features, featureNames } from '../src/answer/ranking/candidate.js';
import type { RankedQuestion } from './collect-examples.js';

/** A question as it would look in a language without word vectors: a word is itself or nothing. */
export function forgetVectors(question: RankedQuestion): RankedQuestion {
  const features = question.features.map(forget);
  const rows = features.map((values) => Float64Array.from(featureNames, (name) => values[name]));
  return { ...question, features, example: { ...question.example, rows }, hasVectors: false };
}

/** What the features would be if no word were like another: see `computeFeatures`. */
function forget(features: Features): Features {
  return {
    ...features,
    alike: features.coverage,
    missingAlike: 0,
    leastAlike: features.missing === 0 ? 1 : 0,
    topic: 0,
    passageAlike: features.passage,
    previousAlike: features.withPrevious,
    localAlike: features.local,
    ofKind: 0,
    ofKinds: 0,
  };
}
