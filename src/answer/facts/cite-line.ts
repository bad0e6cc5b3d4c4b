import type { Article, FactLine } from '../../domain.js';
import type { ChosenLine } from './choose-lines.js';

/** Cites a line from the article as it stands; undefined where that is another text than the one looked at. */
export const citeLine = (article: Article, { group, source, values }: ChosenLine): FactLine | undefined => {
  if (article.contentHash !== source.article.contentHash) return undefined;
  const { start, end, inSection } = source.sentence;
  return {
    group,
    citation: {
      articleId: article.id,
      contentHash: article.contentHash,
      article: article.name,
      title: article.title,
      ...(article.source !== undefined && { source: article.source }),
      ...(article.url !== undefined && { url: article.url }),
      ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
      language: article.language,
      ...(source.heading !== undefined && { section: source.heading }),
      sentence: inSection,
      start,
      end,
      quote: article.text.slice(start, end),
      highlights: values,
    },
  };
};
