import type { Article } from '../../domain.js';
import type { ArticleOutline } from '../../store/holdings.js';
import type { SheetLine } from '../../store/indexed-article.js';
import { articleSources } from './article-sources.js';
import { chooseLines } from './choose-lines.js';

/** The fact sheet of an article, in the order in which it is told. Of a long one it takes a second. */
export function chooseSheet(article: Article, outline: ArticleOutline): SheetLine[] {
  return chooseLines(articleSources(article, outline)).map(({ group, source: { heading, sentence }, values }) => {
    return { group, ...(heading !== undefined && { heading }), sentence, values };
  });
}
