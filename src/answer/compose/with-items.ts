import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import type { Quotation } from './quotation.js';

/** Items that are quoted with what leads them in, and UTF-16 units of all of it together, at most. */
const mostItems = 8;
const longest = 900;

/** A quotation that ends with what leads a list in, with as many of its items as there is room for. */
export function withItems(quotation: Quotation, { ranked }: SearchResult): Quotation {
  const [first] = quotation.candidates;
  const last = quotation.candidates.at(-1) ?? first;
  const inPassage = new Map(ranked.filter(({ hit }) => hit.id === last.hit.id).map((other) => [other.index, other]));
  const items: Candidate[] = [];
  for (let index = last.index + 1; items.length < mostItems; index += 1) {
    const item = inPassage.get(index);
    const isLed = item?.sentence.leadIns?.some(({ start }) => start === last.sentence.start);
    if (!item || !isLed || item.sentence.end - first.sentence.start > longest) break;
    items.push(item);
  }
  return items.length === 0 ? quotation : { ...quotation, candidates: [...quotation.candidates, ...items] };
}
