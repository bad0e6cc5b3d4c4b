import type { Deliveries, Duties, ErasureReport, Turns } from '../domain.js';
import type { AnswerArchive } from './answer-archive.js';
import type { ArticleLives } from './article-lives.js';
import type { AuditLog } from './audit-log.js';
import type { ErasureOptions } from './erasure.js';
import type { Exchanges } from './exchanges.js';
import type { FollowUps } from './follow-ups.js';
import type { FollowedSources } from './followed-sources.js';
import type { FollowedThreads } from './followed-threads.js';
import type { Histories } from './histories.js';
import type { Holdings } from './holdings.js';
import type { ProposalBox } from './proposal-box.js';
import type { Shelves } from './shelves.js';
import type { ToldReviews } from './told-reviews.js';

/**
 * The only truth, of one workspace: articles, their search index, what was delivered, what was last said, what was
 * answered, who is followed. Everything about one article changes in one transaction, index included, so the index
 * can't be stale. Every method rejects with a `VerbatimError` that says what to do when the database can't be read or
 * written.
 */
export interface Store {
  readonly shelves: Shelves;
  readonly histories: Histories;
  readonly lives: ArticleLives;
  /**
   * Reads some collections as if there were no others; names that no article carries are collections without articles.
   */
  holdings(collections: readonly string[]): Holdings;
  readonly deliveries: Deliveries;
  readonly duties: Duties;
  readonly turns: Turns;
  readonly answers: AnswerArchive;
  readonly exchanges: Exchanges;
  readonly threads: FollowedThreads;
  readonly proposals: ProposalBox;
  readonly sources: FollowedSources;
  readonly followUps: FollowUps;
  readonly reviews: ToldReviews;
  readonly audit: AuditLog;
  /** Whether processes on several machines may have it open. */
  readonly isShared: boolean;
  /**
   * Makes the store this workspace's unless it has one. Resolves to whose it is: `workspace`, or that which came first.
   */
  claimWorkspace(workspace: string): Promise<string>;
  /**
   * Takes away all that is kept of one person. In a file nothing of it is left; a database on a server keeps what was
   * deleted until it needs the room. The log of changes then says that somebody was erased and no longer who. Where
   * that was cut off, it can be done again.
   */
  erase(options: ErasureOptions): Promise<ErasureReport>;
  /**
   * Resolves when the store can be read and written, is sound as far as can be told at once, and is still the one that
   * was opened. What was found is believed for a few seconds, so it may be asked as often as anybody likes.
   */
  check(): Promise<void>;
  close(): Promise<void>;
}
