import { defaultCosts } from './choose-threshold.js';
import { usualGuarantee } from './control-risk.js';
import type { ShownAt } from './domain-calibration.js';
import type { ExpectedQuestion } from './expected-question.js';
import type { Outcome } from './outcome.js';
import { countOwn, missOf, type OwnChoice, type OwnFigures } from './own-questions.js';
import { renderTable, showNumber } from './render-table.js';

export interface OwnResult {
  readonly questions: readonly ExpectedQuestion[];
  readonly warnings: readonly string[];
  /** The threshold in use, and what came of the questions at it. */
  readonly threshold: number;
  readonly outcomes: readonly Outcome[];
  readonly best: OwnChoice;
  /** At the lowest threshold that keeps the usual guarantee; absent where none does. */
  readonly guaranteed?: ShownAt;
}

const sureness = 100 * usualGuarantee.certainty;

/** What somebody is told about their own questions. */
export function renderOwn({ questions, warnings, threshold, outcomes, best, guaranteed }: OwnResult): string {
  const now = countOwn(questions, outcomes, threshold);
  const then = countOwn(questions, best.outcomes, best.threshold);
  const misses = questions.flatMap((question, index) => {
    const outcome = outcomes[index];
    const miss = outcome && missOf(question, outcome, threshold);
    return miss ? [describeMiss(question, outcome, miss)] : [];
  });
  const { wrongAnswer, refusedAnswerable, answeredUnanswerable } = defaultCosts;
  return [
    `${questions.length} questions: ${now.answerable} with an answer, ${now.unanswerable} without.`,
    '',
    renderTable(
      ['', `at ${showThreshold(threshold)} (in use)`, `at ${showThreshold(best.threshold)} (would serve best)`],
      rowsOf(now, then),
    ),
    '',
    best.threshold === threshold
      ? 'The threshold in use serves these questions best.'
      : `To use the other: VERBATIM_MIN_CONFIDENCE=${showThreshold(best.threshold)}`,
    `Best by these costs: a wrong answer ${wrongAnswer}, refusing what has an answer ${refusedAnswerable}, answering what has none ${answeredUnanswerable}; ${showNumber(best.cost, 2)} a question.`,
    guaranteed
      ? `So that at most ${usualGuarantee.risk} of the answers to questions like these are wrong (${sureness} % sure): VERBATIM_MIN_CONFIDENCE=${showThreshold(guaranteed.threshold)}; of these, ${showNumber(guaranteed.shown, 2)} are answered then.`
      : `Too few, or too often answered wrongly, to promise that at most ${usualGuarantee.risk} of the answers to questions like these are wrong (${sureness} % sure).`,
    ...(warnings.length > 0 ? ['', ...warnings] : []),
    '',
    misses.length > 0 ? `Missed at ${showThreshold(threshold)}:` : 'Nothing was missed.',
    ...misses,
  ].join('\n');
}

function rowsOf(now: OwnFigures, then: OwnFigures): string[][] {
  const row = (title: string, count: (figures: OwnFigures) => readonly [number, number]) => [
    title,
    showCount(...count(now)),
    showCount(...count(then)),
  ];
  return [
    row('answered', ({ answered, answerable }) => [answered, answerable]),
    row('… with the right source', ({ rightSource, answered }) => [rightSource, answered]),
    row('… with the right quote', ({ rightQuote, answered }) => [rightQuote, answered]),
    row('refused wrongly', ({ refusedWrongly, answerable }) => [refusedWrongly, answerable]),
    row('refused rightly', ({ refusedRightly, unanswerable }) => [refusedRightly, unanswerable]),
  ];
}

function showCount(count: number, of: number): string {
  return of === 0 ? '–' : `${count} of ${of} (${Math.round((100 * count) / of)} %)`;
}

function showThreshold(threshold: number): string {
  return String(Number(threshold.toFixed(2)));
}

function describeMiss({ id, question, expected }: ExpectedQuestion, outcome: Outcome, miss: string): string {
  const { chosen, believed } = outcome;
  const [quote] = expected?.quotes ?? [];
  const got = chosen ? `${chosen.article}: “${chosen.quote}”` : 'nothing';
  return [
    `- ${id}: ${question}`,
    `    ${miss} (confidence ${believed.toFixed(2)}); ranked first: ${got}`,
    ...(expected ? [`    expected ${expected.article}${quote === undefined ? '' : `: “${quote}”`}`] : []),
  ].join('\n');
}
