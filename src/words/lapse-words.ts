import type { Lapse } from '../domain.js';

/** What is said of a quote whose article isn't valid now; `day` as people write it. */
export const lapseWords = {
  sentence: (state: Lapse['state'], day: string): string =>
    state === 'expired' || state === 'retired' ? `No longer valid since ${day}.` : `Not valid before ${day}.`,
  now: 'No longer valid.',
  notShared: (sentence: string): string => `${sentence} What isn’t valid can’t be shared; please ask again.`,
} as const;
