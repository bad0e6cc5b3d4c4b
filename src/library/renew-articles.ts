import type { Shelves } from '../store/shelves.js';
import { analysisVersion } from './analyze-article.js';
import { type PrepareArticle, prepareArticle } from './prepare-article.js';
import { readerVersion } from './read-article.js';

/** An article that stays as an older version read it, and why. */
export interface NotRenewed {
  readonly name: string;
  readonly reason: string;
}

/**
 * Brings up to date what an older version had saved: reads again what it read otherwise, and analyses again what it
 * analysed otherwise. Resolves to those that can't be: they stay as they are, and are tried again the next time.
 */
export async function renewArticles(
  shelves: Shelves,
  prepare: PrepareArticle = prepareArticle,
): Promise<readonly NotRenewed[]> {
  const failed: NotRenewed[] = [];
  for (const { id, name, analysis, reader, format } of await shelves.articles()) {
    const isRead = reader === readerVersion(format);
    if (isRead && analysis === analysisVersion) continue;
    const [article, source] = await Promise.all([shelves.article(id), shelves.source(id)]);
    if (!article) continue;
    const prepared = await prepare({ kind: 'kept', article, source, isRead });
    if (prepared.kind === 'ready') for (const { record } of prepared.articles) await shelves.save(record);
    if (prepared.kind === 'refused') failed.push({ name, reason: prepared.reason });
  }
  return failed;
}
