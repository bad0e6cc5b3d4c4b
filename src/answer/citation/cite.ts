import type { Article, Citation, Span } from '../../domain.js';
import type { Quotation } from '../compose/quotation.js';
import { highlightAnswer } from '../highlight/highlight-answer.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { citeArticle } from './cite-article.js';

/**
 * Cites a quotation: the quote is sliced from the article as it stands, never built.
 * Returns undefined where the article has changed since the sentences were found, so that a slice would be another
 * text.
 */
export function citeQuotation(article: Article, quotation: Quotation): Citation | undefined {
  const { candidates, surest } = quotation;
  const [first] = candidates;
  const last = candidates.at(-1) ?? first;
  if (candidates.some(({ hit }) => article.contentHash !== hit.article.contentHash)) return undefined;
  return {
    ...citeArticle(article, { start: first.sentence.start, end: last.sentence.end }),
    ...(first.hit.heading !== undefined && { section: first.hit.heading }),
    sentence: first.sentence.inSection,
    ...(last !== first && { lastSentence: last.sentence.inSection, surest: placeOf(surest) }),
    highlights: highlightsOf(quotation),
  };
}

/** Words are marked in the sentence that most surely answers, and in the others only where it has none. */
function highlightsOf({ candidates, surest, result, alsoAnswers }: Quotation): readonly Span[] {
  const surestFirst = [surest, ...candidates.filter((candidate) => candidate !== surest)];
  const found = [result, ...(alsoAnswers ? [alsoAnswers] : [])].flatMap(
    (asked) =>
      surestFirst
        .flatMap((candidate) => findIn(asked, candidate) ?? [])
        .map((candidate) => highlightAnswer(asked.query, candidate, asked.factMatches))
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
