import type { Belief } from './calibration.js';

/** What is asked of a threshold. */
export interface Guarantee {
  /** Share of the answers shown that may be wrong, above 0 and below 1. */
  readonly risk: number;
  /** How sure it is to be, over the questions that the threshold was chosen by, above 0 and below 1. */
  readonly certainty: number;
}

/** At most one wrong in ten shown; of ten sets of questions to choose by, at most one misleads. */
export const usualGuarantee: Guarantee = { risk: 0.1, certainty: 0.9 };

/** Thresholds that may be chosen, in hundredths, the highest first. Fixed before any data is seen. */
const grid: readonly number[] = Array.from({ length: 95 }, (_, index) => (95 - index) / 100);

/** Where the tests begin, each with the same part of what certainty leaves: no less fixed before any data is seen. */
const starts: readonly number[] = [0.95, 0.8, 0.6];

/**
 * The lowest threshold that keeps a guarantee, of questions like those given: with probability `certainty` over them,
 * of the answers that a like question is shown at it (confidence no lower) at most `risk` are wrong. Undefined where
 * they are too few or too often wrong for any.
 *
 * The share wrong/shown is a ratio and need not fall as the threshold rises, so that conformal risk control
 * (Angelopoulos, Bates, Fisch, Lei, Schuster 2022), which bounds the mean of a loss that does, doesn't apply to it as
 * it stands. Learn then Test does (Angelopoulos, Bates, Candès, Jordan, Lei 2021): whether more than `risk` of the
 * answers are wrong at a threshold is a hypothesis, tested by the exact binomial tail of the wrong among those shown,
 * as Geifman and El-Yaniv 2017 bound the risk of selective classification (Clopper and Pearson 1934). The thresholds
 * are tested from each start downwards until one isn't rejected, which needs no correction for their number, only for
 * that of the starts (fixed sequence testing). It holds at any number of questions, whatever the confidence is worth;
 * it takes them to be drawn as later ones are, which those about other articles are only as far as articles are alike.
 */
export function controlRisk(beliefs: readonly Belief[], { risk, certainty }: Guarantee): number | undefined {
  const level = (1 - certainty) / starts.length;
  const isKept = (threshold: number) => {
    const shown = beliefs.filter(({ confidence }) => confidence >= threshold);
    const wrong = shown.filter(({ isRight }) => !isRight).length;
    return shown.length > 0 && binomialTail(wrong, shown.length, risk) <= level;
  };
  const reached = starts.flatMap((start) =>
    lowestKept(
      grid.filter((threshold) => threshold <= start),
      isKept,
    ),
  );
  return reached.length > 0 ? Math.min(...reached) : undefined;
}

/** The last threshold before the first that isn't kept; none where that is the first of all. */
function lowestKept(thresholds: readonly number[], isKept: (threshold: number) => boolean): number[] {
  const end = thresholds.findIndex((threshold) => !isKept(threshold));
  return thresholds.slice(0, end < 0 ? undefined : end).slice(-1);
}

/** Probability that of `n` draws, each with probability `p` (above 0, below 1), at most `k` come true. */
export function binomialTail(k: number, n: number, p: number): number {
  const odds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let drawn = 1; drawn <= Math.min(k, n); drawn += 1) {
    term += Math.log(n - drawn + 1) - Math.log(drawn) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
