import type { ResultName, SettingsRun } from './answer-settings.js';
import { reliabilityBins, renderReliability } from './calibration.js';
import { defaultCosts, tableThresholds } from './choose-threshold.js';
import { isAnswered, shareOf } from './compute-figures.js';
import { beliefsOf, type DecisionResult, decisionOutcomes, type EvalResult } from './eval-result.js';
import type { Figures, Outcome } from './outcome.js';
import { renderTable, showChange, showNumber } from './render-table.js';
import { settings } from './settings.js';

interface Column {
  readonly title: string;
  readonly figure: Exclude<keyof Figures, 'n'>;
  readonly digits: number;
}

const columns: readonly Column[] = [
  { title: 'right first', figure: 'rightFirst', digits: 3 },
  { title: 'right shown', figure: 'rightShown', digits: 3 },
  { title: 'shown', figure: 'meanShown', digits: 2 },
  { title: 'answered', figure: 'answered', digits: 3 },
  { title: 'right when answered', figure: 'rightWhenAnswered', digits: 3 },
  { title: 'refused', figure: 'refused', digits: 3 },
  { title: 'misquoted', figure: 'misquoted', digits: 0 },
  { title: 'ms', figure: 'ms', digits: 1 },
];

function titleOf(name: ResultName): string {
  return `${name}: ${settings.find((setting) => setting.name === name)?.title ?? 'over the sample articles'}`;
}

/** The figures of each setting, with the change against the last result in brackets. */
export function renderFigures(result: EvalResult, last: EvalResult | undefined): string {
  const names = Object.keys(result.figures) as ResultName[];
  const rows = names.flatMap((name) => {
    const figures = result.figures[name];
    if (!figures) return [];
    const before = last?.figures[name];
    const cells = columns.map(
      ({ figure, digits }) =>
        showNumber(figures[figure], digits) + showChange(figures[figure], before?.[figure], digits),
    );
    return [[titleOf(name), String(figures.n), ...cells]];
  });
  return renderTable(['setting', 'n', ...columns.map(({ title }) => title)], rows);
}

/** How far the confidence can be believed; nothing where C or E did not run. */
export function renderCalibration(run: SettingsRun, result: EvalResult, last: EvalResult | undefined): string[] {
  const decided = decisionOutcomes(run);
  if (!decided) return [];
  const hard = run.outcomes.get('A');
  const part = (title: string, now: DecisionResult | undefined, before: DecisionResult | undefined) =>
    now === undefined
      ? []
      : [
          `${title}: expected calibration error ${showNumber(now.calibrationError)}${showChange(now.calibrationError, before?.calibrationError)}; ` +
            `cheapest threshold ${showNumber(now.best.threshold, 2)}${showChange(now.best.threshold, before?.best.threshold, 2)}, costing ${showNumber(now.best.cost)} a question`,
        ];
  const { wrongAnswer, refusedAnswerable, answeredUnanswerable } = defaultCosts;
  return [
    'Whether the first sentence is right, by the confidence in it (bar: share that is right; mark: where it should end)',
    '',
    'C and E',
    renderReliability(reliabilityBins(beliefsOf(decided))),
    ...(hard ? ['', 'C, E and A', renderReliability(reliabilityBins(beliefsOf([...decided, ...hard])))] : []),
    '',
    ...part('C and E', result.decision, last?.decision),
    ...part('C, E and A', result.decisionWithA, last?.decisionWithA),
    `Costs: a wrong answer ${wrongAnswer}, refusing what has an answer ${refusedAnswerable}, answering what has none ${answeredUnanswerable}.`,
  ];
}

/** What each threshold would give; a column for each setting that ran. */
export function renderThresholds({ outcomes, golden }: SettingsRun): string {
  const answerable = outcomes.get('C');
  const refusing = (['E', 'A'] as const).flatMap((name) => {
    const own = outcomes.get(name);
    return own ? [{ name, own }] : [];
  });
  const header = [
    'threshold',
    ...(answerable ? ['C answered', 'C right when answered'] : []),
    ...refusing.map(({ name }) => `${name} refused`),
    ...(golden ? ['golden right', 'golden refused'] : []),
  ];
  const rows = tableThresholds.map((threshold) => [
    threshold.toFixed(2),
    ...(answerable ? answerCells(answerable, threshold) : []),
    ...refusing.map(({ own }) => refusedCell(own, threshold)),
    ...goldenCells(golden?.byThreshold.get(threshold), threshold),
  ]);
  return header.length > 1 ? renderTable(header, rows) : '';
}

function answerCells(outcomes: readonly Outcome[], threshold: number): string[] {
  const answered = outcomes.filter((outcome) => isAnswered(outcome, threshold));
  return [
    showNumber(answered.length / outcomes.length),
    showNumber(shareOf(answered, ({ isRightFirst }) => isRightFirst)),
  ];
}

function refusedCell(outcomes: readonly Outcome[], threshold: number): string {
  return showNumber(shareOf(outcomes, (outcome) => !isAnswered(outcome, threshold)));
}

function goldenCells(outcomes: readonly Outcome[] | undefined, threshold: number): string[] {
  if (!outcomes) return [];
  const can = outcomes.filter(({ isAnswerable }) => isAnswerable);
  const right = shareOf(can, (outcome) => isAnswered(outcome, threshold) && outcome.isRightFirst);
  const cannot = outcomes.filter(({ isAnswerable }) => !isAnswerable);
  return [showNumber(right), refusedCell(cannot, threshold)];
}
