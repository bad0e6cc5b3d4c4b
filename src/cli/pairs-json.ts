import type { ArticleHeader, ContradictionFound, SameStory } from '../domain.js';

/** A contradiction as `articles contradictions --json` prints it; its shape is stable. */
export function contradictionJson({ sentences }: ContradictionFound) {
  return {
    sentences: sentences.map(({ article, section, start, end, quote, value }) => ({
      ...articleJson(article),
      ...(section !== undefined && { section }),
      start,
      end,
      quote,
      value: quote.slice(value.start - start, value.end - start),
    })),
  };
}

/** A story that several articles tell as `articles duplicates --json` prints it; its shape is stable. */
export function duplicateJson({ articles, likeness }: SameStory) {
  return { likeness: Number(likeness.toFixed(2)), articles: articles.map(articleJson) };
}

function articleJson({ id, name, title, collection, origin, publishedAt }: ArticleHeader) {
  return { id, article: name, title, collection, origin, ...(publishedAt !== undefined && { publishedAt }) };
}
