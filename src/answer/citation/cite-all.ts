import type { Citation } from '../../domain.js';
import type { Store } from '../../store/store.js';
import type { Quotation } from '../compose/quotation.js';
import { citeQuotation } from './cite.js';

/** Cites quotations in their order, without those whose article has changed or gone since they were found. */
export async function citeAll(store: Store, quotations: readonly Quotation[]): Promise<Citation[]> {
  const citations: Citation[] = [];
  for (const quotation of quotations) {
    const article = await store.article(quotation.surest.hit.article.id);
    const citation = article && citeQuotation(article, quotation);
    if (citation) citations.push(citation);
  }
  return citations;
}
