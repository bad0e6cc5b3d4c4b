import type { ResultName, SettingsRun } from './answer-settings.js';
import { type Belief, expectedCalibrationError } from './calibration.js';
import { type ChosenThreshold, chooseThreshold } from './choose-threshold.js';
import { computeFigures } from './compute-figures.js';
import { calibrationOf, type DomainCalibration } from './domain-calibration.js';
import { keyOf, measuredDomains } from './measured-domains.js';
import type { Figures, Outcome } from './outcome.js';

/** The figures of a whole run, as they are kept to compare the next with. */
export interface EvalResult {
  /** At which answers were given. */
  readonly threshold: number;
  readonly figures: Readonly<Partial<Record<ResultName, Figures>>>;
  /** Over C and E, where both ran; and over A as well, where it did. */
  readonly decision?: DecisionResult;
  readonly decisionWithA?: DecisionResult;
  /** Of each domain that ran, by its settings with plus signs between. */
  readonly calibration?: Readonly<Record<string, DomainCalibration>>;
}

export interface DecisionResult {
  /** Expected calibration error, 0 to 1. */
  readonly calibrationError: number;
  /** The threshold whose mistakes cost least, and what a question costs there. */
  readonly best: ChosenThreshold;
}

/** The figures of a run at a threshold. */
export function summarizeRun(run: SettingsRun, threshold: number): EvalResult {
  const all: [ResultName, readonly Outcome[]][] = [...run.outcomes];
  if (run.golden) all.push(['golden', run.golden.atThreshold]);
  const decided = decisionOutcomes(run);
  const hard = run.outcomes.get('A');
  return {
    threshold,
    figures: Object.fromEntries(all.map(([name, outcomes]) => [name, computeFigures(outcomes, threshold)])),
    ...(decided && { decision: summarizeDecision(decided) }),
    ...(decided && hard && { decisionWithA: summarizeDecision([...decided, ...hard]) }),
    calibration: Object.fromEntries(
      measuredDomains(run.outcomes).map((domain) => [keyOf(domain), calibrationOf(domain.outcomes, threshold)]),
    ),
  };
}

/** The outcomes of C and E: as many questions that can be answered as such that can't. */
export function decisionOutcomes({ outcomes }: SettingsRun): readonly Outcome[] | undefined {
  const [answerable, absent] = [outcomes.get('C'), outcomes.get('E')];
  return answerable && absent && [...answerable, ...absent];
}

export function beliefsOf(outcomes: readonly Outcome[]): Belief[] {
  return outcomes.map(({ believed, isAnswerable, isRightFirst }) => ({
    confidence: believed,
    isRight: isAnswerable && isRightFirst,
  }));
}

function summarizeDecision(outcomes: readonly Outcome[]): DecisionResult {
  return {
    calibrationError: expectedCalibrationError(beliefsOf(outcomes)),
    best: chooseThreshold(outcomes),
  };
}
