import type { ArticleFile, ArticleFiles, ArticleLife, ImportReport, UnreadableFile } from '../domain.js';
import type { ArticleLives } from '../store/article-lives.js';
import type { Actor } from '../store/audit-log.js';
import type { ArticleRecord } from '../store/indexed-article.js';
import type { ShelvedArticle, Shelves } from '../store/shelves.js';
import { analysisVersion } from './analyze-article.js';
import { countSentences, createArticleBatch } from './article-batch.js';
import { createKnownArticles, type KnownArticles } from './known-articles.js';
import {
  type ArticleTask,
  type PrepareArticle,
  type PreparedArticle,
  prepareArticle,
  type ReadyArticle,
} from './prepare-article.js';
import { articleIdOf, contentHashOf, type ReadOptions, readerVersion } from './read-article.js';

/** What an import works with beside its files. */
export interface ImportOptions extends Omit<ReadOptions, 'decided'> {
  /** Where decisions of people are kept, which outlive an import; without them files alone count. */
  readonly lives?: Pick<ArticleLives, 'decided' | 'setDefaults'> | undefined;
  /** What the articles have by default, where their files don't say otherwise; what they had stays where absent. */
  readonly defaults?: ArticleLife | undefined;
  /** Who is said to have changed the articles; by default the program by itself. */
  readonly by?: Actor | undefined;
  /** By default in this thread. */
  readonly prepare?: PrepareArticle | undefined;
  /** Awaited before each article is written; where it rejects, so does the import. */
  readonly beforeWriting?: (() => Promise<void>) | undefined;
  /** Is told what a file was made into, before any of it is written. */
  readonly onReady?: (articles: readonly ReadyArticle[]) => void;
  /** What the shelves hold, where somebody goes by it who imports more than once; else it is read. */
  readonly known?: KnownArticles | undefined;
  /** Is told what became of each file, the same object that it was given as, when all of it is written. */
  readonly onTaken?: (file: ArticleFile | UnreadableFile, taken: TakenFile) => Promise<void>;
}

/** What became of a file: ids of the articles that stand for it, none where another has the same content. */
export type TakenFile =
  | { readonly kind: 'taken'; readonly articles: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

interface Outcome {
  readonly kind: 'added' | 'changed' | 'unchanged';
  readonly sentences: number;
  /** Whether the same content stands in the collection as another article. */
  readonly isTwin?: boolean;
}

/** A file whose article is being made ready. */
interface Awaited {
  readonly file: ArticleFile | UnreadableFile;
  readonly prepared: Promise<PreparedArticle>;
}

/** Articles that are made ready while others are written: with more, files would wait in memory for nothing. */
const ahead = 2;

/**
 * Takes in each file that can be read, short articles several in a transaction; the others are refused with their
 * reasons. Articles are written in the order of their files, while the next ones are made ready; no more files are read
 * than that.
 */
export async function importArticles(
  shelves: Shelves,
  files: ArticleFiles,
  {
    prepare = prepareArticle,
    onReady,
    onTaken,
    beforeWriting,
    by,
    lives,
    defaults,
    known: given,
    ...options
  }: ImportOptions,
): Promise<ImportReport> {
  const report = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const refused: { name: string; reason: string }[] = [];
  const noted: { name: string; notes: readonly string[] }[] = [];
  const known = given ?? createKnownArticles(shelves);
  if (!given) await known.refresh();
  const decided = Object.entries((await lives?.decided()) ?? {});
  let sentences = 0;

  const taskOf = (file: ArticleFile): ArticleTask => {
    const hash = contentHashOf(file.bytes);
    const id = articleIdOf(file.identity ?? file.origin);
    const before = known.get(id);
    const isSettled =
      before?.contentHash === hash &&
      before.origin === file.origin &&
      isRenewed(before) &&
      (before.isFileKept || !options.keepsSources);
    const settledIn = before ? (isSettled ? [before.collection] : []) : known.collectionsWith(hash);
    // What it is made into keeps the ids of where it came from once: which those are, only its reader can tell.
    const isMoved = file.identity !== undefined && file.identity !== file.origin;
    const own = isMoved
      ? decided
      : decided.filter(([decidedId]) => decidedId === id || isFrom(file.origin, known.get(decidedId)));
    return { kind: 'file', file, options: { ...options, decided: Object.fromEntries(own) }, settledIn };
  };

  const writing = createArticleBatch({
    beforeWriting,
    save: async (records) => {
      await shelves.saveAll(records, by);
      for (const { article, source, analysis } of records) {
        known.set({ ...article, analysis, reader: source.reader, isFileKept: source.bytes !== undefined });
      }
    },
  });

  const takeIn = async (record: ArticleRecord): Promise<Outcome> => {
    const { article, source } = record;
    await writing.settle(article);
    const before = known.get(article.id);
    const isSame =
      before?.contentHash === article.contentHash &&
      before.collection === article.collection &&
      before.origin === article.origin;
    const isUpToDate = isSame && isRenewed(before);
    const isFileMissing = source.bytes !== undefined && !before?.isFileKept;
    if (isUpToDate && !isFileMissing) {
      if (defaults) await lives?.setDefaults(article.id, defaults);
      return { kind: 'unchanged', sentences: 0 };
    }
    if (!before && (await shelves.findByContent(article.collection, article.contentHash))) {
      return { kind: 'unchanged', sentences: 0, isTwin: true };
    }
    await writing.add(defaults ? { ...record, defaults } : record);
    // Only its file was missing: nothing that people could notice has changed.
    if (isUpToDate) return { kind: 'unchanged', sentences: 0 };
    return { kind: before ? 'changed' : 'added', sentences: countSentences(record) };
  };

  /** What is said of a file is said when all before it is written. */
  const finish = async ({ file, prepared }: Awaited): Promise<void> => {
    const { name } = file;
    const made = await prepared;
    if (made.kind === 'refused') {
      refused.push({ name, reason: made.reason });
      return writing.afterwards(() => onTaken?.(file, { kind: 'refused', reason: made.reason }));
    }
    if (made.kind === 'settled') {
      report.unchanged.push(name);
      return writing.afterwards(async () => {
        const own = 'bytes' in file ? known.get(articleIdOf(file.identity ?? file.origin)) : undefined;
        if (own && defaults) await lives?.setDefaults(own.id, defaults);
        await onTaken?.(file, { kind: 'taken', articles: own ? [own.id] : [] });
      });
    }
    onReady?.(made.articles);
    const articles: string[] = [];
    for (const { record, notes } of made.articles) {
      const outcome = await takeIn(record);
      const shown = made.articles.length === 1 ? name : `${name} (${record.article.title})`;
      report[outcome.kind].push(shown);
      if (notes.length > 0) noted.push({ name: shown, notes });
      sentences += outcome.sentences;
      if (!outcome.isTwin) articles.push(record.article.id);
    }
    await writing.afterwards(() => onTaken?.(file, { kind: 'taken', articles }));
  };

  const waiting: Awaited[] = [];
  for await (const file of files) {
    const prepared = 'bytes' in file ? prepare(taskOf(file)) : Promise.resolve({ kind: 'refused', ...file } as const);
    waiting.push({ file, prepared });
    const first = waiting.length > ahead ? waiting.shift() : undefined;
    if (first) await finish(first);
  }
  for (const each of waiting) await finish(each);
  await writing.flush();
  return { ...report, refused, noted, sentences };
}

/** Whether an article is of the file of that origin, or a part of it. */
function isFrom(origin: string, article: ShelvedArticle | undefined): boolean {
  return article !== undefined && (article.origin === origin || article.origin.startsWith(`${origin}#`));
}

/** Whether an article is as this version of the program would make it. */
export function isRenewed({
  analysis,
  reader,
  format,
}: Pick<ShelvedArticle, 'analysis' | 'reader' | 'format'>): boolean {
  return analysis === analysisVersion && reader === readerVersion(format);
}
