import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import type { Finder } from './finder.js';
import { readArchive } from './read-archive.js';
import { readAsking } from './read-asking.js';
import { readProgress } from './read-meanings.js';
import { readWholeArticle } from './read-whole-article.js';

/** A finder over a store, which it never writes to. */
export function createFinder(options: BotOptions, access: Access): Finder {
  return {
    ...readAsking(options, access),
    ...readArchive(options, access),
    ...readWholeArticle(options, access),
    ...readProgress(options, access),
    collections: async (viewer, newest) => (await access.answering(viewer))?.holdings.articles.summaries(newest) ?? [],
    sizes: async (viewer) => {
      const stats = await (await access.answering(viewer))?.holdings.index.stats();
      return { articles: stats?.articles ?? 0, passages: stats?.passages ?? 0, sentences: stats?.sentences ?? 0 };
    },
    list: (query = {}) => options.store.lives.list(query),
    entry: (id) => options.store.lives.entry(id),
    versions: (id) => options.store.lives.versions(id),
    checkReady: () => options.store.check(),
  };
}
