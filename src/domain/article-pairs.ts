import type { ArticleHeader, Span } from './article.js';

/** An article that another tells the story of as well, as a person is told of it. */
export type TwinArticle = Pick<ArticleHeader, 'id' | 'name' | 'title' | 'source' | 'url' | 'publishedAt'>;

/** Articles of several files that tell the same story, two or more, newest first. */
export interface SameStory {
  readonly articles: readonly ArticleHeader[];
  /** Share of their wording that the two least alike have in common, 0 to 1, as estimated. */
  readonly likeness: number;
}

/** A sentence that contradicts another: `quote === article.text.slice(start, end)`. */
export interface ContradictingSentence extends Span {
  readonly article: ArticleHeader;
  /** Heading over the sentence. */
  readonly section?: string;
  readonly quote: string;
  /** The value that differs, as a span of the article's text within `[start, end)`. */
  readonly value: Span;
}

/** Sentences of two articles that say the same of the same thing with another number, time or date; newest first. */
export interface ContradictionFound {
  readonly sentences: readonly [ContradictingSentence, ContradictingSentence];
}
