import type { VerbatimError } from '../src/errors.js';
import { type ChosenThreshold, type Costs, cheapest, costAt, defaultCosts } from './choose-threshold.js';
import { isAnswered } from './compute-figures.js';
import { usualGuarantee } from './control-risk.js';
import { guaranteedThreshold, type ShownAt } from './domain-calibration.js';
import type { ExpectedQuestion } from './expected-question.js';
import type { HeldArticles } from './judge-answer.js';
import type { Outcome } from './outcome.js';
import type { QuestionRow } from './read-question-table.js';

/** Rows as questions, and what is doubtful about them. */
export interface OwnQuestions {
  readonly questions: readonly ExpectedQuestion[];
  readonly warnings: readonly string[];
}

/**
 * Finds each row's article among those that are held: by its name, its file name without folders, or its title. `fail`
 * makes the error for an article that isn't there.
 * @throws what `fail` makes, for the first row whose article isn't held.
 */
export function matchArticles(
  rows: readonly QuestionRow[],
  articles: HeldArticles,
  fail: (message: string) => VerbatimError,
): OwnQuestions {
  const warnings: string[] = [];
  const questions = rows.map(({ line, question, article, quote }): ExpectedQuestion => {
    const id = `line ${line}`;
    if (article === '') return { id, question };
    const found = findArticle(article, articles);
    if (!found) throw fail(`${id}: no article is called "${article}": write its file name, or add it.`);
    if (quote !== '' && !foldSpace(found.text).includes(foldSpace(quote))) {
      warnings.push(`${id}: the expected quote does not stand in ${found.name}, so no answer can match it`);
    }
    return { id, question, expected: { article: found.name, quotes: quote === '' ? [] : [quote] } };
  });
  return { questions, warnings };
}

function findArticle(written: string, articles: HeldArticles) {
  const wanted = foldName(written);
  const all = [...articles.values()];
  return (
    articles.get(written) ??
    all.find(({ name }) => foldName(name) === wanted) ??
    all.find(({ name }) => foldName(name.slice(name.lastIndexOf('/') + 1)) === wanted) ??
    all.find(({ title }) => foldName(title) === wanted)
  );
}

function foldName(name: string): string {
  return foldSpace(name).toLowerCase();
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Whether a cited quote contains the expected one or is contained in it, however their white space is written. */
export function isOwnQuote(quote: string, expected: string): boolean {
  const [a, b] = [foldSpace(quote), foldSpace(expected)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** How a threshold serves somebody's own questions. All are counts. */
export interface OwnFigures {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Of the answerable questions. */
  readonly answered: number;
  readonly rightSource: number;
  readonly rightQuote: number;
  readonly refusedWrongly: number;
  /** Of the unanswerable questions. */
  readonly refusedRightly: number;
}

export function countOwn(
  questions: readonly ExpectedQuestion[],
  outcomes: readonly Outcome[],
  threshold: number,
): OwnFigures {
  const articleOf = new Map(questions.map(({ id, expected }) => [id, expected?.article]));
  const can = outcomes.filter(({ isAnswerable }) => isAnswerable);
  const cannot = outcomes.filter(({ isAnswerable }) => !isAnswerable);
  const answered = can.filter((outcome) => isAnswered(outcome, threshold));
  return {
    answerable: can.length,
    unanswerable: cannot.length,
    answered: answered.length,
    rightSource: answered.filter(({ id, chosen }) => chosen?.article === articleOf.get(id)).length,
    rightQuote: answered.filter(({ isRightShown }) => isRightShown).length,
    refusedWrongly: can.length - answered.length,
    refusedRightly: cannot.filter((outcome) => !isAnswered(outcome, threshold)).length,
  };
}

export type Miss = 'wrong source' | 'wrong quote' | 'refused, but has an answer' | 'answered, but has none';

/** What went wrong with a question at a threshold, if anything did. */
export function missOf({ expected }: ExpectedQuestion, outcome: Outcome, threshold: number): Miss | undefined {
  const answered = isAnswered(outcome, threshold);
  if (!expected) return answered ? 'answered, but has none' : undefined;
  if (!answered) return 'refused, but has an answer';
  if (outcome.isRightShown) return undefined;
  return outcome.chosen?.article === expected.article ? 'wrong quote' : 'wrong source';
}

export interface OwnChoice extends ChosenThreshold {
  readonly outcomes: readonly Outcome[];
}

/** The threshold of those tried whose mistakes cost least; a quote counts as right wherever it is shown. */
export function chooseOwnThreshold(
  tried: ReadonlyMap<number, readonly Outcome[]>,
  costs: Costs = defaultCosts,
): OwnChoice {
  return cheapest(
    [...tried].map(([threshold, outcomes]) => {
      const priced = outcomes.map((outcome) => ({ ...outcome, isRightFirst: outcome.isRightShown }));
      return { threshold, outcomes, cost: costAt(priced, threshold, costs) };
    }),
  );
}

/** What the lowest threshold that keeps the usual guarantee does to somebody's own questions; undefined where none does. */
export function guaranteeOwn(outcomes: readonly Outcome[]): ShownAt | undefined {
  const judged = outcomes.map((outcome) => ({ ...outcome, isRightFirst: outcome.isRightShown }));
  return guaranteedThreshold(judged, 0, usualGuarantee).kept;
}
