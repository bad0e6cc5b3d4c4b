import type { Citation, LeadIn, Span, TwinArticle } from '../../domain.js';
import type { Quotation } from '../compose/quotation.js';
import type { Highlighter } from '../highlight/create-highlighter.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { citeArticle } from './cite-article.js';

/** The span of a quotation: from its first sentence to its last. */
export function quotedSpan({ candidates: [first, ...more] }: Quotation): Span {
  const last = more.at(-1) ?? first;
  return { start: first.sentence.start, end: last.sentence.end };
}

/** What leads the quotation's first sentence in and isn't quoted with it. */
export function leadInSpans({ candidates: [first] }: Quotation): readonly Span[] {
  return first.sentence.leadIns ?? [];
}

/**
 * Cites a quotation by `quote`, the slice of its article's text at `quotedSpan`, and by those at `leadInSpans`: cut,
 * never built.
 */
export function citeQuotation(
  quotation: Quotation,
  quote: string,
  leadIns: readonly (string | undefined)[],
  highlight: Highlighter,
): Citation {
  const { candidates, surest } = quotation;
  const [first] = candidates;
  const last = candidates.at(-1) ?? first;
  return {
    ...citeArticle(surest.hit.article, quotedSpan(quotation), quote),
    locator: {
      ...(first.hit.heading !== undefined && { section: first.hit.heading }),
      sentence: first.sentence.inSection,
      ...(last !== first && { lastSentence: last.sentence.inSection }),
      ...(first.sentence.place && { place: first.sentence.place }),
    },
    ...leadInsOf(quotation, leadIns),
    ...(last !== first && { surest: placeOf(surest) }),
    ...alsoInOf(quotation),
    highlights: highlightsOf(quotation, highlight),
  };
}

function alsoInOf({ alsoIn = [] }: Quotation): Pick<Citation, 'alsoIn'> {
  const [first, ...more] = alsoIn.map(
    ({ id, name, title, source, url, publishedAt }): TwinArticle => ({
      id,
      name,
      title,
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      ...(publishedAt !== undefined && { publishedAt }),
    }),
  );
  return first ? { alsoIn: [first, ...more] } : {};
}

function leadInsOf(quotation: Quotation, quotes: readonly (string | undefined)[]): Pick<Citation, 'leadIns'> {
  const spans = leadInSpans(quotation);
  const whole = quotation.surest.hit.passage;
  const [first, ...more] = spans.flatMap(({ start, end }, at): LeadIn[] => {
    const quote = quotes[at];
    const next = spans[at + 1]?.start ?? quotedSpan(quotation).start;
    const between =
      end >= whole.start && next <= whole.end ? whole.text.slice(end - whole.start, next - whole.start) : 'x';
    return quote === undefined ? [] : [{ start, end, quote, isApart: between.trim() !== '' }];
  });
  return first ? { leadIns: [first, ...more] } : {};
}

/** Words are marked in the sentence that most surely answers, and in the others only where it has none. */
function highlightsOf({ candidates, surest, result, alsoAnswers }: Quotation, highlight: Highlighter): readonly Span[] {
  const surestFirst = [surest, ...candidates.filter((candidate) => candidate !== surest)];
  const found = [result, ...(alsoAnswers ? [alsoAnswers] : [])].flatMap(
    (asked) =>
      surestFirst
        .flatMap((candidate) => findIn(asked, candidate) ?? [])
        .map((candidate) => highlight(asked.query, candidate, asked.factMatches))
        .find((spans) => spans.length > 0) ?? [],
  );
  const ordered = found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ordered.filter(({ start }, at) => ordered.slice(0, at).every((before) => before.end <= start));
}

/** The same sentence as a search found it: facts are matched with the question for each search anew. */
function findIn({ ranked }: SearchResult, { hit, index }: Candidate): Candidate | undefined {
  return ranked.find((other) => other.hit.id === hit.id && other.index === index);
}

function placeOf({ sentence: { start, end, inSection } }: Candidate): Span & { readonly sentence: number } {
  return {
    start,
    end,
    sentence: inSection,
  };
}
