import type { Fact, Span } from '../../domain.js';
import type { Query } from '../question/query.js';
import type { Candidate } from '../ranking/candidate.js';
import { createAnswerFinder } from './find-answer.js';
import type { HighlightModel } from './highlight-model.js';

/**
 * The words of a sentence that answer a question, as disjoint spans of the article in order, within the sentence; none
 * where nothing stands out. `factMatches` says how well the question names each fact, 0 to 1. Never throws.
 */
export type Highlighter = (
  query: Query,
  candidate: Pick<Candidate, 'hit' | 'sentence'>,
  factMatches: ReadonlyMap<Fact, number>,
) => readonly Span[];

export function createHighlighter(model: HighlightModel): Highlighter {
  const findAnswer = createAnswerFinder(model);
  return (query, candidate, factMatches) => {
    const found = findAnswer(query, candidate, factMatches);
    return found && found.expected >= model.threshold ? [{ start: found.start, end: found.end }] : [];
  };
}
