/** What can be changed so that somebody may ask later who did it. */
export type AuditedAct =
  | 'article_added'
  | 'article_changed'
  | 'article_proposed'
  | 'article_removed'
  | 'article_decided'
  | 'article_reviewed'
  | 'answers_forgotten'
  | 'person_erased'
  | 'proposal_approved'
  | 'proposal_rejected'
  | 'source_loss_confirmed'
  | 'store_copied'
  | 'store_restored'
  | 'workspace_claimed';

/** A change that was written down. */
export interface AuditEntry {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly act: AuditedAct;
  /** `program`, `page` for whoever sat before the local workspace's page, or the hash of a person. */
  readonly by: string;
  /** The person's key, as long as it can be told. */
  readonly person?: string;
  /** What was changed: an article's id, a proposal's, a workspace's, or the hash of the person who was erased. */
  readonly subject?: string;
  /** The article's name, while it is there. */
  readonly name?: string;
  /** Name of the collection that the article came into, or was in last. */
  readonly collection?: string;
  /** How many answers. */
  readonly amount?: number;
}
