import { type Answer, type Citation, type RankedSentence, type Span, shownCitations } from '../src/domain.js';
import type { LabelledQuestion } from '../training/read-squad.js';
import type { HeldArticle } from './held-article.js';
import { covers, isRightQuote } from './judge-quote.js';
import type { Outcome } from './outcome.js';

export type HeldArticles = ReadonlyMap<string, HeldArticle>;

/** What is known to be right for a question. */
export interface Expectation extends Pick<Outcome, 'id' | 'question' | 'group' | 'isAnswerable'> {
  readonly isRight: (ranked: Pick<RankedSentence, 'article' | 'quote'>) => boolean;
  /** Whether a quote, of one sentence or several, gives the answer. */
  readonly isShown: (citation: Citation) => boolean;
}

/** What a data set says of a question: right is a sentence that covers one of its answers. */
export function expectAnswers(asked: LabelledQuestion, articles: HeldArticles): Expectation {
  const { id, question, group, file, answers } = asked;
  const held = articles.get(file);
  return {
    id,
    question,
    group,
    isAnswerable: answers.length > 0,
    isRight: ({ article, quote }) => article === file && held !== undefined && isRightQuote(quote, held, answers),
    isShown: (citation) => citation.article === file && answers.some((answer) => covers(citation, answer)),
  };
}

/** Judges an answer; `ms` is what it took. */
export function judgeAnswer(expected: Expectation, answer: Answer, articles: HeldArticles, ms: number): Outcome {
  const { id, question, group, isAnswerable } = expected;
  const [first] = answer.diagnostics.ranked;
  const citations = answer.kind === 'cited' ? answer.citations : [];
  return {
    id,
    question,
    group,
    isAnswerable,
    confidence: answer.kind === 'cited' ? answer.confidence : 0,
    believed: answer.confidence,
    isRightFirst: first !== undefined && expected.isRight(first),
    isRightShown: citations.some(expected.isShown),
    shown: citations.reduce((sum, citation) => sum + countSentences(citation, articles), 0),
    misquotes: countMisquotes(answer, articles),
    ms,
    ...(first && { chosen: { article: first.article, quote: first.quote } }),
  };
}

function countSentences({ article, start, end }: Citation, articles: HeldArticles): number {
  return sentencesOf(articles.get(article)).filter((sentence) => sentence.start < end && sentence.end > start).length;
}

function sentencesOf(article: HeldArticle | undefined): Span[] {
  return article?.passages.flatMap(({ sentences }) => sentences) ?? [];
}

/** Quotes that aren't in their article, or not where they are said to stand. */
function countMisquotes(answer: Answer, articles: HeldArticles): number {
  const misplaced = shownCitations(answer).filter(
    ({ article, start, end, quote }) => articles.get(article)?.text.slice(start, end) !== quote,
  );
  const unfound = answer.diagnostics.ranked.filter(
    ({ article, quote }) => quote === '' || articles.get(article)?.text.includes(quote) !== true,
  );
  return misplaced.length + unfound.length;
}
