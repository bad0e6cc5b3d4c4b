import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import type { Query } from '../../../src/answer/question/query.js';
import { type Candidate, type Features, featureNames } from '../../../src/answer/ranking/candidate.js';
import type { PassageHit } from '../../../src/store/passage-index.js';

const noFeatures = Object.fromEntries(featureNames.map((name) => [name, 0])) as unknown as Features;

/** Features that are 0 but for those given. */
export function makeFeatures(features: Partial<Features> = {}): Features {
  return { ...noFeatures, ...features };
}

/** The sentence of a passage with that index, with features as they are given and 0 else. */
export function makeCandidate(hit: PassageHit, index: number, features: Partial<Features> = {}, score = 0): Candidate {
  const sentence = hit.passage.sentences[index];
  if (!sentence) throw new Error(`The passage has no sentence ${index}.`);
  return { hit, index, sentence, features: makeFeatures(features), score };
}

/** A question in English, of which some is told otherwise than it is read. */
export function makeQuery(question: string, told: Partial<Query> = {}): Query {
  return { ...analyzeQuestion(question, 'en'), ...told };
}
