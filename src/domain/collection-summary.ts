import type { ArticleHeader } from './article.js';

/** A collection as people look it over: how much it holds, and what is newest in it. */
export interface CollectionSummary {
  readonly name: string;
  /** How many articles it holds; at least 1. */
  readonly articles: number;
  /** A few of them, newest first by the day they were published, else by when they were taken in. */
  readonly newest: readonly [ArticleHeader, ...ArticleHeader[]];
}

/** How much some collections hold together. */
export interface LibrarySizes {
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
}
