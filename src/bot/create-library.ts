import type { Library } from '../domain.js';
import { importArticles } from '../library/import-articles.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import { sampleCollection } from './sample-collection.js';

/** Collection of the articles that name none. */
const defaultCollection = 'articles';

export function createLibrary(options: BotOptions, access: Access): Library {
  const { store, now, keepsSources = true, prepare } = options;
  return {
    collections: async (viewer, newest) => (await access.answering(viewer))?.holdings.articles.summaries(newest) ?? [],
    importArticles: (files, { collection = defaultCollection } = {}) =>
      importArticles(store.shelves, files, {
        collection,
        reserved: sampleCollection,
        now: now().toISOString(),
        keepsSources,
        prepare,
      }),
  };
}
