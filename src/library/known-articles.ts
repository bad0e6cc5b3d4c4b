import type { ShelvedArticle, Shelves } from '../store/shelves.js';

/** What the shelves hold, as whoever takes articles in goes by it; told of each change that they make themselves. */
export interface KnownArticles {
  get(id: string): ShelvedArticle | undefined;
  /** The collections that hold an article of this content. */
  collectionsWith(contentHash: string): readonly string[];
  set(article: ShelvedArticle): void;
  remove(id: string): void;
  /** Reads them again where the shelves were changed since this was last called. */
  refresh(): Promise<void>;
  /** All changes so far are known: to be called while nobody else may make any. */
  settle(): Promise<void>;
}

/** Holds nothing before the first `refresh`. */
export function createKnownArticles(shelves: Pick<Shelves, 'articles' | 'revision'>): KnownArticles {
  let byId = new Map<string, ShelvedArticle>();
  let byContent = new Map<string, Set<string>>();
  let revision: number | undefined;

  const put = (article: ShelvedArticle): void => {
    byId.set(article.id, article);
    const ids = byContent.get(article.contentHash) ?? new Set();
    byContent.set(article.contentHash, ids.add(article.id));
  };

  return {
    get: (id) => byId.get(id),
    collectionsWith: (contentHash) => {
      const held = [...(byContent.get(contentHash) ?? [])].flatMap((id) => byId.get(id) ?? []);
      const same = held.filter((article) => article.contentHash === contentHash);
      return [...new Set(same.map(({ collection }) => collection))];
    },
    set: put,
    remove: (id) => byId.delete(id),
    refresh: async () => {
      const current = await shelves.revision();
      if (current === revision) return;
      byId = new Map();
      byContent = new Map();
      for (const article of await shelves.articles()) put(article);
      // Asked for first: what changes while they are read is read again.
      revision = current;
    },
    settle: async () => {
      revision = await shelves.revision();
    },
  };
}
