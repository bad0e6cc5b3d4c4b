import type { SqlWork } from './sql.js';

/** A word of one collection, by its id in the table of words. */
export interface IndexedWord {
  readonly id: number;
  readonly collection: number;
  /** All that it is indexed under (see `listWordTokens`), each once. */
  readonly tokens: readonly string[];
}

export interface LikelyWord {
  readonly id: number;
  /** How many of the tokens that were looked up it stands under; at least 1. */
  readonly likeness: number;
}

/** The words of all collections by pieces of them, kept as `TermIndex` is and to be used as it is. */
export interface WordIndex {
  /** Words that aren't there yet. */
  add(words: readonly IndexedWord[]): SqlWork<void>;
  /** Words that are there, with the tokens that they were added with. */
  remove(words: readonly IndexedWord[]): SqlWork<void>;
  /** How many words of these collections stand under each of these distinct tokens, in the order of the tokens. */
  count(collections: readonly number[], tokens: readonly string[]): SqlWork<readonly number[]>;
  /**
   * The words of these collections that share most of these distinct tokens (see `listSpellingTokens`); most first, then
   * by id.
   */
  likely(collections: readonly number[], tokens: readonly string[], limit: number): SqlWork<readonly LikelyWord[]>;
}
