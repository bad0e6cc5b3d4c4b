import type { Article, ArticleFile } from '../domain.js';
import type { ArticleRecord, ArticleSource } from '../store/indexed-article.js';
import { analyzeArticle } from './analyze-article.js';
import { ArticleRefused } from './article-refused.js';
import { type ReadArticle, type ReadOptions, readArticle, readText } from './read-article.js';

/** What is to be made ready for the store; it crosses processes, so it is data and nothing else. */
export type ArticleTask =
  | {
      readonly kind: 'file';
      readonly file: ArticleFile;
      readonly options: ReadOptions;
      /** Collections that hold the same content already, as it would come out now. */
      readonly settledIn: readonly string[];
    }
  | {
      readonly kind: 'kept';
      readonly article: Article;
      readonly source: ArticleSource | undefined;
      /** Whether it was read as it would be now, so that it is only analysed. */
      readonly isRead: boolean;
    };

/** What came of it: `settled` where there is nothing to do; a reason is a few words that fit behind a file's name. */
export type PreparedArticle =
  | { readonly kind: 'ready'; readonly record: ArticleRecord }
  | { readonly kind: 'settled' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Makes an article ready, wherever that is done. Never rejects for what an article holds. */
export type PrepareArticle = (task: ArticleTask) => Promise<PreparedArticle>;

/** Makes an article ready in this thread, however long it takes. */
export async function prepareHere(task: ArticleTask): Promise<PreparedArticle> {
  return prepareArticle(task);
}

/** Reads, divides and analyses an article. Never throws: what fails for whatever reason is refused. */
export function prepareArticle(task: ArticleTask): PreparedArticle {
  try {
    const { article, source } = task.kind === 'file' ? readArticle(task.file, task.options) : readKept(task);
    if (task.kind === 'file' && task.settledIn.includes(article.collection)) return { kind: 'settled' };
    return { kind: 'ready', record: analyzeArticle(article, source) };
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
}

/** By its file where that is kept, else by its text. What was said of the article beside its text stays. */
function readKept({ article, source, isRead }: ArticleTask & { readonly kind: 'kept' }): ReadArticle {
  if (isRead && source) return { article, source };
  if (source?.bytes) {
    try {
      const { collection, origin, name, revisedAt } = article;
      const options = { collection, now: revisedAt, keepsSources: true };
      return readArticle({ origin, name, bytes: source.bytes }, options);
    } catch (error) {
      // A stricter reader refuses what is there already: it stays as it was read.
      if (!(error instanceof ArticleRefused)) throw error;
    }
  }
  const read = readText(article);
  return { article, source: { ...read, ...(source?.bytes && { bytes: source.bytes }) } };
}

function reasonOf(error: unknown): string {
  if (error instanceof ArticleRefused) return error.message;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'nested too deeply to be read';
  return `can't be read: ${error instanceof Error ? error.message : String(error)}`;
}
