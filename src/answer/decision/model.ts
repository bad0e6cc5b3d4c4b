import type { Highlighter } from '../highlight/create-highlighter.js';
import type { RankingWeights } from '../ranking/rank-candidates.js';
import type { WordVectors } from '../ranking/word-vectors.js';
import type { DecisionWeights } from './decision-values.js';
import type { BearingModel } from './weigh-bearing.js';

/** Weights that were learned from questions: how candidates are ranked, and when the best of them is good enough. */
export interface LearnedWeights {
  readonly ranking: RankingWeights;
  readonly decision: DecisionWeights;
}

/** Weights for where meanings are compared beside words. */
export interface MeaningModel {
  /** For articles in the language of what was asked, where words can be told to be alike (see `hasVectors`). */
  readonly withLikeness: LearnedWeights;
  /** For those in any other language that was asked in. */
  readonly withoutLikeness: LearnedWeights;
  /** For articles in another one, with which a question shares names and numbers at most. */
  readonly across: LearnedWeights;
}

/** All that was learned from data; its own weights are for words alone. */
export interface Model extends LearnedWeights {
  readonly meaning: MeaningModel;
  readonly vectors: WordVectors;
  /** Marks the words that answer. */
  readonly highlight: Highlighter;
  /** Whether a sentence bears on a statement. */
  readonly bearing: BearingModel;
}
