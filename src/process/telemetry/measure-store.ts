import type { Meter, Telemetry } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { Store } from '../../store/store.js';

type Access = 'read' | 'write';

/** How each method of `T` works on the store; a part within a part has rows of its own. */
type Accesses<T> = {
  readonly [Name in keyof T as T[Name] extends (...args: never[]) => Promise<unknown> ? Name : never]: Access;
};

type AnyMethod = (...args: readonly unknown[]) => Promise<unknown>;

const ofStore = {
  shelves: {
    save: 'write',
    saveAll: 'write',
    remove: 'write',
    articles: 'read',
    article: 'read',
    source: 'read',
    findByContent: 'read',
    collectionsOf: 'read',
    collections: 'read',
    revision: 'read',
  },
  histories: { history: 'read', putHistory: 'write', votesAfter: 'read' },
  lives: {
    list: 'read',
    entry: 'read',
    versions: 'read',
    livesOf: 'read',
    decided: 'read',
    decide: 'write',
    setDefaults: 'write',
  },
  deliveries: {
    start: 'write',
    posting: 'write',
    notPosted: 'write',
    release: 'write',
    done: 'write',
    takeOver: 'write',
    keepAlive: 'write',
  },
  duties: { take: 'write', renew: 'write', end: 'write', list: 'read' },
  turns: { next: 'write', rest: 'write', resting: 'read' },
  answers: {
    keep: 'write',
    answer: 'read',
    recent: 'read',
    recordMessage: 'write',
    beginSharing: 'write',
    confirmSharing: 'write',
    releaseSharing: 'write',
    vote: 'write',
    votes: 'read',
    forget: 'write',
  },
  exchanges: { last: 'read', save: 'write', forget: 'write' },
  threads: { follow: 'write', renew: 'write', followed: 'read', leave: 'write', forget: 'write' },
  proposals: {
    keep: 'write',
    proposal: 'read',
    bytes: 'read',
    open: 'read',
    decide: 'write',
    letGo: 'write',
    unfinished: 'read',
    addCard: 'write',
  },
  followUps: {
    look: 'read',
    standings: 'read',
    text: 'read',
    removedAt: 'read',
    note: 'write',
    hasTurned: 'read',
  },
  reviews: { told: 'read', note: 'write' },
  audit: { entries: 'read' },
  sources: {
    list: 'read',
    source: 'read',
    save: 'write',
    items: 'read',
    replaceItems: 'write',
    identityOf: 'read',
    originsOf: 'read',
    heldElsewhere: 'read',
    release: 'write',
    push: 'write',
    confirmLoss: 'write',
    told: 'write',
  },
} as const satisfies {
  readonly [Part in
    | 'shelves'
    | 'histories'
    | 'lives'
    | 'deliveries'
    | 'duties'
    | 'turns'
    | 'answers'
    | 'exchanges'
    | 'threads'
    | 'proposals'
    | 'followUps'
    | 'reviews'
    | 'audit'
    | 'sources']: Accesses<Store[Part]>;
};

const ofVectors: Accesses<Store['shelves']['vectors']> = { pending: 'read', save: 'write', progress: 'read' };

const ofArticles: Accesses<Holdings['articles']> = {
  headers: 'read',
  article: 'read',
  outline: 'read',
  sheet: 'read',
  suggestions: 'read',
  keys: 'read',
  slices: 'read',
  datedSlices: 'read',
  edition: 'read',
  summaries: 'read',
};

const ofIndex: Accesses<Holdings['index']> = {
  stats: 'read',
  search: 'read',
  searchCounted: 'read',
  frequencies: 'read',
};

const ofWords: Accesses<Holdings['words']> = { similar: 'read', known: 'read', letterShares: 'read' };

/** Where a store's calls are counted, and by what clock. */
export interface StoreMeasures extends Pick<Telemetry, 'now'> {
  readonly meter: Pick<Meter, 'add' | 'observe'>;
}

/** A store each of whose calls is timed, and counted where it fails. */
export function measureStore(store: Store, { meter, now }: StoreMeasures): Store {
  const timed = (part: string, access: Access, method: AnyMethod): AnyMethod => {
    const labels = { part, access };
    return async (...args) => {
      const from = now();
      try {
        return await method(...args);
      } catch (error) {
        meter.add('verbatim_store_errors_total', { code: codeOf(error) });
        throw error;
      } finally {
        meter.observe('verbatim_store_call_seconds', labels, (now() - from) / 1_000);
      }
    };
  };
  const measured = <T extends object>(part: string, target: T, accesses: Readonly<Record<string, Access>>): T => {
    const methods = Object.entries(accesses).map(([name, access]) => {
      const method: unknown = Reflect.get(target, name);
      return [name, timed(part, access, (method as AnyMethod).bind(target))] as const;
    });
    return { ...target, ...Object.fromEntries(methods) };
  };
  return {
    ...store,
    shelves: {
      ...measured('shelves', store.shelves, ofStore.shelves),
      vectors: measured('vectors', store.shelves.vectors, ofVectors),
    },
    lives: measured('lives', store.lives, ofStore.lives),
    holdings: (collections) => {
      const holdings = store.holdings(collections);
      return {
        ...holdings,
        articles: measured('articles', holdings.articles, ofArticles),
        index: measured('index', holdings.index, ofIndex),
        words: measured('words', holdings.words, ofWords),
      };
    },
    histories: measured('histories', store.histories, ofStore.histories),
    deliveries: measured('deliveries', store.deliveries, ofStore.deliveries),
    duties: measured('duties', store.duties, ofStore.duties),
    turns: measured('turns', store.turns, ofStore.turns),
    answers: measured('answers', store.answers, ofStore.answers),
    exchanges: measured('exchanges', store.exchanges, ofStore.exchanges),
    threads: measured('threads', store.threads, ofStore.threads),
    proposals: measured('proposals', store.proposals, ofStore.proposals),
    followUps: measured('followUps', store.followUps, ofStore.followUps),
    reviews: measured('reviews', store.reviews, ofStore.reviews),
    audit: measured('audit', store.audit, ofStore.audit),
    sources: measured('sources', store.sources, ofStore.sources),
    ...measured(
      'store',
      { check: store.check, claimWorkspace: store.claimWorkspace, erase: store.erase },
      { check: 'read', claimWorkspace: 'write', erase: 'write' },
    ),
  };
}

/** `store_full` is `full`; what has no code is counted as another. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.replace(/^store_/, '');
}
