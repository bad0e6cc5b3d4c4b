import type { Answer, Explanation, Language, RankedSentence } from '../../domain.js';
import { textOf } from '../compose/quotation.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';
import { explainRanking } from './explain-ranking.js';

export interface SearchOutcome {
  readonly id: string;
  /** As it was asked. */
  readonly question: string;
  readonly readAs?: string | undefined;
  readonly language: Language;
  /** The search for the question as a whole: it tells which spellings were corrected. */
  readonly whole: SearchResult | undefined;
  /** The search that the answer is made of. */
  readonly result: SearchResult | undefined;
  /** Told only where somebody may ask why. */
  readonly why?: WhyOptions | undefined;
}

interface WhyOptions {
  /** The sentence that is quoted, or the nearest one. */
  readonly first: Candidate | undefined;
  readonly threshold: number;
}

/** What an answer says of the search behind it, whether it cites or abstains. */
export interface SearchDescription
  extends Pick<Answer, 'id' | 'question' | 'readAs' | 'corrections' | 'language' | 'confidence'> {
  /** `Diagnostics` but for the time, which is not over yet. */
  readonly diagnostics: { readonly ranked: readonly RankedSentence[]; readonly explanation?: Explanation };
}

/** Sentences that are told at most, best first. */
const rankedLimit = 5;

export function describeSearch({
  id,
  question,
  readAs,
  language,
  whole,
  result,
  why,
}: SearchOutcome): SearchDescription {
  return {
    id,
    question,
    ...(readAs !== undefined && { readAs }),
    corrections: whole?.query.corrections ?? [],
    language,
    confidence: result?.confidence ?? 0,
    diagnostics: {
      ranked: (result?.ranked ?? []).slice(0, rankedLimit).map(rankedSentence),
      ...(why?.first && result && { explanation: explainRanking(result, { ...why, first: why.first }) }),
    },
  };
}

function rankedSentence(candidate: Candidate): RankedSentence {
  return {
    articleId: candidate.hit.article.id,
    article: candidate.hit.article.name,
    quote: textOf(candidate),
    score: candidate.score,
  };
}
