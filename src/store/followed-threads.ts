/** What `Threads` needs kept. Instants are compared as texts: all as `toISOString` writes them. */
export interface FollowedThreads {
  /** Replaces the pair's earlier end; forgets every pair whose end is before `now`. */
  follow(conversation: string, person: string, until: string, now: string): Promise<void>;
  /** As `follow`, but only for a pair that hasn't ended. */
  renew(conversation: string, person: string, until: string, now: string): Promise<void>;
  /** The persons whose end is after `now`, in the order of their keys. */
  followed(conversation: string, now: string): Promise<readonly string[]>;
  /** Forgets every pair whose end is before `now`. */
  forget(now: string): Promise<void>;
  leave(conversation: string, except?: string): Promise<void>;
}
