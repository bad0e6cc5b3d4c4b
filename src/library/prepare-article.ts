import type { Article, ArticleFile } from '../domain.js';
import type { ArticleRecord, ArticleSource } from '../store/indexed-article.js';
import { analyzeArticle } from './analyze-article.js';
import { ArticleRefused } from './article-refused.js';
import { describeLost } from './describe-lost.js';
import type { LeftOut } from './formats/contract.js';
import { type ReadArticle, type ReadOptions, readArticles, readerVersion } from './read-article.js';

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
      /** Whether it stays in its collection whatever the file names; by default it doesn't. */
      readonly isFixed?: boolean;
      /** See `ReadOptions`. */
      readonly timeZone?: string | undefined;
      readonly decided?: ReadOptions['decided'];
    };

export interface ReadyArticle {
  readonly record: ArticleRecord;
  readonly leftOut: readonly LeftOut[];
  /** What whoever brought the file should know of it, a sentence each without a full stop. */
  readonly notes: readonly string[];
}

/** What came of it: `settled` where there is nothing to do; a reason is a few words that fit behind a file's name. */
export type PreparedArticle =
  | { readonly kind: 'ready'; readonly articles: readonly ReadyArticle[] }
  | { readonly kind: 'settled' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Makes an article ready, wherever that is done. Never rejects for what an article holds. */
export type PrepareArticle = (task: ArticleTask) => Promise<PreparedArticle>;

/** Reads, divides and analyses articles. Never rejects: what fails for whatever reason is refused. */
export async function prepareArticle(task: ArticleTask): Promise<PreparedArticle> {
  try {
    const read = task.kind === 'file' ? await readArticles(task.file, task.options) : [await readKept(task)];
    const [only] = read;
    const isSettled =
      task.kind === 'file' && read.length === 1 && only && task.settledIn.includes(only.article.collection);
    return isSettled ? { kind: 'settled' } : { kind: 'ready', articles: read.map(analyzeRead) };
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
}

function analyzeRead({ article, source, life, leftOut, notes }: ReadArticle): ReadyArticle {
  const record = { ...analyzeArticle(article, source), ...(life && { life }) };
  return { record, leftOut, notes: [...notes, ...describeLost(record, leftOut)] };
}

/**
 * By its file where that is kept. Its text is its file, too, if it was taken in before texts were rendered; else it
 * stays as it was read, for what it was made of is nowhere. What was said of the article beside its text stays.
 */
async function readKept({
  article,
  source,
  isRead,
  isFixed = false,
  timeZone,
  decided,
}: ArticleTask & { readonly kind: 'kept' }): Promise<ReadArticle> {
  if (isRead && source) return { article, source, leftOut: [], notes: [] };
  const { id, collection, origin, name, revisedAt, url } = article;
  const bytes = source?.bytes ?? (source?.map ? undefined : new TextEncoder().encode(article.text));
  if (bytes) {
    try {
      const keepsSources = source?.bytes !== undefined;
      const options = { collection, isFixed, now: revisedAt, keepsSources, timeZone, decided };
      // It may have come from elsewhere once.
      const file = { origin, name, bytes, ...(url !== undefined && { url }) };
      const [read, ...more] = await readArticles(file, options);
      if (read && more.length === 0) {
        return source?.bytes ? { ...read, article: { ...read.article, id } } : withMatterOf(article, read);
      }
    } catch (error) {
      // A stricter reader refuses what is there already: it stays as it was read.
      if (!(error instanceof ArticleRefused)) throw error;
    }
  }
  if (!source) throw new ArticleRefused('what it was read from is not kept; import it again');
  // It can't be read better than it was, and isn't to be tried at every start.
  return { article, source: { ...source, reader: readerVersion(source.format) }, leftOut: [], notes: [] };
}

/** An article read from its text alone, with all that its front matter had said. */
function withMatterOf(article: Article, read: ReadArticle): ReadArticle {
  const { text, textHash } = read.article;
  return { ...read, article: { ...article, text, textHash } };
}

function reasonOf(error: unknown): string {
  if (error instanceof ArticleRefused) return error.message;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'nested too deeply to be read';
  return `can't be read: ${error instanceof Error ? error.message : String(error)}`;
}
