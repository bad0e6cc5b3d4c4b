import type { SampleUse } from './bot-options.js';

/** Collection of the articles that come with the bot. No file may name it. */
export const sampleCollection = 'sample';

/** Whether a store with these collections is to hold the samples. */
export function wantsSamples(use: SampleUse, collections: readonly string[]): boolean {
  return use === 'auto' ? ownCollections(collections).length === 0 : use === 'always';
}

/** The collections that answer: the team's first article of its own sets the samples aside, out of every count. */
export function answeringCollections(use: SampleUse, collections: readonly string[]): readonly string[] {
  const own = ownCollections(collections);
  const isAside = use === 'never' || (use === 'auto' && own.length > 0);
  return isAside ? own : collections;
}

function ownCollections(collections: readonly string[]): readonly string[] {
  return collections.filter((name) => name !== sampleCollection);
}
