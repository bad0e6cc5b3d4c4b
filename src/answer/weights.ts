import type { DecisionWeights } from './decide.js';
import type { RankingWeights } from './rank-candidates.js';

// Written by `npm run train` from SQuAD 2.0's development set (16 articles, Rajpurkar, Jia, Liang 2018, CC BY-SA 4.0).
// Cross-validated over 4 folds by article: the right sentence first within its paragraph 0.882, among all articles 0.778.

export const rankingWeights: RankingWeights = {
  coverage: 2.2046,
  bm25: 2.06,
  heaviestMissing: -0.4955,
  missing: -1.7429,
  names: 0.3099,
  numbers: 0.8366,
  otherWords: 1.7524,
  near: 0.8355,
  phrase: 0.7521,
  partial: 3.9624,
  local: 1.4991,
  withPrevious: 3.2587,
  withNext: 1.2535,
  withFirst: 2.2237,
  passage: 2.1856,
  passageBm25: 3.1055,
  title: 1.3588,
  heading: 0,
  refersBack: 1.39,
  newPerson: 0,
  newOrganization: 0,
  newPlace: 0,
  newDate: 0,
  newQuantity: 0,
  newNumber: 1.8271,
  newName: 1.0955,
  reason: 0.3205,
  definition: 0,
  fact: 0,
  focus: 0.1621,
  first: 0.4952,
  short: 0.0806,
  long: 0.1592,
};

export const decisionWeights: DecisionWeights = {
  bias: -2.8828,
  share: 4.2443,
  margin: 0.2079,
  coverage: -0.2775,
  passage: 2.1351,
  heaviestMissing: 0.1359,
  missing: -1.3332,
  namesMissing: -0.9029,
  numbersMissing: -0.7157,
  nearby: 0.2652,
  phrase: 0.6226,
  fact: 0,
  typed: -0.2835,
  typeMissing: 0.0151,
  fewTerms: -2.3722,
};

/** Confidence from which a sentence is given as the answer. */
export const defaultMinConfidence = 0.5;
