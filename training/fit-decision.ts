import { dot, type FitOptions, fitLogistic, type Prior } from './fit-ranker.js';

/** What the decision saw of one question, and whether the sentence put first did answer. */
export interface DecisionExample {
  readonly values: Float64Array;
  readonly isRight: boolean;
  readonly weight: number;
}

export interface DecisionOptions {
  readonly prior: Prior;
  /** Index of the value that is always 1. */
  readonly bias: number;
}

/** Over values brought to one scale, so that the penalty means the same for each. */
const regression: FitOptions = { epochs: 400, learningRate: 0.03, penalty: 0.0025 };
const calibration: FitOptions = { epochs: 400, learningRate: 0.03, penalty: 0 };

/**
 * Fits a logistic regression to the usual questions and those that are `hard` to refuse, then brings its probabilities
 * to what the usual ones alone show (Platt 1999): the hard ones turn the direction, not the scale.
 */
export function fitDecision(
  usual: readonly DecisionExample[],
  hard: readonly DecisionExample[],
  { prior, bias }: DecisionOptions,
): Float64Array {
  const all = [...usual, ...hard];
  const { mean, deviation } = measureColumns(usual, bias);
  const scaled = (examples: readonly DecisionExample[]) =>
    examples.map(({ values, ...rest }) => ({
      ...rest,
      values: values.map((value, index) => (value - (mean[index] ?? 0)) / (deviation[index] ?? 1)),
    }));
  const scaledPrior = { ...prior, weights: prior.weights.map((weight, index) => weight * (deviation[index] ?? 1)) };
  const direction = fitLogistic(scaled(all), scaledPrior, regression);
  const free: Prior = { weights: Float64Array.of(1, 0), firmness: Float64Array.of(1, 1) };
  const scored = scaled(usual).map((example) => ({
    ...example,
    values: Float64Array.of(dot(example.values, direction), 1),
  }));
  const [slope = 1, shift = 0] = fitLogistic(scored, free, calibration);
  const weights = direction.map((weight, index) => (slope * weight) / (deviation[index] ?? 1));
  const offset = weights.reduce((sum, weight, index) => sum + weight * (mean[index] ?? 0), 0);
  weights[bias] = (weights[bias] ?? 0) + shift - offset;
  return weights;
}

/** Variance up to which a value is the same everywhere, but for rounding. */
const constant = 1e-12;

/** Mean and standard deviation of each value; those of the bias, which never varies, leave it as it is. */
function measureColumns(examples: readonly DecisionExample[], bias: number) {
  const width = examples[0]?.values.length ?? 0;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const { values } of examples) {
    for (const [index, value] of values.entries()) mean[index] = (mean[index] ?? 0) + value / examples.length;
  }
  for (const { values } of examples) {
    for (const [index, value] of values.entries()) {
      deviation[index] = (deviation[index] ?? 0) + (value - (mean[index] ?? 0)) ** 2 / examples.length;
    }
  }
  mean[bias] = 0;
  return { mean, deviation: deviation.map((variance) => (variance > constant ? Math.sqrt(variance) : 1)) };
}
