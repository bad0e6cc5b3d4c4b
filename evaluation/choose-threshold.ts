import { isAnswered } from './compute-figures.js';
import type { Outcome } from './outcome.js';

/** What a mistake costs, in units of one answerable question refused. */
export interface Costs {
  readonly wrongAnswer: number;
  readonly refusedAnswerable: number;
  readonly answeredUnanswerable: number;
}

/**
 * A question refused sends a person on to a colleague: a minute lost. A wrong answer is believed or has to be found
 * out, and the next answers are trusted less: reckoned at five times that, whether or not there was something to
 * answer.
 */
export const defaultCosts: Costs = { wrongAnswer: 5, refusedAnswerable: 1, answeredUnanswerable: 5 };

/** As far as an outcome's cost goes. */
export type PricedOutcome = Pick<Outcome, 'isAnswerable' | 'isRightFirst' | 'confidence'>;

/** Mean cost of a question at a threshold. */
export function costAt(outcomes: readonly PricedOutcome[], threshold: number, costs: Costs): number {
  return outcomes.reduce((sum, outcome) => sum + costOf(outcome, threshold, costs), 0) / outcomes.length;
}

function costOf(outcome: PricedOutcome, threshold: number, costs: Costs): number {
  if (!isAnswered(outcome, threshold)) return outcome.isAnswerable ? costs.refusedAnswerable : 0;
  if (!outcome.isAnswerable) return costs.answeredUnanswerable;
  return outcome.isRightFirst ? 0 : costs.wrongAnswer;
}

/** The thresholds of a table. */
export const tableThresholds: readonly number[] = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

/** Fine steps, for choosing one where trying it costs nothing. */
const fineThresholds: readonly number[] = Array.from({ length: 100 }, (_, index) => index / 100);

export interface ChosenThreshold {
  readonly threshold: number;
  /** Mean cost of a question. */
  readonly cost: number;
}

/** The threshold with the least mean cost, in hundredths; the lowest of those that cost the same. */
export function chooseThreshold(outcomes: readonly PricedOutcome[], costs: Costs = defaultCosts): ChosenThreshold {
  return cheapest(fineThresholds.map((threshold) => ({ threshold, cost: costAt(outcomes, threshold, costs) })));
}

/** The cheapest choice; the first of those that cost the same. */
export function cheapest<T extends ChosenThreshold>(choices: readonly T[]): T {
  const [first, ...others] = choices;
  if (!first) throw new RangeError('there is no threshold to choose from');
  return others.reduce((best, choice) => (choice.cost < best.cost ? choice : best), first);
}
