import { VerbatimError } from '../errors.js';
import { importArticles } from '../library/import-articles.js';
import { previewArticles } from '../library/preview-articles.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import { remember } from './conversation-memory.js';
import { decideLives } from './decide-lives.js';
import { followSources } from './follow-sources.js';
import { type HeldDuty, holdDuty } from './hold-duty.js';
import { readMeanings } from './read-meanings.js';
import type { Recorder } from './recorder.js';
import { droppedCollection, sampleCollection } from './sample-collection.js';
import { takeDrops } from './take-drops.js';
import { takeProposals } from './take-proposals.js';
import { writeArchive } from './write-archive.js';

/** Collection of the articles that name none. */
const defaultCollection = 'articles';

/** A recorder over a store. */
export function createRecorder(options: Omit<BotOptions, 'model'>, access: Access): Recorder {
  const { store, now, keepsSources = true, prepare, onWaiting, clock, timeZone } = options;
  const onHeld = (held: HeldDuty) => onWaiting?.('import', held);
  const reading = (collection: string) => ({
    collection,
    reserved: [sampleCollection, droppedCollection],
    now: now().toISOString(),
    prepare,
    timeZone,
  });
  const importFiles: Recorder['importArticles'] = (files, { collection = defaultCollection, by, defaults } = {}) =>
    holdDuty({ duties: store.duties, name: 'import', onHeld, clock }, (beforeWriting) =>
      importArticles(store.shelves, files, {
        ...reading(collection),
        keepsSources,
        beforeWriting,
        lives: store.lives,
        defaults,
        by: by === undefined ? undefined : { person: by },
      }),
    );
  const preview: Recorder['preview'] = (files, { collection = defaultCollection } = {}) =>
    previewArticles(files, {
      ...reading(collection),
      titleOf: async (id) => (await store.lives.entry(id))?.title,
    });
  const proposals = takeProposals(options, { importFiles: (files, by) => importFiles(files, { by }), preview });
  return {
    ...writeArchive(options, access),
    record: async ({ remembered, kept }) => {
      if (kept) await store.answers.keep(kept);
      if (remembered) await remember(store.exchanges, remembered, now());
    },
    importArticles: importFiles,
    preview,
    propose: proposals.propose,
    previewProposal: proposals.preview,
    openProposals: proposals.open,
    decideProposal: proposals.decide,
    finishNextProposal: proposals.finishNext,
    recordProposalCard: proposals.recordCard,
    ...takeDrops(options),
    ...decideLives(options),
    ...followSources(options, defaultCollection),
    ...readMeanings(options),
    noteFollowUps: (notes) => store.followUps.note(notes),
    noteReview: ({ articleId, reviewBy }) => store.reviews.note(articleId, reviewBy),
    claimWorkspace: async (workspace) => {
      const owner = await store.claimWorkspace(workspace);
      if (owner === workspace) return;
      throw new VerbatimError(
        'workspace_other',
        `The store is of Slack workspace ${owner}, and the token is of ${workspace}: set VERBATIM_DB to another file for this workspace (on PostgreSQL VERBATIM_WORKSPACE to ${workspace}), or SLACK_BOT_TOKEN to a token of ${owner}.`,
      );
    },
    checkReady: () => store.check(),
  };
}
