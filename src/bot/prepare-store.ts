import { importArticles } from '../library/import-articles.js';
import { renewArticles } from '../library/renew-articles.js';
import type { BotOptions } from './bot-options.js';
import { droppedCollection, sampleCollection, wantsSamples } from './sample-collection.js';

/** Brings what an older version had saved up to date, and takes in the samples where they are wanted. */
export async function prepareStore({
  store,
  samples,
  sampleFiles,
  now,
  prepare,
  onRenewing,
  onNotRenewed,
  onRefused,
}: Omit<BotOptions, 'model'>): Promise<void> {
  const failed = await renewArticles(store.shelves, prepare, onRenewing, [droppedCollection]);
  if (failed.length > 0) onNotRenewed?.(failed);
  if (!wantsSamples(samples, Object.keys(await store.shelves.collections()))) return;
  // The files come with every version of the program, so that none is kept twice.
  const settings = { collection: sampleCollection, now: now().toISOString(), keepsSources: false, prepare };
  const { refused } = await importArticles(store.shelves, sampleFiles, settings);
  if (refused.length > 0) onRefused?.(refused);
}
