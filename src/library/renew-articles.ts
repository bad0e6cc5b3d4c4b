import type { Shelves } from '../store/shelves.js';
import { analysisVersion } from './analyze-article.js';
import { type PrepareArticle, prepareArticle } from './prepare-article.js';
import { type ReadOptions, readerVersion } from './read-article.js';

/** An article that stays as an older version read it, and why. */
export interface NotRenewed {
  readonly name: string;
  readonly reason: string;
  /** Whether the words are gone that it was known by for spelling, since they were kept in another way. */
  readonly areWordsForgotten: boolean;
}

/** What a migration sets where it forgot what was learned from an article. */
const forgotten = 0;

/**
 * Brings up to date what an older version had saved: reads again what it read otherwise, and analyses again what it
 * analysed otherwise. Resolves to those that can't be: they stay as they are, and are tried again the next time.
 * `onBegin` is called with how many there are, unless there are none. What is in one of the `fixed` collections stays
 * there, whatever its file names. `beforeWriting` is awaited before each article is written, and may reject. `options`
 * are as for an import.
 */
export async function renewArticles(
  shelves: Shelves,
  prepare: PrepareArticle = prepareArticle,
  onBegin: (count: number) => void = () => {},
  fixed: readonly string[] = [],
  beforeWriting: () => Promise<void> = async () => {},
  options: Pick<ReadOptions, 'timeZone' | 'decided'> = {},
): Promise<readonly NotRenewed[]> {
  const failed: NotRenewed[] = [];
  const due = await listDue(shelves);
  if (due.length > 0) onBegin(due.length);
  for (const { id, name, analysis, isRead, collection } of due) {
    const [article, source] = await Promise.all([shelves.article(id), shelves.source(id)]);
    if (!article) continue;
    const isFixed = fixed.includes(collection);
    const prepared = await prepare({ kind: 'kept', article, source, isRead, isFixed, ...options });
    if (prepared.kind === 'ready') {
      await beforeWriting();
      for (const { record } of prepared.articles) await shelves.save(record);
    }
    if (prepared.kind === 'refused') {
      failed.push({ name, reason: prepared.reason, areWordsForgotten: analysis === forgotten });
    }
  }
  return failed;
}

/** Whether an older version saved any article otherwise. */
export async function isRenewalDue(shelves: Pick<Shelves, 'articles'>): Promise<boolean> {
  return (await listDue(shelves)).length > 0;
}

async function listDue(shelves: Pick<Shelves, 'articles'>) {
  const shelved = (await shelves.articles()).map((one) => ({
    ...one,
    isRead: one.reader === readerVersion(one.format),
  }));
  return shelved.filter(({ isRead, analysis }) => !isRead || analysis !== analysisVersion);
}
