import type { FilePreview } from './import-preview.js';
import type { ArticleFile, ImportReport } from './import-report.js';
import type { PostedMessage } from './kept-answer.js';

/** A file that somebody who is no manager wants taken in, and what was decided of it. */
export interface Proposal {
  readonly id: string;
  /** Key of whoever brought it. */
  readonly person: string;
  /** `ArticleFile.name` and `ArticleFile.origin`. */
  readonly name: string;
  readonly origin: string;
  /** ISO 8601 instant. */
  readonly proposedAt: string;
  /** Absent as long as it is open. */
  readonly decision?: ProposalDecision;
  /** The messages that asked managers, one each. */
  readonly cards: readonly ProposalCard[];
}

export interface ProposalDecision {
  readonly verdict: 'approved' | 'rejected';
  /** Key of the manager. */
  readonly person: string;
  /** ISO 8601 instant. */
  readonly decidedAt: string;
  /** In the manager's words. */
  readonly reason?: string;
}

/** The message by which one manager was asked. */
export interface ProposalCard extends PostedMessage {
  readonly person: string;
}

/**
 * `known`: the same person has brought the same file before, and nothing is decided of it. `refused`: it can't be taken
 * in, for a reason of a few words that fit behind its name. `too_large`: for more bytes than `limit`, which are kept of
 * a proposal at most. `too_many`: as many are open as are kept at once.
 */
type ProposeReply =
  | { readonly kind: 'proposed' | 'known'; readonly proposal: Proposal; readonly preview: FilePreview }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'too_large'; readonly limit: number }
  | { readonly kind: 'too_many' };

/**
 * `decided_before`: by whom and how, the proposal says. `report`: what was taken in of an approved one; absent where
 * somebody else finished it meanwhile (`Proposals.finishNext`).
 */
export type DecideReply =
  | { readonly kind: 'decided'; readonly proposal: Proposal; readonly report?: ImportReport }
  | { readonly kind: 'decided_before'; readonly proposal: Proposal }
  | { readonly kind: 'unknown' };

/** An approved proposal whose file was dealt with. */
export interface FinishedProposal {
  readonly proposal: Proposal;
  readonly report: ImportReport;
}

/**
 * Files that are brought by people who may not take them in themselves: each is kept with its bytes until a manager has
 * decided. Who is a manager, the edge knows.
 */
export interface Proposals {
  /** `by`: key of the person. */
  propose(file: ArticleFile, by: string): Promise<ProposeReply>;
  /** What an open one would become; undefined where there is none. */
  preview(id: string): Promise<{ readonly proposal: Proposal; readonly preview: FilePreview } | undefined>;
  /** Those that nothing is decided of, the oldest first. */
  open(): Promise<readonly Proposal[]>;
  /** Of many at once, the first decides, and the others are told what it was. An approved file is taken in. */
  decide(
    id: string,
    decision: { readonly verdict: ProposalDecision['verdict']; readonly by: string; readonly reason?: string },
  ): Promise<DecideReply>;
  /**
   * Takes in an approved file that was left since whoever was at it is gone, by its looks. Resolves to it, for one
   * caller alone; to undefined where there is none any more.
   */
  finishNext(): Promise<FinishedProposal | undefined>;
  /** Keeps which message asked a manager. */
  recordCard(id: string, card: ProposalCard): Promise<void>;
}
