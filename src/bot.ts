import { createAccess } from './bot/access.js';
import type { BotOptions } from './bot/bot-options.js';
import { createArchive } from './bot/create-archive.js';
import { createAsking } from './bot/create-asking.js';
import { createLibrary } from './bot/create-library.js';
import { sampleCollection, wantsSamples } from './bot/sample-collection.js';
import type { Bot } from './domain.js';
import { VerbatimError } from './errors.js';
import { importArticles } from './library/import-articles.js';
import { renewArticles } from './library/renew-articles.js';

/** Puts the rooms together behind the one door. Brings what an older version had saved up to date. */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { store, samples, sampleFiles, now, prepare, onNotRenewed } = options;
  const failed = await renewArticles(store.shelves, prepare);
  if (failed.length > 0) onNotRenewed?.(failed);
  if (wantsSamples(samples, Object.keys(await store.shelves.collections()))) {
    // The files come with every version of the program, so that none is kept twice.
    const settings = { collection: sampleCollection, now: now().toISOString(), keepsSources: false, prepare };
    await importArticles(store.shelves, sampleFiles, settings);
  }
  const access = createAccess(options);
  return {
    admits: async (viewer) => access.admits(viewer),
    asking: createAsking(options, access),
    library: createLibrary(options, access),
    archive: createArchive(options, access),
    claimWorkspace: async (workspace) => {
      const owner = await store.claimWorkspace(workspace);
      if (owner === workspace) return;
      throw new VerbatimError(
        'workspace_other',
        `The store is of Slack workspace ${owner}, and the token is of ${workspace}: set VERBATIM_DB to another file for this workspace, or SLACK_BOT_TOKEN to a token of ${owner}.`,
      );
    },
    checkReady: () => store.check(),
    close: () => store.close(),
  };
}
