import type { AuditEntry, AuditedAct } from '../domain.js';

/**
 * Who changed something: a person by their key, as edges give it; the program by itself; or whoever sits before the
 * local workspace's page.
 */
export type Actor = { readonly person: string } | 'program' | 'page';

/** A change as it is written down. It holds nothing that people wrote, and people only as hashes. */
export interface AuditedChange {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly act: AuditedAct;
  readonly by: Actor;
  /** An id, or the person who was erased, if they stand in the log. */
  readonly subject?: string | { readonly person: string };
  /** Name of a collection. */
  readonly collection?: string;
  readonly amount?: number;
}

/** What was changed, by whom and when. Nothing of it is ever changed or taken away. */
export interface AuditLog {
  /** In the order in which it was written; `since` is an ISO 8601 date or instant. */
  entries(since?: string): Promise<readonly AuditEntry[]>;
}
