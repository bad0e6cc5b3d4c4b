import { answerQuestion } from '../src/answer/answer-question.js';
import type { Model } from '../src/answer/decision/model.js';
import type { Answer, Encoder } from '../src/domain.js';
import type { Holdings } from '../src/store/holdings.js';
import { type Expectation, type HeldArticles, judgeAnswer } from './judge-answer.js';
import type { Outcome } from './outcome.js';

/** A question whose answer is known by its words. */
export interface ExpectedQuestion {
  readonly id: string;
  readonly question: string;
  /** Absent where the question should be refused. */
  readonly expected?: {
    /** `Article.name`. */
    readonly article: string;
    /** Any of these is right; none: any sentence of the article is. */
    readonly quotes: readonly string[];
  };
}

export interface AskExpectedOptions {
  readonly holdings: Holdings;
  readonly articles: HeldArticles;
  readonly model: Model;
  readonly encoder?: Encoder | undefined;
  /** Confidence from which a sentence is given as the answer. */
  readonly threshold: number;
  /** Whether a quote gives what was expected. */
  readonly isSameQuote: (quote: string, expected: string) => boolean;
  readonly clock: () => number;
  /** Is told each answer, with the place of its question. */
  readonly hear?: (index: number, answer: Answer) => void;
}

/**
 * Asks the questions as the program would at a threshold. Where articles are in several languages, the threshold
 * decides whether the others are searched, so that each threshold has to be tried.
 */
export async function askExpected(
  questions: readonly ExpectedQuestion[],
  options: AskExpectedOptions,
): Promise<Outcome[]> {
  const { holdings, articles, model, encoder, threshold, clock } = options;
  const outcomes: Outcome[] = [];
  for (const [index, asked] of questions.entries()) {
    const { id, question } = asked;
    const began = clock();
    const answer = await answerQuestion(holdings, question, {
      id,
      minConfidence: threshold,
      model,
      encoder,
      explains: false,
      clock,
    });
    options.hear?.(index, answer);
    outcomes.push(judgeAnswer(expectQuote(asked, options.isSameQuote), answer, articles, clock() - began));
  }
  return outcomes;
}

function expectQuote(
  { id, question, expected }: ExpectedQuestion,
  isSameQuote: AskExpectedOptions['isSameQuote'],
): Expectation {
  const isRight = ({ article, quote }: { readonly article: string; readonly quote: string }) =>
    expected?.article === article &&
    (expected.quotes.length === 0 || expected.quotes.some((wanted) => isSameQuote(quote, wanted)));
  return { id, question, group: '', isAnswerable: expected !== undefined, isRight, isShown: isRight };
}
