import type { Article, ArticleFormat, Fact, Language, Passage, Section, TextBlock } from '../domain.js';

/** A word as people write it, for spelling. */
export interface Word {
  /** Normalised (case, accents): what a misspelling is compared with. Unique in its article. */
  readonly word: string;
  /** As the article writes it: "Interpol". */
  readonly display: string;
  /** The term it is indexed under. */
  readonly term: string;
  readonly language: Language;
}

/**
 * A passage as it is indexed: `terms[i]` are the terms of `sentences[i]`, in order; no term is empty or holds white
 * space.
 */
export interface IndexedPassage extends Passage {
  /** The slice of `Article.text` that the passage spans. */
  readonly text: string;
  readonly terms: readonly (readonly string[])[];
}

/** What an article was read from, so that a better reader can read it again. */
export interface ArticleSource {
  readonly format: ArticleFormat;
  /** Version of the reader of that format which made the article's text and blocks. */
  readonly reader: number;
  /** Every byte as it was taken in; absent where it isn't kept. */
  readonly bytes?: Uint8Array;
  readonly blocks: readonly TextBlock[];
  /**
   * Which stretch of the file's text each stretch of the article's was read from, as four numbers; absent in what was
   * taken in before it was recorded.
   */
  readonly map?: readonly number[];
}

/** All that is kept of one article; saved and replaced as one. */
export interface ArticleRecord {
  readonly article: Article;
  readonly source: ArticleSource;
  /** Version of the analysis that made sentences, terms and facts; an older one is analysed again at start. */
  readonly analysis: number;
  readonly sections: readonly Section[];
  /** The terms of the title, and of each section's heading by its ordinal. */
  readonly titleTerms: readonly string[];
  readonly headingTerms: readonly (readonly string[])[];
  readonly passages: readonly IndexedPassage[];
  readonly facts: readonly Fact[];
  readonly words: readonly Word[];
}
