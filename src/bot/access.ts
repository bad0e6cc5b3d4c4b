import { type KeptAnswer, shownCitations, type Viewer } from '../domain.js';
import type { Holdings } from '../store/holdings.js';
import type { BotOptions } from './bot-options.js';
import { rememberByRevision } from './remember-by-revision.js';
import { answeringCollections, droppedCollection } from './sample-collection.js';
import { visibleTo as usualVisibleTo, type Visible } from './visible-to.js';

/** Some of the collections, named, as the store reads them. */
export interface KeyedHoldings {
  readonly holdings: Holdings;
  /** Names of the collections, in order. */
  readonly collections: readonly string[];
  /** The same for all who read the same. */
  readonly key: string;
  /** The same for all who may see the same, whatever they read of it now; empty for those who see everything. */
  readonly audience: string;
}

/** What a viewer may read: everything that is asked behind the door goes through here. */
export interface Access {
  /** Whether a viewer may see any article at all, if there are any. */
  admits(viewer: Pick<Viewer, 'standing'>): boolean;
  /**
   * What a viewer is answered from, narrowed to `collections` where these are given: collections that they may see and
   * that aren't set aside. Undefined where they may see nothing, whatever there is.
   */
  answering(viewer: Viewer, collections?: readonly string[]): Promise<KeyedHoldings | undefined>;
  /** All that a viewer may look at, what is set aside included; undefined as above. */
  looking(viewer: Viewer): Promise<KeyedHoldings | undefined>;
  /** The collections that answer somebody, whoever they are: without the samples while these are set aside. */
  inUse(): Promise<readonly string[]>;
  /**
   * Whether a viewer may see all that a kept answer was asked of, since spelling, confidence and refusal come from the
   * whole of it, and all that it quotes, runners-up and reasons included, as it is filed now.
   */
  mayRead(viewer: Viewer, kept: KeptAnswer): Promise<boolean>;
}

export function createAccess({
  store,
  samples,
  answersDropped = false,
  visibleTo = usualVisibleTo,
}: Pick<BotOptions, 'store' | 'samples' | 'answersDropped' | 'visibleTo'>): Access {
  const { shelves } = store;
  const remember = rememberByRevision<readonly string[]>(shelves);
  const names = () => remember('', async () => Object.keys(await shelves.collections()).sort());

  const isHere = (name: string) => answersDropped || name !== droppedCollection;

  const seenOf = async (visible: Visible) => {
    const all = (await names()).filter(isHere);
    return visible === 'all' ? all : all.filter((name) => visible.includes(name));
  };

  const read = (visible: Visible, collections: readonly string[]): KeyedHoldings | undefined => {
    if (visible.length === 0) return undefined;
    const audience = visible === 'all' ? '' : JSON.stringify(visible.toSorted());
    return { holdings: store.holdings(collections), collections, key: JSON.stringify(collections), audience };
  };

  return {
    admits: (viewer) => visibleTo(viewer).length > 0,
    answering: async (viewer, collections) => {
      const visible = visibleTo(viewer);
      // What they may not see sets no samples aside either.
      const answering = answeringCollections(samples, await seenOf(visible));
      return read(visible, collections ? answering.filter((name) => collections.includes(name)) : answering);
    },
    looking: async (viewer) => {
      const visible = visibleTo(viewer);
      return read(visible, await seenOf(visible));
    },
    inUse: async () => answeringCollections(samples, await seenOf('all')),
    mayRead: async (viewer, { answer, collections }) => {
      const visible = visibleTo(viewer);
      if (collections && !collections.every(isHere)) return false;
      if (visible === 'all') return true;
      // An answer that was kept before its collections were recorded is for those alone who see everything.
      if (visible.length === 0 || !collections?.every((name) => visible.includes(name))) return false;
      const cited = shownCitations(answer);
      const twins = cited.flatMap(({ alsoIn = [] }) => alsoIn.map(({ id }) => ({ articleId: id })));
      const ids = [...cited, ...twins, ...answer.diagnostics.ranked].map(({ articleId }) => articleId);
      const known = ids.filter((id) => id !== undefined);
      if (known.length < ids.length) return false;
      const quoted = await shelves.collectionsOf([...new Set(known)]);
      return quoted.every((name) => visible.includes(name));
    },
  };
}
