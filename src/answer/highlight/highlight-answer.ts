import type { Fact, Span } from '../../domain.js';
import type { Query } from '../question/query.js';
import type { Candidate } from '../ranking/candidate.js';
import { createAnswerFinder } from './find-answer.js';
import { learnedHighlighter } from './highlight-weights.js';

const findAnswer = createAnswerFinder(learnedHighlighter);

/**
 * The words of a sentence that answer a question, as disjoint spans of the article in order, within the sentence; none
 * where nothing stands out. `factMatches` says how well the question names each fact, 0 to 1. Never throws.
 */
export function highlightAnswer(
  query: Query,
  candidate: Pick<Candidate, 'hit' | 'sentence'>,
  factMatches: ReadonlyMap<Fact, number>,
): readonly Span[] {
  const found = findAnswer(query, candidate, factMatches);
  return found && found.expected >= learnedHighlighter.threshold ? [{ start: found.start, end: found.end }] : [];
}
