import type { SqlWork } from './sql.js';

/**
 * Does work that only reads, on what is held, all of it in one state of the database. The work may be begun anew before
 * anything was asked for it, so it remembers nothing before its first step.
 */
export type HeldReader<Held> = <T>(read: (held: Held) => SqlWork<T>) => SqlWork<T>;

/** What is held, by the numbers of its collections, in the order in which these got their first article. */
export interface HeldCollections {
  readonly collections: readonly number[];
  /** Ids of their articles that may not be quoted now; absent where all may be. */
  readonly outIds?: ReadonlySet<string>;
}
