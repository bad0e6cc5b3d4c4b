import { takeTurns } from '../answer/usage/suggest-questions.js';
import type { Library } from '../domain.js';
import { importArticles } from '../library/import-articles.js';
import type { ReadyArticle } from '../library/prepare-article.js';
import { describeFile } from '../library/preview-articles.js';
import type { BotOptions } from './bot-options.js';
import { droppedCollection } from './sample-collection.js';

/** Questions that are told of a dropped file. */
const mostQuestions = 8;

/** Takes in, lists and takes away what is dropped on the local workspace's page. */
export function takeDrops({
  store: { shelves },
  now,
  keepsSources = true,
  prepare,
  timeZone,
}: Pick<BotOptions, 'store' | 'now' | 'keepsSources' | 'prepare' | 'timeZone'>): Pick<
  Library,
  'drop' | 'dropped' | 'removeDropped'
> {
  const droppedArticles = async (name?: string) =>
    (await shelves.articles()).filter(
      (article) => article.collection === droppedCollection && (name === undefined || article.name === name),
    );

  return {
    drop: async ({ name, bytes }) => {
      const before = await droppedArticles(name);
      let made: readonly ReadyArticle[] = [];
      const report = await importArticles(shelves, [{ origin: `dropped:${name}`, name, bytes }], {
        collection: droppedCollection,
        isFixed: true,
        now: now().toISOString(),
        keepsSources,
        prepare,
        timeZone,
        by: 'page',
        onReady: (articles) => {
          made = articles;
        },
      });
      const [refused] = report.refused;
      if (refused) return { kind: 'refused', reason: refused.reason };
      const ids = new Set(made.map(({ record }) => record.article.id));
      // Of a file of several articles, those that are no longer in it.
      const gone = made.length === 0 ? [] : before.filter(({ id }) => !ids.has(id));
      for (const { id } of gone) await shelves.remove(id, 'page');
      if (report.added.length + report.changed.length + gone.length === 0) return { kind: 'unchanged' };
      const suggested = made.flatMap(({ record }) =>
        record.suggestions.map((suggestion) => ({ ...suggestion, articleId: record.article.id })),
      );
      return {
        kind: before.length > 0 ? 'changed' : 'added',
        read: describeFile(name, made),
        questions: takeTurns(suggested)
          .slice(0, mostQuestions)
          .map(({ question }) => question),
      };
    },

    dropped: async () => {
      const files = new Map<string, { name: string; title: string; articles: number }>();
      for (const { name, title } of await droppedArticles()) {
        const file = files.get(name);
        if (file) file.articles += 1;
        else files.set(name, { name, title, articles: 1 });
      }
      return [...files.values()];
    },

    removeDropped: async (name) => {
      const articles = await droppedArticles(name);
      for (const { id } of articles) await shelves.remove(id, 'page');
      return articles.length > 0;
    },
  };
}
