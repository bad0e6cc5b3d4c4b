import type { Citation, Span } from '../../domain.js';
import type { Holdings, SliceRequest } from '../../store/holdings.js';
import type { Quotation } from '../compose/quotation.js';
import type { Highlighter } from '../highlight/create-highlighter.js';
import { citeQuotation, leadInSpans, quotedSpan } from './cite-quotation.js';

/**
 * Cites quotations in their order, without those whose text is gone since they were found; without the first, none is
 * an echo of it. One look into the store.
 */
export async function citeAll(
  holdings: Holdings,
  quotations: readonly Quotation[],
  highlight: Highlighter,
): Promise<Citation[]> {
  const spans = quotations.map((quotation) => [quotedSpan(quotation), ...leadInSpans(quotation)]);
  const slices = await holdings.articles.slices(spans.flatMap((own, at) => slicesOf(quotations[at], own)));
  const isFirstThere = slices[0] !== undefined;
  let from = 0;
  return quotations.flatMap((quotation, at) => {
    const own = spans[at] ?? [];
    const [quote, ...leadIns] = slices.slice(from, from + own.length);
    from += own.length;
    if (quote === undefined) return [];
    const citation = citeQuotation(quotation, quote, leadIns, highlight);
    return [{ ...citation, ...(isFirstThere && quotation.isEcho && { isEcho: true as const }) }];
  });
}

function slicesOf(quotation: Quotation | undefined, spans: readonly Span[]): SliceRequest[] {
  if (!quotation) return [];
  const { id, textHash } = quotation.surest.hit.article;
  return spans.map((span) => ({ articleId: id, textHash, span }));
}
