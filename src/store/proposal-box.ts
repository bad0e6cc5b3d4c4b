import type { Proposal, ProposalCard, ProposalDecision } from '../domain.js';

/** A proposal as it comes. */
export interface NewProposal extends Omit<Proposal, 'decision' | 'cards'> {
  readonly bytes: Uint8Array;
  /** Hash of the bytes. */
  readonly contentHash: string;
}

/** Open proposals at most: of one person, and of all together. */
export interface ProposalLimits {
  readonly ofPerson: number;
  readonly ofAll: number;
}

/** The store's part for what people propose. Who is audited to have done it is who does it. */
export interface ProposalBox {
  /** `known`: an open one of the same person, origin and content is there already. */
  keep(
    proposal: NewProposal,
    limits: ProposalLimits,
  ): Promise<{ readonly kind: 'kept' | 'known'; readonly proposal: Proposal } | { readonly kind: 'too_many' }>;
  proposal(id: string): Promise<Proposal | undefined>;
  /** Undefined once they are let go, and where there is no such proposal. */
  bytes(id: string): Promise<Uint8Array | undefined>;
  /** The oldest first. */
  open(): Promise<readonly Proposal[]>;
  /** Of many callers at once, one is `isFirst`. The bytes of what is rejected are let go with it. */
  decide(
    id: string,
    decision: ProposalDecision,
  ): Promise<{ readonly isFirst: boolean; readonly proposal: Proposal } | undefined>;
  /** Lets go of the bytes of what was decided. Of many callers, one is told that it did. */
  letGo(id: string): Promise<boolean>;
  /** Those that were approved before an instant and whose bytes are still there, the oldest first. */
  unfinished(before: string): Promise<readonly Proposal[]>;
  addCard(id: string, card: ProposalCard): Promise<void>;
}
