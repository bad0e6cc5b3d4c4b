import type {
  Article,
  ArticleFormat,
  ArticleLife,
  ArticleSettings,
  Fact,
  FactGroup,
  FactType,
  Language,
  Passage,
  Section,
  Sentence,
  Span,
  TextBlock,
} from '../domain.js';

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

/** A line of an article's fact sheet: a sentence, and its values of one group. */
export interface SheetLine {
  readonly group: FactGroup;
  /** Over the sentence. */
  readonly heading?: string;
  readonly sentence: Sentence;
  /** What stands in bold, in order. */
  readonly values: readonly Span[];
}

/** A question that a fact of an article should answer. */
export interface Suggestion {
  readonly question: string;
  /** Type of the fact. */
  readonly type: FactType;
}

/** What an article tells, in few bytes: what others are compared with without reading either. */
export interface ArticleKeys {
  /** Its story (`readStoryKey`); empty of one that is too short. */
  readonly story: Uint8Array;
  /** What its sentences claim (`readClaimKeys`). */
  readonly claims: Uint8Array;
}

/** All that is kept of one article; saved and replaced as one. */
export interface ArticleRecord {
  readonly article: Article;
  readonly source: ArticleSource;
  /** What its file says of it, if it was read: else what was said before stays. */
  readonly life?: ArticleSettings;
  /** What it has by default, where whoever brings it says so: else what it had stays. */
  readonly defaults?: ArticleLife;
  /** Version of the analysis that made all that follows; an older one is analysed again at start. */
  readonly analysis: number;
  readonly sections: readonly Section[];
  /** The terms of the title, and of each section's heading by its ordinal. */
  readonly titleTerms: readonly string[];
  readonly headingTerms: readonly (readonly string[])[];
  readonly passages: readonly IndexedPassage[];
  readonly facts: readonly Fact[];
  /** Its whole fact sheet, and what its facts are examples for: choosing them takes longer than anybody waits. */
  readonly sheet: readonly SheetLine[];
  readonly suggestions: readonly Suggestion[];
  readonly words: readonly Word[];
  readonly keys: ArticleKeys;
}
