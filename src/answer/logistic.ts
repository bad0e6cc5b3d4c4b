/**
 * Probability that a logistic regression gives, 0 to 1: the logistic function of the sum of each value times its weight
 * (Cox 1958). `names` are those of the values that count; a weight of 0 leaves its value out.
 */
export function logistic<Name extends string>(
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, number>>,
): number {
  const score = names.reduce((sum, name) => sum + weights[name] * values[name], 0);
  return 1 / (1 + Math.exp(-score));
}
