import type { ArticleHeader, Fact, Language } from '../domain.js';
import type { IndexedPassage } from './indexed-article.js';

/** What a question means, for finding sentences that mean alike. */
export interface MeaningSearch {
  /** `Encoder.id` of what made the vector. */
  readonly encoder: string;
  /** Of unit length but for rounding, its values whole multiples of 1/1024, as many as the model's vectors have. */
  readonly vector: Float32Array;
  /** How many of the nearest sentences count, 0 or more: two of one passage are one hit. */
  readonly limit: number;
}

export interface PassageSearch {
  /** Distinct terms, of which a passage must hold at least one, unless it is found by its meaning. */
  readonly terms: readonly string[];
  /**
   * The passages of the sentences nearest to it join those found by terms, narrowed as these are. It is as if it were
   * absent where vectors of its model aren't complete (see `IndexStats.encoders`): hits have no vectors then.
   */
  readonly meaning?: MeaningSearch;
  /**
   * `Article.name`s and languages that the passages are of; absent ones do not restrict. Rarity is that of all holdings
   * all the same.
   */
  readonly articles?: readonly string[];
  readonly languages?: readonly Language[];
  /** At most this many passages by their terms. */
  readonly limit: number;
}

/** A passage found, with all that ranking its sentences needs. */
export interface PassageHit {
  /** Unique in the store; grows with the order of saving. */
  readonly id: number;
  readonly article: ArticleHeader;
  /** Heading of the passage's section. */
  readonly heading?: string;
  readonly titleTerms: readonly string[];
  readonly headingTerms: readonly string[];
  readonly passage: IndexedPassage;
  readonly facts: readonly Fact[];
  /** BM25 over text, heading and title of the passage (see `scorePassage`); larger is better, 0 without a term. */
  readonly bm25: number;
  /** See `PassageVectors.vectors`: of each hit of a search by meaning, and of no other. */
  readonly vectors?: Int8Array;
}

/** What a search found, and in how many passages of all holdings each of its terms stands, in their order. */
export interface CountedHits {
  readonly hits: readonly PassageHit[];
  readonly frequencies: readonly number[];
}

/** What is known of the holdings as a whole; changes only when `revision` or `out` does. */
export interface IndexStats {
  /** Grows with every change of the articles, of others too. */
  readonly revision: number;
  /** Names the articles that are out of force, which nothing else counts; empty where none is. */
  readonly out: string;
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  /** Terms in all sentences. */
  readonly terms: number;
  /** Terms that the index holds: those of each passage's sentences, heading and title. */
  readonly indexedTerms: number;
  /** Articles by language. */
  readonly languages: Readonly<Record<Language, number>>;
  /**
   * Ids of the models of which every passage has its vectors, so that these can be searched; none without passages. In
   * the order of code units.
   */
  readonly encoders: readonly string[];
}

export interface PassageIndex {
  stats(): Promise<IndexStats>;
  /**
   * Those found by terms or by meaning, best `bm25` first, ties in the order of `id`. Rejects where the vector of
   * `meaning` hasn't as many values as the model's vectors have.
   */
  search(search: PassageSearch): Promise<readonly PassageHit[]>;
  /** As `search`, with the `frequencies` of its terms, of the same state and by one look. */
  searchCounted(search: PassageSearch): Promise<CountedHits>;
  /** In how many passages each term stands (0 included), in the order of `terms`. */
  frequencies(terms: readonly string[]): Promise<readonly number[]>;
}
