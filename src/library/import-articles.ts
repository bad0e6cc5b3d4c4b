import type { ArticleFile, ImportReport } from '../domain.js';
import type { Store } from '../store/store.js';
import { analysisVersion, analyzeArticle } from './analyze-article.js';
import { ArticleRefused, type ReadArticle, type ReadOptions, readArticle, readBlocks } from './read-article.js';

interface Outcome {
  readonly kind: 'added' | 'changed' | 'unchanged';
  readonly sentences: number;
}

/** Takes in each file that can be read, one transaction an article; the others are refused with their reasons. */
export async function importArticles(
  store: Store,
  files: readonly ArticleFile[],
  options: ReadOptions,
): Promise<ImportReport> {
  const report = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const refused: { name: string; reason: string }[] = [];
  const known = new Map((await store.articles()).map((header) => [header.id, header]));
  let sentences = 0;

  const takeIn = async (read: ReadArticle): Promise<Outcome> => {
    const { article } = read;
    const before = known.get(article.id);
    const isSame = before?.contentHash === article.contentHash && before.collection === article.collection;
    if (isSame && before.analysis === analysisVersion) return { kind: 'unchanged', sentences: 0 };
    if (!before && (await store.findByContent(article.collection, article.contentHash))) {
      return { kind: 'unchanged', sentences: 0 };
    }
    const record = analyzeArticle(article, read.blocks);
    await store.saveArticle(record);
    known.set(article.id, { ...article, analysis: record.analysis });
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

/** Analyses again what an older version of the analysis had saved. */
export async function reanalyzeArticles(store: Store): Promise<void> {
  for (const { id, analysis } of await store.articles()) {
    if (analysis === analysisVersion) continue;
    const article = await store.article(id);
    if (article) await store.saveArticle(analyzeArticle(article, readBlocks(article)));
  }
}
