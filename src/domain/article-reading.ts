import type { Article, Passage, Section, TextBlock } from './article.js';

/** An article for whoever reads it whole: its text, and what its stretches are. Each part in the order of its spans. */
export interface ArticleReading {
  readonly article: Article;
  readonly blocks: readonly TextBlock[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}
