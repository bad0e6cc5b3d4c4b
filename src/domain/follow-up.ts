import type { KeptAnswer, PostedMessage } from './kept-answer.js';
import type { QuoteChanges } from './quote-change.js';

/** How the articles stood when somebody looked. */
export interface ArticlesMark {
  /** Grows with every change of the articles. */
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** A place in the list of answers in messages, the oldest first. */
export interface FollowPlace {
  readonly askedAt: string;
  readonly seq: number;
}

/** What is written down of an answer in a message when it was looked at. */
export interface FollowNote {
  /** The answer's. */
  readonly id: string;
  /** How the articles stood that it quotes, as whoever looked was told. */
  readonly seen: string;
  /** A mark of what the message says became of its quotes; empty where it says nothing of it. */
  readonly told: string;
  /** Why it is never to be looked at again, in a word: its message is gone, or can't be edited any more. */
  readonly ended?: string;
}

/** A message that is to say something else of its quotes than it says. */
export interface FollowUp {
  readonly kept: KeptAnswer & { readonly message: PostedMessage };
  readonly changes: QuoteChanges;
  /** To be written down when the message says so. */
  readonly note: FollowNote;
}

export interface FollowPage {
  readonly due: readonly FollowUp[];
  /** Of answers whose message says already what is to be said; to be written down. */
  readonly settled: readonly FollowNote[];
  /** Where the next page begins; absent at the end. */
  readonly next?: FollowPlace;
}

/** Answers in messages, as their articles change. */
export interface FollowUps {
  /** How the articles stand, and whether they stand as they did at a mark: nothing changed, began or ended since. */
  markArticles(last?: ArticlesMark): Promise<{ readonly mark: ArticlesMark; readonly isSame: boolean }>;
  /** Looks at some of the answers that were given from `since` on (ISO 8601 instant), from `after` on. */
  followUps(since: string, after?: FollowPlace): Promise<FollowPage>;
  noteFollowUps(notes: readonly FollowNote[]): Promise<void>;
}
