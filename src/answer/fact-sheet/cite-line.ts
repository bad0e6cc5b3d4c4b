import type { FactLine } from '../../domain.js';
import { citeArticle } from '../citation/cite-article.js';
import type { ChosenLine } from './choose-lines.js';

/** Cites a line by `quote`, the slice of its article's text that its sentence spans. */
export function citeLine({ group, source, values }: ChosenLine, quote: string): FactLine {
  const { article, heading, sentence } = source;
  return {
    group,
    citation: {
      ...citeArticle(article, sentence, quote),
      locator: {
        ...(heading !== undefined && { section: heading }),
        sentence: sentence.inSection,
        ...(sentence.place && { place: sentence.place }),
      },
      highlights: values,
    },
  };
}
