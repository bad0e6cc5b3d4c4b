import type { Language } from './article.js';
import type { ArticleLife, LifeState } from './article-life.js';

/** What people may decide of an article, whatever its file says. */
export interface ArticleSettings extends ArticleLife {
  readonly title?: string;
  readonly collection?: string;
}

/**
 * What is to be decided anew; what isn't named stays. An empty text decides that there is none ("not retired"), `null`
 * takes the decision back, so that what the file says counts again.
 */
export type SettingsChange = { readonly [Name in keyof ArticleSettings]?: string | null };

/** An article as those who look after it see it. */
export interface ArticleEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly collection: string;
  /** See `Article.origin`. */
  readonly origin: string;
  readonly url?: string;
  readonly language: Language;
  /** ISO 8601 date. */
  readonly publishedAt?: string;
  /** ISO 8601 instant at which its text was last taken in. */
  readonly revisedAt: string;
  /** What counts: what was decided, else what the file says, else what it has by default. */
  readonly life: ArticleLife;
  /** An empty text where it was decided that there is none. */
  readonly decided: ArticleSettings;
  /** What its file says, as far as that is known. */
  readonly own: ArticleSettings;
  readonly state: LifeState;
  /** Kept answers that quote it. */
  readonly timesQuoted: number;
  /** How many texts it had, this one included. */
  readonly versions: number;
  /** Key of the person who brought it; absent where the program did. */
  readonly addedBy?: string;
  /** ISO 8601 instant. */
  readonly addedAt: string;
  /** ISO 8601 instant at which somebody last said that it still holds. */
  readonly reviewedAt?: string;
  /** Grows with each decision and review: see `DecideOptions.seen`. */
  readonly revision: number;
}

/** A text that an article had. */
export interface ArticleVersion {
  /** From 1 on, the oldest first. */
  readonly ordinal: number;
  /** See `Article.textHash`. */
  readonly textHash: string;
  readonly title: string;
  readonly publishedAt?: string;
  /** ISO 8601 instant. */
  readonly takenAt: string;
  /** Key of the person who brought it; absent where the program did. */
  readonly by?: string;
}

export interface EntryQuery {
  readonly collection?: string;
  /** Those of any of these collections; see `collection` for one alone. */
  readonly collections?: readonly string[];
  readonly state?: LifeState;
  readonly owner?: string;
  /** What its origin begins with: a folder, a site. */
  readonly origin?: string;
  /** Id of the source that brought it; see `SourceSpec`. */
  readonly source?: string;
  /** Words that its title or its name holds, all of them, whatever their case. */
  readonly words?: string;
  /** Those whose review is due on this day (ISO 8601) or was before. */
  readonly reviewDueBy?: string;
  readonly offset?: number;
  /** 50 where absent, 200 at most. */
  readonly limit?: number;
}

export interface EntryPage {
  /** Those that were added last come first. */
  readonly entries: readonly ArticleEntry[];
  /** How many there are on all pages. */
  readonly total: number;
}

export interface DecideOptions {
  /** Key of the person who decides; by default whoever runs the program. */
  readonly by?: string;
  /** `ArticleEntry.revision` that they saw: where somebody decided since, nothing is changed. */
  readonly seen?: number;
}

export type Decision =
  | { readonly kind: 'decided'; readonly entry: ArticleEntry }
  /** Somebody was first; `by` is their key, absent where it was whoever runs the program. */
  | { readonly kind: 'overtaken'; readonly entry: ArticleEntry; readonly by?: string; readonly at: string }
  /** In a few words that fit behind the article's name. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown' };

/**
 * Looking after the articles, all of them: for managers and for whoever runs the program, who see to it themselves who
 * may. All that changes stands in the log of changes.
 */
export interface Curation {
  list(query?: EntryQuery): Promise<EntryPage>;
  entry(id: string): Promise<ArticleEntry | undefined>;
  /** The oldest first; none where there is no such article. */
  versions(id: string): Promise<readonly ArticleVersion[]>;
  /**
   * Days (`2026-05-12`) and times (`2026-05-12 09:00`) are the team's: a day begins with its first minute and ends with
   * its last. What is decided stays when the file is taken in anew.
   */
  decide(id: string, change: SettingsChange, options?: DecideOptions): Promise<Decision>;
  /** Says that an article still holds, which makes it younger. `reviewBy` is decided anew where it is given. */
  review(id: string, options?: DecideOptions & { readonly reviewBy?: string | null }): Promise<Decision>;
  /** Takes an article away for good, its versions included. Resolves to whether there was one. */
  remove(id: string, options?: Pick<DecideOptions, 'by'>): Promise<boolean>;
}
