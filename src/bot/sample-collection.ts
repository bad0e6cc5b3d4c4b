import type { SampleUse } from './bot-options.js';

/** Collection of the articles that come with the bot. No file may name it. */
export const sampleCollection = 'sample';

/**
 * Collection of what was dropped on the local workspace's page, which answers there and nowhere else. No file may name
 * it, nor is it called as people call theirs, so that no older store has one of its own.
 */
export const droppedCollection = 'dropped on the page';

/** Whether a store with these collections is to hold the samples. */
export function wantsSamples(use: SampleUse, collections: readonly string[]): boolean {
  const own = ownCollections(collections).filter((name) => name !== droppedCollection);
  return use === 'auto' ? own.length === 0 : use === 'always';
}

/**
 * The collections that answer: the team's first article of its own, or where dropped ones answer the first of these,
 * sets the samples aside, out of every count.
 */
export function answeringCollections(use: SampleUse, collections: readonly string[]): readonly string[] {
  const own = ownCollections(collections);
  const isAside = use === 'never' || (use === 'auto' && own.length > 0);
  return isAside ? own : collections;
}

function ownCollections(collections: readonly string[]): readonly string[] {
  return collections.filter((name) => name !== sampleCollection);
}
