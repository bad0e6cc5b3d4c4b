import type { Citation } from '../../domain.js';
import type { Holdings, SliceRequest } from '../../store/holdings.js';
import type { Quotation } from '../compose/quotation.js';
import type { Highlighter } from '../highlight/create-highlighter.js';
import { citeQuotation, quotedSpan } from './cite-quotation.js';

/** Cites quotations in their order, without those whose text is gone since they were found. One look into the store. */
export async function citeAll(
  holdings: Holdings,
  quotations: readonly Quotation[],
  highlight: Highlighter,
): Promise<Citation[]> {
  const quotes = await holdings.articles.slices(quotations.map(sliceOf));
  return quotations.flatMap((quotation, at) => {
    const quote = quotes[at];
    return quote === undefined ? [] : [citeQuotation(quotation, quote, highlight)];
  });
}

function sliceOf(quotation: Quotation): SliceRequest {
  const { id, textHash } = quotation.surest.hit.article;
  return { articleId: id, textHash, span: quotedSpan(quotation) };
}
