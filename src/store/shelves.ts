import type { Article, ArticleHeader } from '../domain.js';
import type { Actor } from './audit-log.js';
import type { ArticleRecord, ArticleSource } from './indexed-article.js';
import type { VectorShelf } from './vector-shelf.js';

/** An article's header, and the versions of what made its text and its sentences. */
export interface ShelvedArticle extends ArticleHeader {
  readonly analysis: number;
  readonly reader: number;
  /** Whether the file that it was read from is kept. */
  readonly isFileKept: boolean;
}

/** Where articles are put and taken away, in all collections: for whoever takes them in, never for whoever asks. */
export interface Shelves {
  /**
   * Puts the article in place of the one with its id, index and words included, or changes nothing. The text that it
   * had stays as an edition. Vectors stay with passages whose texts are the same as before (see
   * `textsOfPassage`); all others of the former article go. The log of changes says that `by` did it, by default the
   * program.
   */
  save(record: ArticleRecord, by?: Actor): Promise<void>;
  /**
   * The same of each, in their order, all of them or none: what a transaction costs is paid once. Others that write
   * wait for as long. Rejects where an article is there twice.
   */
  saveAll(records: readonly ArticleRecord[], by?: Actor): Promise<void>;
  /** Takes the article away, its editions and what was decided of it included. Resolves to whether there was one. */
  remove(id: string, by?: Actor): Promise<boolean>;
  /** In the order of saving. */
  articles(): Promise<readonly ShelvedArticle[]>;
  article(id: string): Promise<Article | undefined>;
  source(id: string): Promise<ArticleSource | undefined>;
  /** An article with the same content in the same collection, whatever its origin. */
  findByContent(collection: string, contentHash: string): Promise<ArticleHeader | undefined>;
  /** Names of the collections that any of these articles is in now; what is gone is in none. */
  collectionsOf(ids: readonly string[]): Promise<readonly string[]>;
  /** How many articles each collection holds, by its name. */
  collections(): Promise<Readonly<Record<string, number>>>;
  /** Grows with every change of the articles, whatever process makes it. */
  revision(): Promise<number>;
  /** The vectors of passages, which are made after an article was put here. */
  readonly vectors: VectorShelf;
}
