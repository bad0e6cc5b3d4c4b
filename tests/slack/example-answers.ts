import type {
  AbstainedAnswer,
  Citation,
  CitedAnswer,
  Locator,
  Span,
  StatementFound,
  StatementNotFound,
} from '../../src/domain.js';

/** The spans of `words` in `quote`, as highlights of a citation that starts at `offset`. */
function highlightsOf(quote: string, words: readonly string[], offset: number): Span[] {
  return words.map((word) => {
    const start = offset + quote.indexOf(word);
    return { start, end: start + word.length };
  });
}

/** Parts of a citation, those of its locator among them. */
export type CitationParts = Partial<Omit<Citation, 'locator'>> & Partial<Locator>;

/** A citation of `quote` from the middle of an article; `bold` names the words that answer. */
export function cite(
  quote: string,
  { section = 'Interpol General Assembly 2025', sentence = 3, lastSentence, ...rest }: CitationParts = {},
  bold: readonly string[] = [],
): Citation {
  const start = rest.start ?? 1_240;
  return {
    articleId: 'a1',
    contentHash: 'h1',
    textHash: 't1',
    article: 'tangier-conference.en.md',
    title: 'Tangier police conference: a brief',
    url: 'https://example.com/tangier?a=1&b=2',
    language: 'en',
    locator: { section, sentence, ...(lastSentence !== undefined && { lastSentence }) },
    quote,
    start,
    end: start + quote.length,
    highlights: highlightsOf(quote, bold, start),
    ...rest,
  };
}

const base = { id: 'x1', corrections: [], language: 'en', confidence: 0.9 } as const;
const diagnostics = { tookMs: 3, ranked: [] } as const;

export function cited(citations: CitedAnswer['citations'], rest: Partial<CitedAnswer> = {}): CitedAnswer {
  return {
    ...base,
    diagnostics,
    kind: 'cited',
    question: 'who is the president of interpol',
    citations,
    ...rest,
  };
}

export function abstained(rest: Partial<AbstainedAnswer> = {}): AbstainedAnswer {
  return {
    ...base,
    diagnostics,
    kind: 'abstained',
    question: 'how many people died in the earthquake',
    reason: { code: 'recorded', message: 'No article gives a number of deaths in the Al Haouz earthquake.' },
    ...rest,
  };
}

/** The same as found for a statement. */
export function statementOf(answer: CitedAnswer | AbstainedAnswer): StatementFound | StatementNotFound {
  if (answer.kind === 'abstained') return { ...answer, kind: 'statement_not_found' };
  const { disagreement: _, unanswered: __, citations, ...rest } = answer;
  return { ...rest, kind: 'statement_found', citations: [citations[0]] };
}

export const president =
  'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco and its efficient and ' +
  'professional security institutions.';
