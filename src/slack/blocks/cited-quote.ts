import type { types } from '@slack/bolt';
import type { Citation, LeadIn, Span } from '../../domain.js';
import { answerWords } from '../../words.js';
import { fitQuote } from './fit-text.js';
import { quoteOf, section, textLeaf } from './rich-text.js';

/** What is shown of a quote. */
type ShownQuote = Pick<Citation, 'quote' | 'start' | 'leadIns' | 'highlights' | 'surest'>;

/**
 * A citation's quote as elements of rich text, cut to at most `limit` characters: highlights in bold, what stands
 * beside the surest sentence in italics. `cutNote` follows a quote that was cut.
 */
export function quoteElements(
  citation: ShownQuote,
  limit: number,
  cutNote: string = answerWords.quoteCut,
): types.RichTextBlock['elements'] {
  const leadIns = fitLeadIns(citation, limit);
  const { text, isCut } = fitQuote(citation.quote, roomBehind(leadIns, limit));
  const inQuote = ({ start, end }: Span): Span => ({ start: start - citation.start, end: end - citation.start });
  const highlights = citation.highlights.map(inQuote);
  return [
    ...leadIns.flatMap((leadIn) => [
      quoteOf(leadIn.text, [], { start: 0, end: 0 }),
      ...(leadIn.isApart || leadIn.isCut ? [section([textLeaf(answerWords.leftOut)])] : []),
    ]),
    ...(text === '' ? [] : [quoteOf(text, highlights, citation.surest && inQuote(citation.surest))]),
    ...(isCut ? [section([textLeaf(cutNote)])] : []),
  ];
}

/** The same quote as lines of a message's `text`, before escaping. */
export function quoteLines(citation: Pick<ShownQuote, 'quote' | 'leadIns'>, limit: number): string[] {
  const leadIns = fitLeadIns(citation, limit);
  const { text, isCut } = fitQuote(citation.quote, roomBehind(leadIns, limit));
  return [
    ...leadIns.map((leadIn) => {
      const mark = leadIn.isApart || leadIn.isCut ? ` ${answerWords.leftOut}` : '';
      return `“${leadIn.text.replace(/\p{Cs}/gu, '\uFFFD')}”${mark}`;
    }),
    // An unpaired surrogate can't be sent as UTF-8.
    ...(text === '' ? [] : [`“${text.replace(/\p{Cs}/gu, '\uFFFD')}”`]),
    ...(isCut ? [answerWords.quoteCut] : []),
  ];
}

interface FittedLeadIn {
  readonly text: string;
  readonly isCut: boolean;
  readonly isApart: boolean;
}

/** What leads the quote in takes a third of the room at most. */
function fitLeadIns({ leadIns: given }: Pick<ShownQuote, 'leadIns'>, limit: number): FittedLeadIn[] {
  const leadIns: readonly LeadIn[] = given ?? [];
  const each = Math.floor(limit / 3 / Math.max(1, leadIns.length));
  return leadIns.map(({ quote, isApart }) => ({ ...fitQuote(quote, each), isApart })).filter(({ text }) => text !== '');
}

function roomBehind(leadIns: readonly FittedLeadIn[], limit: number): number {
  return Math.max(1, limit - leadIns.reduce((sum, { text }) => sum + text.length, 0));
}
