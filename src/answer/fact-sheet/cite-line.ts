import type { Article, FactLine } from '../../domain.js';
import { citeArticle } from '../citation/cite-article.js';
import type { ChosenLine } from './choose-lines.js';

/** Cites a line from the article as it stands; undefined where that is another text than the one looked at. */
export function citeLine(article: Article, { group, source, values }: ChosenLine): FactLine | undefined {
  if (article.contentHash !== source.article.contentHash) return undefined;
  return {
    group,
    citation: {
      ...citeArticle(article, source.sentence),
      ...(source.heading !== undefined && { section: source.heading }),
      sentence: source.sentence.inSection,
      highlights: values,
    },
  };
}
