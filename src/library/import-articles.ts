import type { ArticleFile, ImportReport } from '../domain.js';
import type { Shelves } from '../store/shelves.js';
import { analysisVersion, analyzeArticle } from './analyze-article.js';
import { ArticleRefused, type ReadArticle, type ReadOptions, readArticle, readerVersion } from './read-article.js';

interface Outcome {
  readonly kind: 'added' | 'changed' | 'unchanged';
  readonly sentences: number;
}

/** Takes in each file that can be read, one transaction an article; the others are refused with their reasons. */
export async function importArticles(
  shelves: Shelves,
  files: readonly ArticleFile[],
  options: ReadOptions,
): Promise<ImportReport> {
  const report = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const refused: { name: string; reason: string }[] = [];
  const known = new Map((await shelves.articles()).map((shelved) => [shelved.id, shelved]));
  let sentences = 0;

  const takeIn = async ({ article, source }: ReadArticle): Promise<Outcome> => {
    const before = known.get(article.id);
    const isSame = before?.contentHash === article.contentHash && before.collection === article.collection;
    const isRenewed = before?.analysis === analysisVersion && before.reader === readerVersion(article.format);
    const isFileMissing = source.bytes !== undefined && !before?.isFileKept;
    if (isSame && isRenewed && !isFileMissing) return { kind: 'unchanged', sentences: 0 };
    if (!before && (await shelves.findByContent(article.collection, article.contentHash))) {
      return { kind: 'unchanged', sentences: 0 };
    }
    const record = analyzeArticle(article, source);
    await shelves.save(record);
    const isFileKept = source.bytes !== undefined;
    known.set(article.id, { ...article, analysis: record.analysis, reader: source.reader, isFileKept });
    // Only its file was missing: nothing that people could notice has changed.
    if (isSame && isRenewed) return { kind: 'unchanged', sentences: 0 };
    const count = record.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
    return { kind: before ? 'changed' : 'added', sentences: count };
  };

  for (const file of files) {
    try {
      const outcome = await takeIn(readArticle(file, options));
      report[outcome.kind].push(file.name);
      sentences += outcome.sentences;
    } catch (error) {
      if (!(error instanceof ArticleRefused)) throw error;
      refused.push({ name: file.name, reason: error.message });
    }
  }
  return { ...report, refused, sentences };
}
