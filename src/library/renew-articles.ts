import type { Article } from '../domain.js';
import type { ArticleSource } from '../store/indexed-article.js';
import type { Shelves } from '../store/shelves.js';
import { analysisVersion, analyzeArticle } from './analyze-article.js';
import { ArticleRefused, type ReadArticle, readArticle, readerVersion, readText } from './read-article.js';

/** Brings up to date what an older version had saved: reads again what it read otherwise, and analyses again what it analysed otherwise. */
export async function renewArticles(shelves: Shelves): Promise<void> {
  for (const { id, analysis, reader, format } of await shelves.articles()) {
    const isRead = reader === readerVersion(format);
    if (isRead && analysis === analysisVersion) continue;
    const [article, source] = await Promise.all([shelves.article(id), shelves.source(id)]);
    if (!article) continue;
    const read = isRead && source ? { article, source } : readAgain(article, source);
    await shelves.save(analyzeArticle(read.article, read.source));
  }
}

/** By its file where that is kept, else by its text. What was said of the article beside its text stays. */
function readAgain(article: Article, source: ArticleSource | undefined): ReadArticle {
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
