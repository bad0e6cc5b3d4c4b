import type { Article } from '../domain.js';
import type { ArticleRecord } from '../store/indexed-article.js';

/**
 * Sentences that are written by one transaction, unless one article has more. A transaction costs as much as the rows
 * of some thirty sentences, for the index and the disk; so many sentences keep others that write from it for 50 ms.
 */
const atOnce = 500;

/** Bytes of files that wait in memory, one article's more at most. */
const bytesAtOnce = 4 * 1_024 * 1_024;

/** Articles that wait to be written together. */
export interface ArticleBatch {
  /** To be called before `article` is compared with what is there: what waits for its place is written first. */
  settle(article: Article): Promise<void>;
  /** Has the article written with the others, at the latest by the next `flush`. */
  add(record: ArticleRecord): Promise<void>;
  /** Does something as soon as all that was added so far is written. */
  afterwards(work: () => Promise<void> | undefined): Promise<void>;
  /** Writes what waits. */
  flush(): Promise<void>;
}

interface BatchOptions {
  /** Writes all of them or none. */
  readonly save: (records: readonly ArticleRecord[]) => Promise<void>;
  /** Awaited before each time that something is written; where it rejects, nothing is. */
  readonly beforeWriting: (() => Promise<void>) | undefined;
}

export function createArticleBatch({ save, beforeWriting }: BatchOptions): ArticleBatch {
  let records: ArticleRecord[] = [];
  let sentences = 0;
  let bytes = 0;
  let works: (() => Promise<void> | undefined)[] = [];

  const flush = async (): Promise<void> => {
    if (records.length > 0) {
      await beforeWriting?.();
      await save(records);
    }
    records = [];
    sentences = 0;
    bytes = 0;
    const due = works;
    works = [];
    for (const work of due) await work();
  };

  return {
    settle: async ({ id, contentHash }) => {
      const isWaiting = records.some(({ article }) => article.id === id || article.contentHash === contentHash);
      if (isWaiting) await flush();
    },
    add: async (record) => {
      records.push(record);
      sentences += countSentences(record);
      bytes += record.source.bytes?.byteLength ?? 0;
      if (sentences >= atOnce || bytes >= bytesAtOnce) await flush();
    },
    afterwards: async (work) => {
      works.push(work);
      if (records.length === 0) await flush();
    },
    flush,
  };
}

/** How many sentences an article has. */
export function countSentences({ passages }: ArticleRecord): number {
  return passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
}
