import type { ArticleHeader, Fact, Language } from '../domain.js';
import type { IndexedPassage } from './indexed-article.js';

export interface PassageSearch {
  /** Distinct terms, of which a passage must hold at least one. */
  readonly terms: readonly string[];
  /**
   * `Article.name`s and languages that the passages are of; absent ones do not restrict. Rarity is that of all holdings
   * all the same.
   */
  readonly articles?: readonly string[];
  readonly languages?: readonly Language[];
  /** At most this many passages. */
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
  /** BM25 over text, heading and title of the passage (see `scorePassages`); larger is better. */
  readonly bm25: number;
}

/** What is known of the holdings as a whole; changes only when `revision` does. */
export interface IndexStats {
  /** Grows with every change of the articles, of others too. */
  readonly revision: number;
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  /** Terms in all sentences. */
  readonly terms: number;
  /** Terms that the index holds: those of each passage's sentences, heading and title. */
  readonly indexedTerms: number;
  /** Articles by language. */
  readonly languages: Readonly<Record<Language, number>>;
}

export interface PassageIndex {
  stats(): Promise<IndexStats>;
  /** Best first; ties in the order of `id`. */
  search(search: PassageSearch): Promise<readonly PassageHit[]>;
  /** In how many passages each term stands (0 included), in the order of `terms`. */
  frequencies(terms: readonly string[]): Promise<readonly number[]>;
}
