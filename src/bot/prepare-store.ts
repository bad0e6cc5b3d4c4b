import { importArticles } from '../library/import-articles.js';
import { isRenewalDue, renewArticles } from '../library/renew-articles.js';
import type { BotOptions } from './bot-options.js';
import { holdDuty } from './hold-duty.js';
import { droppedCollection, sampleCollection, wantsSamples } from './sample-collection.js';

/**
 * Brings what an older version had saved up to date, and takes in the samples where they are wanted; where another
 * process is at it, that one is waited for.
 */
export async function prepareStore(options: Omit<BotOptions, 'model'>): Promise<void> {
  const { store, samples, clock, onWaiting } = options;
  const areSamplesDue = async () => wantsSamples(samples, Object.keys(await store.shelves.collections()));
  if (!(await isRenewalDue(store.shelves)) && !(await areSamplesDue())) return;
  const name = 'preparation';
  const onHeld = onWaiting && ((held: Parameters<typeof onWaiting>[1]) => onWaiting(name, held));
  await holdDuty({ duties: store.duties, name, onHeld, clock }, async (ensureOurs) => {
    await renew(options, ensureOurs);
    if (await areSamplesDue()) await takeInSamples(options, ensureOurs);
  });
}

async function renew(
  { store, prepare, onRenewing, onNotRenewed, timeZone }: Omit<BotOptions, 'model'>,
  ensureOurs: () => Promise<void>,
): Promise<void> {
  const failed = await renewArticles(store.shelves, prepare, onRenewing, [droppedCollection], ensureOurs, {
    timeZone,
    decided: await store.lives.decided(),
  });
  if (failed.length > 0) onNotRenewed?.(failed);
}

/** The files come with every version of the program, so that none is kept twice. */
async function takeInSamples(
  { store, sampleFiles, now, prepare, onRefused, timeZone }: Omit<BotOptions, 'model'>,
  beforeWriting: () => Promise<void>,
): Promise<void> {
  const settings = {
    collection: sampleCollection,
    now: now().toISOString(),
    keepsSources: false,
    prepare,
    timeZone,
    lives: store.lives,
  };
  const { refused } = await importArticles(store.shelves, sampleFiles, { ...settings, beforeWriting });
  if (refused.length > 0) onRefused?.(refused);
}
