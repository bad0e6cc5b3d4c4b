import type { ArticleHeader, Citation, Span } from '../../domain.js';

/**
 * What a citation says of its article, with the slice of its text that it quotes: `quote` is cut out of the text, never
 * built.
 */
export function citeArticle(
  article: ArticleHeader,
  { start, end }: Span,
  quote: string,
): Omit<Citation, 'locator' | 'surest' | 'highlights'> {
  return {
    articleId: article.id,
    contentHash: article.contentHash,
    textHash: article.textHash,
    article: article.name,
    title: article.title,
    ...(article.source !== undefined && { source: article.source }),
    ...(article.url !== undefined && { url: article.url }),
    format: article.format,
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    language: article.language,
    start,
    end,
    quote,
  };
}
