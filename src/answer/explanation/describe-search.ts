import type { Answer, Language, RankedSentence } from '../../domain.js';
import { textOf } from '../compose/quotation.js';
import type { Candidate } from '../ranking/candidate.js';
import type { RankingWeights } from '../ranking/rank-candidates.js';
import type { SearchResult } from '../ranking/search-result.js';
import { explainRanking } from './explain-ranking.js';

export interface Described {
  readonly id: string;
  /** As it was asked. */
  readonly question: string;
  readonly readAs?: string | undefined;
  readonly language: Language;
  /** What the spelling was corrected in. */
  readonly whole: SearchResult | undefined;
  /** What is answered from. */
  readonly result: SearchResult | undefined;
  /** Told only where somebody may ask why. */
  readonly why?: WhyOptions | undefined;
}

export interface WhyOptions {
  /** The sentence that is quoted, or the nearest one. */
  readonly first: Candidate | undefined;
  readonly weights: RankingWeights;
  readonly threshold: number;
}

/** What an answer says of the search behind it, whether it cites or abstains. */
export function describeSearch({
  id,
  question,
  readAs,
  language,
  whole,
  result,
  why,
}: Described): Omit<AnswerBase, 'tookMs'> {
  return {
    id,
    question,
    ...(readAs !== undefined && { readAs }),
    corrections: whole?.query.corrections ?? [],
    language,
    confidence: result?.confidence ?? 0,
    ranked: (result?.ranked ?? []).slice(0, 5).map(rankedSentence),
    ...(why?.first && result && { explanation: explainRanking(result, { ...why, first: why.first }) }),
  };
}

type AnswerBase = Omit<Answer, 'kind' | 'citations' | 'disagreement' | 'unanswered' | 'reason' | 'closest'>;

function rankedSentence(candidate: Candidate): RankedSentence {
  return {
    article: candidate.hit.article.name,
    quote: textOf(candidate),
    score: candidate.score,
  };
}
