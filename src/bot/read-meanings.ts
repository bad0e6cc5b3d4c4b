import type { Meanings } from '../domain.js';
import { makeVectors } from '../library/make-vectors.js';
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

/** Has the encoder read what it hasn't; where it has read all, that is known until an article changes. */
export function readMeanings({
  store: { shelves },
  encoder,
}: Pick<BotOptions, 'store' | 'encoder'>): Pick<Meanings, 'readMore'> {
  let finished = -1;
  return {
    readMore: async () => {
      const revision = await shelves.revision();
      if (!encoder || revision === finished) return false;
      if (await makeVectors(shelves.vectors, encoder)) return true;
      finished = revision;
      return false;
    },
  };
}
