import type { FollowNote, FollowPlace } from '../domain.js';

/** Which answers are looked at: by the pages on which they are listed, the oldest first. */
export interface LookRequest {
  /** ISO 8601 instant: answers that were given before are left alone. */
  readonly since: string;
  /** ISO 8601 instant at which windows of articles are open or not. */
  readonly at: string;
  /** Where the page before ended; the first one where absent. */
  readonly after?: FollowPlace | undefined;
  /** Answers to be looked at, 1 or more. */
  readonly limit: number;
}

/** An answer in a message whose articles stand otherwise than when it was last looked at. */
export type LookedAnswer = Omit<FollowNote, 'ended'>;

export interface LookedPage {
  readonly answers: readonly LookedAnswer[];
  /** Where the next page begins; absent at the end. */
  readonly next?: FollowPlace;
}

/** How an article stands. */
export interface ArticleStanding {
  readonly articleId: string;
  readonly textHash: string;
  /** Name of its collection. */
  readonly collection: string;
  /** It may be quoted from this instant on, and until that one; absent where there is no limit. */
  readonly from?: string;
  readonly until?: string;
}

/** Answers in messages, and what became of the articles that they quote. */
export interface FollowUps {
  look(request: LookRequest): Promise<LookedPage>;
  /** Articles that are there, by their ids. */
  standings(articleIds: readonly string[]): Promise<Readonly<Record<string, ArticleStanding>>>;
  /** A text that an article had or has; undefined where it isn't kept. */
  text(articleId: string, textHash: string): Promise<string | undefined>;
  /** When an article was taken away last; undefined where nobody wrote it down. */
  removedAt(articleId: string): Promise<string | undefined>;
  /** Writes down how the articles stood and what messages tell; answers that are gone are left out. */
  note(notes: readonly FollowNote[]): Promise<void>;
  /** Whether an article began to be valid, or ceased, after one instant and until another. */
  hasTurned(after: string, until: string): Promise<boolean>;
}
