import { holdDuty } from '../bot/hold-duty.js';
import { droppedCollection, sampleCollection } from '../bot/sample-collection.js';
import type { ExportProgress, TakenReport } from '../domain.js';
import { takeInExport } from '../library/export/take-in-export.js';
import type { Actor } from '../store/audit-log.js';
import type { OpenOptions } from '../store/open-options.js';
import { createArticleMaker } from './create-article-maker.js';
import { openPlace } from './open-place.js';
import type { StorePlace } from './store-place.js';

/** What comes with the program, or answers on one machine alone: it doesn't go out, and nothing comes in as it. */
export const ownCollections: readonly string[] = [sampleCollection, droppedCollection];

export interface TakingIn {
  readonly place: StorePlace;
  readonly opening: OpenOptions;
  readonly by: Actor;
  readonly onProgress: (progress: ExportProgress) => void;
}

/**
 * Takes an export into the store, which is begun where there is none, when no other process is importing. Articles are
 * made ready in a process of their own, as in every import. Rejects with `VerbatimError`.
 */
export async function takeInStore(folder: string, { place, opening, by, onProgress }: TakingIn): Promise<TakenReport> {
  const store = await openPlace(place, opening);
  const maker = createArticleMaker();
  try {
    const duty = { duties: store.duties, name: 'import', clock: () => performance.now() };
    return await holdDuty(duty, (beforeWriting) =>
      takeInExport(folder, {
        ...store,
        reserved: ownCollections,
        by,
        prepare: maker.prepare,
        beforeWriting,
        onProgress,
      }),
    );
  } finally {
    await maker.close();
    await store.close();
  }
}
