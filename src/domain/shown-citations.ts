import type { Answer, Citation } from './answer.js';

/** The quotes that people are shown of an answer, in their order: its citations, else its closest passage, else none. */
export function shownCitations(answer: Answer): readonly Citation[] {
  if ('citations' in answer) return answer.citations;
  return answer.closest ? [answer.closest] : [];
}
