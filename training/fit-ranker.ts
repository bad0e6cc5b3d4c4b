/** What is believed of the weights before any data: a weight each, and how firmly, as a factor of the penalty. */
export interface Prior {
  readonly weights: Float64Array;
  readonly firmness: Float64Array;
}

/** The candidates of one question: a row of feature values each, and which of them answer. */
export interface RankingExample {
  readonly group: string;
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

export interface FitOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Weight in the loss of the squared distance from the prior weights. */
  readonly penalty: number;
}

/**
 * Fits linear weights that give the right candidates of a question the most probability under a softmax over all of
 * them (ListNet's top-one loss, Cao et al. 2007), by full-batch gradient descent with Adam. Deterministic.
 */
export function fitRanker(examples: readonly RankingExample[], prior: Prior, options: FitOptions): Float64Array {
  const usable = examples.filter(({ right }) => right.includes(true));
  const weights = Float64Array.from(prior.weights);
  const adam = new Adam(weights.length, options.learningRate);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const gradient = priorGradient(weights, prior, options.penalty);
    for (const example of usable) addGradient(example, weights, gradient, 1 / usable.length);
    adam.step(weights, gradient);
  }
  return weights;
}

function priorGradient(weights: Float64Array, prior: Prior, penalty: number): Float64Array {
  return weights.map(
    (weight, index) => penalty * (prior.firmness[index] ?? 1) * (weight - (prior.weights[index] ?? 0)),
  );
}

function addGradient({ rows, right }: RankingExample, weights: Float64Array, gradient: Float64Array, scale: number) {
  const scores = rows.map((row) => dot(row, weights));
  const all = softmax(scores);
  const target = softmax(scores.map((score, index) => (right[index] ? score : Number.NEGATIVE_INFINITY)));
  for (const [index, row] of rows.entries()) {
    const error = scale * ((all[index] ?? 0) - (target[index] ?? 0));
    for (let feature = 0; feature < row.length; feature += 1) {
      gradient[feature] = (gradient[feature] ?? 0) + error * (row[feature] ?? 0);
    }
  }
}

/** A row of values, whether it is positive, and how much it counts. */
export interface LogisticExample {
  readonly values: Float64Array;
  readonly isRight: boolean;
  readonly weight: number;
}

/** Fits a logistic regression: the weights whose sigmoid gives the probability that a row is positive. */
export function fitLogistic(examples: readonly LogisticExample[], prior: Prior, options: FitOptions): Float64Array {
  const weights = Float64Array.from(prior.weights);
  const adam = new Adam(weights.length, options.learningRate);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const gradient = priorGradient(weights, prior, options.penalty);
    for (const { values, isRight, weight } of examples) {
      const error = (weight * (sigmoid(dot(values, weights)) - (isRight ? 1 : 0))) / total;
      for (let feature = 0; feature < weights.length; feature += 1) {
        gradient[feature] = (gradient[feature] ?? 0) + error * (values[feature] ?? 0);
      }
    }
    adam.step(weights, gradient);
  }
  return weights;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Adam (Kingma and Ba 2015) with its usual decay rates. */
class Adam {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private steps = 0;

  constructor(
    width: number,
    private readonly learningRate: number,
  ) {
    this.mean = new Float64Array(width);
    this.square = new Float64Array(width);
  }

  step(weights: Float64Array, gradient: Float64Array): void {
    this.steps += 1;
    for (const [index, slope] of gradient.entries()) {
      const mean = 0.9 * (this.mean[index] ?? 0) + 0.1 * slope;
      const square = 0.999 * (this.square[index] ?? 0) + 0.001 * slope * slope;
      this.mean[index] = mean;
      this.square[index] = square;
      const corrected = mean / (1 - 0.9 ** this.steps);
      const scale = Math.sqrt(square / (1 - 0.999 ** this.steps)) + 1e-8;
      weights[index] = (weights[index] ?? 0) - (this.learningRate * corrected) / scale;
    }
  }
}
