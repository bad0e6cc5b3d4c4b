import type { Citation } from './answer.js';
import type { Span } from './article.js';

/** What a span of the article's text says, where it lies within the citation's quote. */
export function quotedText({ quote, start }: Pick<Citation, 'quote' | 'start'>, span: Span): string {
  return quote.slice(span.start - start, span.end - start);
}
