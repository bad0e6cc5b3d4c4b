import type {
  ArticleFile,
  ArticleFiles,
  FilePreview,
  FinishedProposal,
  ImportReport,
  Proposal,
  Proposals,
} from '../domain.js';
import { contentHashOf } from '../library/read-article.js';
import type { BotOptions } from './bot-options.js';

/** Bytes of a proposed file, which the store holds as they are until somebody has decided. */
const largest = 10 * 1024 * 1024;

/** Open proposals: nobody can fill the store, nor the managers' conversations, by proposing. */
const limits = { ofPerson: 20, ofAll: 200 };

/** Milliseconds after which whoever approved a file is believed to be gone, if it isn't taken in. */
const finishedWithin = 2 * 60 * 1_000;

/** What proposals are made and decided by. */
export interface ProposalWork {
  readonly importFiles: (files: ArticleFiles, by: string) => Promise<ImportReport>;
  readonly preview: (files: ArticleFiles) => Promise<readonly FilePreview[]>;
}

/** Keeps what people propose, and takes in what managers approve. */
export function takeProposals(
  { store: { proposals }, now, newId }: Pick<BotOptions, 'store' | 'now' | 'newId'>,
  { importFiles, preview }: ProposalWork,
): Proposals {
  const fileOf = async ({ id, name, origin }: Proposal): Promise<ArticleFile | undefined> => {
    const bytes = await proposals.bytes(id);
    return bytes && { name, origin, bytes };
  };

  /**
   * Taking in what is there changes nothing, so that an approval which was cut off can be gone on with. Undefined where
   * another has finished it.
   */
  const finish = async (proposal: Proposal): Promise<FinishedProposal | undefined> => {
    const { id, decision } = proposal;
    const file = decision?.verdict === 'approved' ? await fileOf(proposal) : undefined;
    if (!file || !decision) return undefined;
    const report = await importFiles([file], decision.person);
    return (await proposals.letGo(id)) ? { proposal, report } : undefined;
  };

  return {
    propose: async (file, by) => {
      const { name, origin, bytes } = file;
      if (bytes.length > largest) return { kind: 'too_large', limit: largest };
      const [seen] = await preview([file]);
      if (!seen || seen.kind === 'refused') return { kind: 'refused', reason: seen?.reason ?? '' };
      const kept = await proposals.keep(
        {
          id: newId(),
          person: by,
          name,
          origin,
          proposedAt: now().toISOString(),
          bytes,
          contentHash: contentHashOf(bytes),
        },
        limits,
      );
      if (kept.kind === 'too_many') return kept;
      return { kind: kept.kind === 'kept' ? 'proposed' : 'known', proposal: kept.proposal, preview: seen };
    },

    preview: async (id) => {
      const proposal = await proposals.proposal(id);
      const file = proposal && (await fileOf(proposal));
      const [seen] = file ? await preview([file]) : [];
      return proposal && seen && { proposal, preview: seen };
    },

    open: () => proposals.open(),

    decide: async (id, { verdict, by, reason }) => {
      const decidedAt = now().toISOString();
      const decision = { verdict, person: by, decidedAt, ...(reason !== undefined && { reason }) };
      const decided = await proposals.decide(id, decision);
      if (!decided) return { kind: 'unknown' };
      const { isFirst, proposal } = decided;
      if (!isFirst) return { kind: 'decided_before', proposal };
      return { kind: 'decided', proposal, ...(await finish(proposal)) };
    },

    finishNext: async () => {
      const before = new Date(now().getTime() - finishedWithin).toISOString();
      for (const proposal of await proposals.unfinished(before)) {
        const finished = await finish(proposal);
        if (finished) return finished;
      }
      return undefined;
    },

    recordCard: (id, card) => proposals.addCard(id, card),
  };
}
