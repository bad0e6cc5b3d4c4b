import type { SqlWork } from '../sql.js';
import type { TermIndex } from '../term-index.js';
import type { WordIndex } from '../word-index.js';
import type { WordUses } from '../word-uses.js';

/** A store as what copies has it: its tables, and what its database keeps in its own way. */
export interface CopySide {
  /** How it is called to whoever copies; no password is in it. */
  readonly shown: string;
  readonly terms: TermIndex;
  readonly words: WordIndex;
  readonly uses: WordUses;
  /** Of the store that is copied, all work sees one state. Rejects with `VerbatimError`. */
  perform<T>(work: () => SqlWork<T>): Promise<T>;
  /** Slack's id of the workspace whose store it is. */
  workspace(): SqlWork<string | undefined>;
  /** Makes the store that workspace's, within a transaction. */
  nameWorkspace(workspace: string): SqlWork<void>;
  /** Has the database number what comes next after what was copied, within a transaction. */
  passNumbers(): SqlWork<void>;
  close(): Promise<void>;
}
