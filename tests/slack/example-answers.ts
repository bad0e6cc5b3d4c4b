import type { AbstainedAnswer, Citation, CitedAnswer, Span } from '../../src/domain.js';

/** The spans of `words` in `quote`, as highlights of a citation that starts at `offset`. */
function highlightsOf(quote: string, words: readonly string[], offset: number): Span[] {
  return words.map((word) => {
    const start = offset + quote.indexOf(word);
    return { start, end: start + word.length };
  });
}

/** A citation of `quote` from the middle of an article; `bold` names the words that answer. */
export function cite(quote: string, rest: Partial<Citation> = {}, bold: readonly string[] = []): Citation {
  const start = rest.start ?? 1_240;
  return {
    articleId: 'a1',
    contentHash: 'h1',
    article: 'tangier-conference.en.md',
    title: 'Tangier police conference: a brief',
    url: 'https://example.com/tangier?a=1&b=2',
    language: 'en',
    section: 'Interpol General Assembly 2025',
    sentence: 3,
    quote,
    start,
    end: start + quote.length,
    highlights: highlightsOf(quote, bold, start),
    ...rest,
  };
}

const base = { id: 'x1', corrections: [], language: 'en', confidence: 0.9, tookMs: 3, ranked: [] } as const;

export function cited(citations: CitedAnswer['citations'], rest: Partial<CitedAnswer> = {}): CitedAnswer {
  return {
    ...base,
    kind: 'cited',
    question: 'who is the president of interpol',
    citations,
    ...rest,
  };
}

export function abstained(rest: Partial<AbstainedAnswer> = {}): AbstainedAnswer {
  return {
    ...base,
    kind: 'abstained',
    question: 'how many people died in the earthquake',
    reason: { code: 'unsure', message: 'No article gives a number of deaths in the Al Haouz earthquake.' },
    ...rest,
  };
}

export const president =
  'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco and its efficient and ' +
  'professional security institutions.';
