import type { Library } from '../domain.js';
import { syncSource } from '../library/sync/sync-source.js';
import type { BotOptions } from './bot-options.js';
import { type HeldDuty, holdDuty } from './hold-duty.js';
import { droppedCollection, sampleCollection } from './sample-collection.js';

/** What the library does with sources. */
export type FollowingSources = Pick<Library, 'syncSource' | 'sources' | 'pushSource' | 'confirmLoss' | 'toldOfSource'>;

/**
 * Brings articles up to date with their sources: each source by one process at a time, and articles are written while
 * no other process imports. `collection`: of articles that name none.
 */
export function followSources(options: Omit<BotOptions, 'model'>, collection: string): FollowingSources {
  const { store, now, clock, keepsSources = true, prepare, timeZone, onWaiting, sourceReader, stopping } = options;
  const onHeld = (held: HeldDuty) => onWaiting?.('import', held);
  const duty = { duties: store.duties, onHeld, clock };
  return {
    syncSource: async (spec, { by, bringsBack, onProgress, signal = neverFires() } = {}) => {
      if (!sourceReader) throw new TypeError('this bot has nothing to look at sources with');
      const reader = sourceReader;
      return holdDuty({ ...duty, name: `source ${spec.id}` }, () =>
        syncSource(spec, {
          shelves: store.shelves,
          sources: store.sources,
          lives: store.lives,
          reader,
          whileOurs: (work) => holdDuty({ ...duty, name: 'import' }, work),
          collection,
          reserved: [sampleCollection, droppedCollection],
          keepsSources,
          prepare,
          timeZone,
          by: by === undefined ? undefined : { person: by },
          bringsBack,
          onProgress,
          signal: stopping ? AbortSignal.any([stopping, signal]) : signal,
          now,
        }),
      );
    },
    sources: async () => (await store.sources.list()).map(({ stamp: _, ...state }) => state),
    pushSource: (id) => store.sources.push(id, now().toISOString()),
    confirmLoss: (id, by) => store.sources.confirmLoss(id, { person: by }),
    toldOfSource: (id, what) => store.sources.told(id, what),
  };
}

function neverFires(): AbortSignal {
  return new AbortController().signal;
}
