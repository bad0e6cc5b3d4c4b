import { type Belief, expectedCalibrationError } from './calibration.js';
import { isAnswered, shareOf } from './compute-figures.js';
import { controlRisk, type Guarantee } from './control-risk.js';
import type { Outcome } from './outcome.js';

/** How far the confidence in some questions' first sentences can be believed. Shares are 0 to 1. */
export interface DomainCalibration {
  readonly n: number;
  /** Expected calibration error. */
  readonly error: number;
  /** The same of those that are shown at the threshold; NaN where none is. */
  readonly errorShown: number;
  /** Mean confidence of those that are shown, less the share of them that is right: above 0 it boasts. */
  readonly excess: number;
}

/** What a threshold does: of all questions those that are shown an answer, and of these those whose first is wrong. */
export interface ShownAt {
  readonly threshold: number;
  readonly shown: number;
  /** NaN where none is shown. */
  readonly wrong: number;
}

/** What is to be said of a threshold that keeps a guarantee. */
export interface GuaranteedThreshold {
  readonly now: ShownAt;
  /** At the threshold that keeps it; undefined where none does. */
  readonly kept?: ShownAt;
  /** At thresholds chosen by half of the articles, the other half's; undefined where either half has none. */
  readonly elsewhere?: Omit<ShownAt, 'threshold'>;
}

/** What was believed of the first sentence of each answer; nothing where there was none to show. */
export function shownBeliefs(outcomes: readonly Outcome[]): Belief[] {
  return outcomes.map(({ confidence, isAnswerable, isRightFirst }) => ({
    confidence,
    isRight: isAnswerable && isRightFirst,
  }));
}

export function calibrationOf(outcomes: readonly Outcome[], threshold: number): DomainCalibration {
  const beliefs = shownBeliefs(outcomes);
  const shown = beliefs.filter((belief) => isAnswered(belief, threshold));
  const believed = shown.reduce((sum, { confidence }) => sum + confidence, 0) / shown.length;
  return {
    n: beliefs.length,
    error: expectedCalibrationError(beliefs),
    errorShown: shown.length > 0 ? expectedCalibrationError(shown) : Number.NaN,
    excess: believed - shareOf(shown, ({ isRight }) => isRight),
  };
}

export function shownAt(outcomes: readonly Outcome[], threshold: number): ShownAt {
  const shown = shownBeliefs(outcomes).filter((belief) => isAnswered(belief, threshold));
  return { threshold, shown: shown.length / outcomes.length, wrong: shareOf(shown, ({ isRight }) => !isRight) };
}

/** The lowest threshold that keeps a guarantee for questions like these, and what it does to them and elsewhere. */
export function guaranteedThreshold(
  outcomes: readonly Outcome[],
  threshold: number,
  guarantee: Guarantee,
): GuaranteedThreshold {
  const lowest = controlRisk(shownBeliefs(outcomes), guarantee);
  const elsewhere = measureElsewhere(outcomes, guarantee);
  return {
    now: shownAt(outcomes, threshold),
    ...(lowest !== undefined && { kept: shownAt(outcomes, lowest) }),
    ...(elsewhere && { elsewhere }),
  };
}

/** Halves of the articles choose for each other: what a guarantee is worth where the articles are others. */
function measureElsewhere(outcomes: readonly Outcome[], guarantee: Guarantee): Omit<ShownAt, 'threshold'> | undefined {
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort();
  const halfOf = new Map(groups.map((group, index) => [group, index % 2]));
  const halves = [0, 1].map((half) => outcomes.filter(({ group }) => halfOf.get(group) === half));
  const [even = [], odd = []] = halves;
  const sides = [
    { chosenBy: even, used: odd },
    { chosenBy: odd, used: even },
  ].map(({ chosenBy, used }) => ({ lowest: controlRisk(shownBeliefs(chosenBy), guarantee), used }));
  const shown: Belief[] = [];
  for (const { lowest, used } of sides) {
    if (lowest === undefined) return undefined;
    shown.push(...shownBeliefs(used).filter((belief) => isAnswered(belief, lowest)));
  }
  return { shown: shown.length / outcomes.length, wrong: shareOf(shown, ({ isRight }) => !isRight) };
}
