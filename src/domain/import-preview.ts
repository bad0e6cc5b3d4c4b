import type { ArticleFormat, Language } from './article.js';
import type { ArticleLife } from './article-life.js';

/** What an article would be if its file were taken in. Its texts are as they were read. */
export interface ArticlePreview {
  readonly title: string;
  readonly language: Language;
  /** ISO 8601 date. */
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
  readonly format: ArticleFormat;
  readonly collection: string;
  /** What its file says of when it may be quoted, and of who looks after it, if anything. */
  readonly life?: ArticleLife;
  /** Title of the article that is there already, and in whose place it would be. */
  readonly replaces?: string;
  /** How many it has of each. */
  readonly sections: number;
  readonly sentences: number;
  /** Of its first sections, with the headings above each. */
  readonly headings: readonly string[];
  /** Its first sentences. */
  readonly opening: readonly string[];
  /** What of the file became no text, each kind once, that with the most words first. */
  readonly leftOut: readonly { readonly what: string; readonly words: number }[];
  /** What whoever brought the file should know, a sentence each without a full stop. */
  readonly notes: readonly string[];
}

/** What would become of a file. A reason is a few words that fit behind its name. */
export type FilePreview =
  | {
      readonly kind: 'readable';
      readonly name: string;
      /** Its articles, and their sentences, all counted. */
      readonly count: number;
      readonly sentences: number;
      /** The first of them. */
      readonly articles: readonly ArticlePreview[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string };
