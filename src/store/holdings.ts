import type { Article, ArticleHeader, CollectionSummary, Fact, Passage, Section, Span } from '../domain.js';
import type { ArticleKeys, SheetLine, Suggestion } from './indexed-article.js';
import type { PassageIndex } from './passage-index.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What the store says of some collections. What is in others is in no result, no count, no order: all is as if the
 * others did not exist. So it is with articles that are out of force at the time of the call, but for what is asked by
 * an article's id of its text, for whoever looks at an answer that was given before.
 */
export interface Holdings {
  readonly articles: HeldArticles;
  readonly index: PassageIndex;
  readonly words: Vocabulary;
}

/** An article's parts, each in the order of their spans. */
export interface ArticleOutline {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly facts: readonly Fact[];
}

/** An article's fact sheet, as it was chosen when the article was taken in. */
export interface ArticleSheet {
  readonly article: ArticleHeader;
  /** None of an article that an older version took in and that could not be read again. */
  readonly lines: readonly SheetLine[];
}

/** An article with what others are compared with. */
export interface KeyedArticle extends ArticleKeys {
  readonly article: ArticleHeader;
}

/** A piece of an article's text: of the edition with that hash. */
export interface SliceRequest {
  readonly articleId: string;
  /** `Article.textHash`. */
  readonly textHash: string;
  readonly span: Span;
}

/** What makes an article younger, as ISO 8601 instants. */
export interface Freshness {
  readonly addedAt: string;
  /** When it got the text that it has, if it had another before. */
  readonly editedAt?: string;
  readonly reviewedAt?: string;
}

/** What `HeldArticles.slices` gives, and how fresh the articles are, by id: of those that are held. */
export interface DatedSlices {
  readonly slices: readonly (string | undefined)[];
  readonly freshness: Readonly<Record<string, Freshness>>;
}

/** A text that an article had. */
export interface FormerText {
  readonly text: string;
  /** ISO 8601 instant at which the article got another, where that is known. */
  readonly until?: string;
}

export interface HeldArticles {
  /** In the order of saving. */
  headers(): Promise<readonly ArticleHeader[]>;
  article(id: string): Promise<Article | undefined>;
  outline(id: string): Promise<ArticleOutline | undefined>;
  sheet(id: string): Promise<ArticleSheet | undefined>;
  /** See `ArticleRecord.suggestions`; none where there is no such article. */
  suggestions(id: string): Promise<readonly Suggestion[]>;
  /**
   * What these articles tell, by default all of them, in the order of saving; without those that an older version took
   * in and that were not analysed again yet.
   */
  keys(ids?: readonly string[]): Promise<readonly KeyedArticle[]>;
  /**
   * Cuts each slice out of the article's text; undefined where it has another text or none, and where the span reaches
   * past its end. In the order of the requests.
   */
  slices(wanted: readonly SliceRequest[]): Promise<readonly (string | undefined)[]>;
  /** As `slices`, by the same look. */
  datedSlices(wanted: readonly SliceRequest[]): Promise<DatedSlices>;
  /** A text that the article had and has no more, by its hash. */
  edition(id: string, textHash: string): Promise<FormerText | undefined>;
  /**
   * Every collection, the one with the newest article first, each with at most `newest` (1 or more) of its articles: by
   * the day they were published, else by the instant they were taken in; of one day the last taken in first.
   */
  summaries(newest: number): Promise<readonly CollectionSummary[]>;
}
