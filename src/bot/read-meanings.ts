import type { Meanings } from '../domain.js';
import { createVectorMaker } from '../library/make-vectors.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';

/** Tells how far the encoder is with what a viewer is answered from. */
export function readProgress({ store, encoder }: BotOptions, access: Access): Pick<Meanings, 'progress'> {
  return {
    progress: async (viewer) => {
      const reading = encoder && (await access.answering(viewer));
      if (!reading) return undefined;
      const held = (await store.shelves.vectors.progress(encoder.id)).filter(({ collection }) =>
        reading.collections.includes(collection),
      );
      return {
        done: held.reduce((sum, { done }) => sum + done, 0),
        sentences: held.reduce((sum, { sentences }) => sum + sentences, 0),
      };
    },
  };
}

/** Has the encoder read what it hasn't. */
export function readMeanings({ store, encoder }: Pick<BotOptions, 'store' | 'encoder'>): Pick<Meanings, 'readMore'> {
  return { readMore: encoder ? createVectorMaker(store.shelves, encoder) : async () => false };
}
