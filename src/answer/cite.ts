import type { Article, Citation, Fact } from '../domain.js';
import type { Candidate } from './candidate.js';
import { highlightAnswer } from './highlight-answer.js';
import type { Query } from './query.js';

/**
 * Cites a candidate's sentence: the quote is sliced from the article as it stands, never built.
 * Returns undefined where the article has changed since the sentence was found, so that a slice would be another text.
 */
export const citeSentence = (
  article: Article,
  candidate: Candidate,
  query: Query,
  factMatches: ReadonlyMap<Fact, number>,
): Citation | undefined => {
  const { hit, sentence } = candidate;
  if (article.contentHash !== hit.article.contentHash) return undefined;
  return {
    articleId: article.id,
    article: article.name,
    title: article.title,
    ...(article.source !== undefined && { source: article.source }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    language: article.language,
    ...(hit.heading !== undefined && { section: hit.heading }),
    sentence: sentence.inSection,
    start: sentence.start,
    end: sentence.end,
    quote: article.text.slice(sentence.start, sentence.end),
    highlights: highlightAnswer(query, candidate, factMatches),
  };
};
