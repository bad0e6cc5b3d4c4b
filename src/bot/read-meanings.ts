import type { Duties, Meanings } from '../domain.js';
import { createVectorMaker, type MakersTurn } from '../library/make-vectors.js';
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

/** Has the encoder read what it hasn't, unless another process's does. */
export function readMeanings({
  store,
  encoder,
  clock,
}: Pick<BotOptions, 'store' | 'encoder' | 'clock'>): Pick<Meanings, 'readMore'> {
  const readMore = encoder && createVectorMaker(store.shelves, encoder, createTurn(store.duties, clock));
  return { readMore: readMore ?? (async () => false) };
}

/** Milliseconds after which it is told again that this process is at it: several times a lease (8 s). */
const beat = 2_500;

function createTurn(duties: Duties, clock: () => number): MakersTurn {
  const name = 'vectors';
  let own: { readonly fence: number; readonly at: number } | undefined;
  return {
    take: async () => {
      const at = clock();
      if (own && at - own.at < beat) return true;
      const { fence } = own ?? {};
      own = undefined;
      if (fence !== undefined && (await duties.renew(name, fence))) own = { fence, at };
      if (own) return true;
      const claim = await duties.take(name, 0);
      if (claim.kind === 'taken') own = { fence: claim.fence, at };
      return own !== undefined;
    },
    end: async () => {
      const ended = own;
      own = undefined;
      if (ended) await duties.end(name, ended.fence, 'done');
    },
  };
}
