import type {
  ArticleEntry,
  ArticleLife,
  ArticleSettings,
  ArticleVersion,
  Decision,
  EntryPage,
  EntryQuery,
  SettingsChange,
} from '../domain.js';
import type { Actor } from './audit-log.js';
import type { ArticleRecord } from './indexed-article.js';

/** How a decision is written down. */
export interface DecisionMade {
  readonly by?: Actor | undefined;
  /** `ArticleEntry.revision`: nothing is changed where it is another by now. */
  readonly seen?: number | undefined;
  /**
   * The article as it is under its new title, or in its new collection. Nothing is changed where its text is another by
   * now.
   */
  readonly record?: ArticleRecord | undefined;
  /** Whether somebody said that the article still holds. */
  readonly isReview?: boolean;
}

/** `stale`: the text that was to be written is no longer the article's. */
export type Settled = Exclude<Decision, { readonly kind: 'refused' }> | { readonly kind: 'stale' };

/** When each article may be quoted, who decided that, and which texts it had: in all collections. */
export interface ArticleLives {
  list(query: EntryQuery): Promise<EntryPage>;
  entry(id: string): Promise<ArticleEntry | undefined>;
  versions(id: string): Promise<readonly ArticleVersion[]>;
  /** What counts for each of these articles, by its id; of what is gone there is none. */
  livesOf(ids: readonly string[]): Promise<Readonly<Record<string, ArticleLife>>>;
  /** What was decided of the articles for which anything was, by their ids. */
  decided(): Promise<Readonly<Record<string, ArticleSettings>>>;
  /** Values are as they are kept: instants, days and words that were checked. */
  decide(id: string, change: SettingsChange, made: DecisionMade): Promise<Settled>;
  /** What the article has by default from now on. Resolves to whether that changed anything. */
  setDefaults(id: string, defaults: ArticleLife): Promise<boolean>;
}
