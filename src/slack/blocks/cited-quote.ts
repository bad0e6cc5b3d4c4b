import type { types } from '@slack/bolt';
import type { Citation, Span } from '../../domain.js';
import { answerWords } from '../../words.js';
import { fitQuote } from './fit-text.js';
import { quoteOf, section, textLeaf } from './rich-text.js';

/**
 * A citation's quote as elements of rich text, cut to at most `limit` characters: highlights in bold, what stands
 * beside the surest sentence in italics. `cutNote` follows a quote that was cut.
 */
export function quoteElements(
  citation: Citation,
  limit: number,
  cutNote: string = answerWords.quoteCut,
): types.RichTextBlock['elements'] {
  const { text, isCut } = fitQuote(citation.quote, limit);
  const inQuote = ({ start, end }: Span): Span => ({ start: start - citation.start, end: end - citation.start });
  const highlights = citation.highlights.map(inQuote);
  return [
    ...(text === '' ? [] : [quoteOf(text, highlights, citation.surest && inQuote(citation.surest))]),
    ...(isCut ? [section([textLeaf(cutNote)])] : []),
  ];
}

/** The same quote as lines of a message's `text`, before escaping. */
export function quoteLines({ quote }: Citation, limit: number): string[] {
  const { text, isCut } = fitQuote(quote, limit);
  return [
    // An unpaired surrogate can't be sent as UTF-8.
    ...(text === '' ? [] : [`“${text.replace(/\p{Cs}/gu, '\uFFFD')}”`]),
    ...(isCut ? [answerWords.quoteCut] : []),
  ];
}
