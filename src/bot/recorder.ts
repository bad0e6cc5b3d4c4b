import type { Archive, Bot, Curation, FollowUps, Library, Meanings, Proposals, Reviews } from '../domain.js';
import type { Found } from './finder.js';
import type { FollowingSources } from './follow-sources.js';

/**
 * Everything that the bot is asked and that writes. One works at a time, since a store has one writer. What goes in and
 * out can be handed to another thread.
 */
export interface Recorder
  extends WritingArchive,
    Pick<Library, 'importArticles' | 'preview' | 'drop' | 'dropped' | 'removeDropped'>,
    Pick<Curation, 'decide' | 'review' | 'remove'>,
    FollowingSources,
    Pick<Meanings, 'readMore'>,
    Pick<FollowUps, 'noteFollowUps'>,
    Pick<Reviews, 'noteReview'>,
    Pick<Bot, 'claimWorkspace'> {
  propose: Proposals['propose'];
  previewProposal: Proposals['preview'];
  openProposals: Proposals['open'];
  decideProposal: Proposals['decide'];
  finishNextProposal: Proposals['finishNext'];
  recordProposalCard: Proposals['recordCard'];
  /** Writes down what was found: the conversation's last exchange, and the answer. */
  record(found: Pick<Found<unknown>, 'remembered' | 'kept'>): Promise<void>;
  /** Resolves when the store can be written to; rejects with `VerbatimError` saying what is wrong. */
  checkReady: Bot['checkReady'];
}

/** What changes of the answers that were given. */
export type WritingArchive = Pick<
  Archive,
  'recordMessage' | 'forget' | 'beginSharing' | 'confirmSharing' | 'releaseSharing' | 'giveFeedback'
>;
