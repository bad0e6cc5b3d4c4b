import { createAnswerFinder } from '../src/answer/highlight/find-answer.js';
import type { HighlightModel } from '../src/answer/highlight/highlight-model.js';
import type { HighlightQuestion } from './collect-highlight-examples.js';
import { scoreHighlight } from './score-highlight.js';

/** What was found in a right sentence: what the model expected of it, and its F1 against the answer. */
export interface HighlightScore {
  readonly expected: number;
  readonly f1: number;
}

/** How well answers were marked, given the right sentence. */
export interface HighlightFigures {
  readonly questions: number;
  /** Share of the questions where words were marked. */
  readonly marked: number;
  /** Mean F1, 0 where nothing was marked. */
  readonly f1: number;
  readonly f1WhereMarked: number;
}

/** Finds the answer of each question by a model, in the question's right sentence. */
export function scoreHighlights(questions: readonly HighlightQuestion[], model: HighlightModel): HighlightScore[] {
  const findAnswer = createAnswerFinder(model);
  return questions.map(({ query, candidate, factMatches, answers }) => {
    const { passage } = candidate.hit;
    const found = findAnswer(query, candidate, factMatches);
    if (!found) return { expected: 0, f1: 0 };
    const marked = passage.text.slice(found.start - passage.start, found.end - passage.start);
    return { expected: found.expected, f1: scoreHighlight(marked, answers) };
  });
}

/** Figures where words are marked from a threshold on. */
export function summarizeScores(scores: readonly HighlightScore[], threshold: number): HighlightFigures {
  const marked = scores.filter(({ expected }) => expected >= threshold);
  const sum = marked.reduce((total, { f1 }) => total + f1, 0);
  return {
    questions: scores.length,
    marked: marked.length / Math.max(1, scores.length),
    f1: sum / Math.max(1, scores.length),
    f1WhereMarked: sum / Math.max(1, marked.length),
  };
}
