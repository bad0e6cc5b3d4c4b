import type { Article, Citation, Span } from '../../domain.js';

/** What a citation says of its article, with the slice that it quotes: `quote` is cut out of the text, never built. */
export function citeArticle(
  article: Article,
  { start, end }: Span,
): Omit<Citation, 'section' | 'sentence' | 'lastSentence' | 'surest' | 'highlights'> {
  return {
    articleId: article.id,
    contentHash: article.contentHash,
    article: article.name,
    title: article.title,
    ...(article.source !== undefined && { source: article.source }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    language: article.language,
    start,
    end,
    quote: article.text.slice(start, end),
  };
}
