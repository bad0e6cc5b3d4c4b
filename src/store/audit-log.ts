/**
 * Who changed something: a person by their key, as edges give it; the program by itself; or whoever sits before the
 * local workspace's page.
 */
export type Actor = { readonly person: string } | 'program' | 'page';

/** What can be changed so that somebody may ask later who did it. */
export type AuditedAct =
  | 'article_added'
  | 'article_changed'
  | 'article_removed'
  | 'answers_forgotten'
  | 'person_erased'
  | 'store_copied'
  | 'store_restored'
  | 'workspace_claimed';

/** A change as it is written down. It holds nothing that people wrote, and people only as hashes. */
export interface AuditedChange {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly act: AuditedAct;
  readonly by: Actor;
  /** What was changed: an article's id, a workspace's; the person who was erased, if anything was known of them. */
  readonly subject?: string | { readonly person: string };
  /** Name of the collection that the article is in now, or was in last. */
  readonly collection?: string;
  /** How many answers. */
  readonly amount?: number;
}

/** A change as it is read. */
export interface AuditEntry extends Pick<AuditedChange, 'at' | 'act' | 'collection' | 'amount'> {
  /** `program`, `page`, or the hash of a person. */
  readonly by: string;
  /** Their key, as long as it is known. */
  readonly person?: string;
  /** An id, or the hash of a person. */
  readonly subject?: string;
  /** The article's name, while it is there. */
  readonly name?: string;
}

/** What was changed, by whom and when. Nothing of it is ever changed or taken away. */
export interface AuditLog {
  /** In the order in which it was written; `since` is an ISO 8601 date or instant. */
  entries(since?: string): Promise<readonly AuditEntry[]>;
}
