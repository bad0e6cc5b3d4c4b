import type { Figures, Outcome } from './outcome.js';

/** The figures of a set of questions at a threshold: an answer is given from this confidence on. */
export function computeFigures(outcomes: readonly Outcome[], threshold: number): Figures {
  const can = outcomes.filter(({ isAnswerable }) => isAnswerable);
  const cannot = outcomes.filter(({ isAnswerable }) => !isAnswerable);
  const answered = can.filter((outcome) => isAnswered(outcome, threshold));
  return {
    n: outcomes.length,
    ...(can.length > 0 && {
      rightFirst: shareOf(can, ({ isRightFirst }) => isRightFirst),
      rightShown: shareOf(can, ({ isRightShown }) => isRightShown),
      meanShown: can.reduce((sum, { shown }) => sum + shown, 0) / can.length,
      answered: answered.length / can.length,
    }),
    ...(answered.length > 0 && { rightWhenAnswered: shareOf(answered, ({ isRightFirst }) => isRightFirst) }),
    ...(cannot.length > 0 && { refused: shareOf(cannot, (outcome) => !isAnswered(outcome, threshold)) }),
    misquoted: outcomes.reduce((sum, { misquotes }) => sum + misquotes, 0),
    ms: median(outcomes.map(({ ms }) => ms)),
  };
}

export function isAnswered({ confidence }: Pick<Outcome, 'confidence'>, threshold: number): boolean {
  return confidence >= threshold;
}

/** Share of the items that hold something, 0 to 1; NaN where there are none. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** The middle value, the upper one of two; NaN where there are none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
