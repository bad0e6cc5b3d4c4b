import { findContradictions } from '../answer/likeness/find-contradictions.js';
import { findSameStories } from '../answer/likeness/find-same-stories.js';
import type { Access } from './access.js';
import type { BotOptions } from './bot-options.js';
import type { Finder } from './finder.js';
import { readArchive } from './read-archive.js';
import { readAsking } from './read-asking.js';
import { readFollowUps } from './read-follow-ups.js';
import { readProgress } from './read-meanings.js';
import { readReviews } from './read-reviews.js';
import { readWholeArticle } from './read-whole-article.js';

/** A finder over a store, which it never writes to. */
export function createFinder(options: BotOptions, access: Access): Finder {
  return {
    ...readAsking(options, access),
    ...readArchive(options, access),
    ...readFollowUps(options),
    ...readReviews(options),
    ...readWholeArticle(options, access),
    ...readProgress(options, access),
    collections: async (viewer, newest) => (await access.answering(viewer))?.holdings.articles.summaries(newest) ?? [],
    sizes: async (viewer) => {
      const stats = await (await access.answering(viewer))?.holdings.index.stats();
      return { articles: stats?.articles ?? 0, passages: stats?.passages ?? 0, sentences: stats?.sentences ?? 0 };
    },
    contradictions: async (viewer) => {
      const answering = await access.answering(viewer);
      return answering ? findContradictions(answering.holdings) : [];
    },
    duplicates: async (viewer) => {
      const answering = await access.answering(viewer);
      return answering ? findSameStories(answering.holdings) : [];
    },
    list: async ({ collections, ...query } = {}) => {
      const inUse = await access.inUse();
      const wanted = collections ? inUse.filter((name) => collections.includes(name)) : inUse;
      return options.store.lives.list({ ...query, collections: wanted });
    },
    entry: (id) => options.store.lives.entry(id),
    versions: (id) => options.store.lives.versions(id),
    checkReady: () => options.store.check(),
  };
}
