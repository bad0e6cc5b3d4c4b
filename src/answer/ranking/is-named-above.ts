import { analyzeText } from '../../text/analyze-text.js';
import type { Query } from '../question/query.js';
import type { Candidate } from './candidate.js';
import { lacksAnswer } from './lacks-answer.js';

/**
 * Whether a sentence is the first under a heading whose words are those of the question, no more and no fewer: "Loan
 * period" above "four weeks" is asked for by "What is the loan period?". Words that only ask needn't be in either.
 */
export function isNamedAbove({ hit, sentence, features }: Candidate, query: Query): boolean {
  if (sentence.inSection !== 1 || lacksAnswer(query, features)) return false;
  const heading = hit.heading?.split(' › ').at(-1) ?? '';
  const words = analyzeText(heading, query.language).flatMap(({ isStop, term }) => (isStop ? [] : [term]));
  if (words.length === 0) return false;
  const said = query.terms.filter(({ isLight }) => !isLight);
  return (
    said.length > 0 &&
    said.every(({ term }) => words.includes(term)) &&
    words.every((term) => query.terms.some((own) => own.term === term))
  );
}
