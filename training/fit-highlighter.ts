/** The values of a span that are not 0: the feature's index and its value. */
interface SparseRow {
  readonly features: Uint16Array;
  readonly values: Float32Array;
}

/** The spans of one sentence for a question of a kind, and how right each is. */
export interface HighlightExample {
  /** Column of the kind's own weights; 0 is the column of all questions. */
  readonly column: number;
  readonly rows: readonly SparseRow[];
  /** F1 of each span against the answer, 0 to 1. */
  readonly scores: Float32Array;
}

export interface HighlightFitOptions {
  readonly features: number;
  readonly columns: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** Weight in the loss of the squared weights of all questions, and of those of a kind, which have fewer examples. */
  readonly penalty: number;
  readonly kindPenalty: number;
  /** Power of F1 by which spans share the target: the higher, the less a nearly right span gets. */
  readonly sharpness: number;
}

/** What of the last step is kept in the next. */
const momentum = 0.9;

/**
 * Fits weights under which the right span of a sentence gets the most probability in a softmax over all of its spans.
 * A weight is the sum of one for all questions and one for the question's kind, held to 0 more firmly, so that kinds
 * with few examples lean on all. Cross-entropy is convex: gradient descent with Nesterov's momentum, deterministic.
 * Returns the weights column by column.
 */
export function fitHighlighter(examples: readonly HighlightExample[], options: HighlightFitOptions): Float64Array {
  const usable = examples.flatMap((example) => withTarget(example, options.sharpness) ?? []);
  const weights = new Float64Array(options.features * options.columns);
  const ahead = Float64Array.from(weights);
  const gradient = new Float64Array(weights.length);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const index of gradient.keys()) {
      gradient[index] = (index < options.features ? options.penalty : options.kindPenalty) * (ahead[index] ?? 0);
    }
    for (const example of usable) addGradient(example, ahead, gradient, options.features, 1 / usable.length);
    for (const [index, slope] of gradient.entries()) {
      const before = weights[index] ?? 0;
      const next = (ahead[index] ?? 0) - options.learningRate * slope;
      weights[index] = next;
      ahead[index] = next + momentum * (next - before);
    }
  }
  return weights;
}

interface TargetedExample extends HighlightExample {
  readonly target: Float64Array;
}

function withTarget(example: HighlightExample, sharpness: number): TargetedExample | undefined {
  const powers = Float64Array.from(example.scores, (score) => score ** sharpness);
  const total = powers.reduce((sum, power) => sum + power, 0);
  return total > 0 ? { ...example, target: powers.map((power) => power / total) } : undefined;
}

const empty: SparseRow = { features: new Uint16Array(), values: new Float32Array() };

function addGradient(
  { rows, column, target }: TargetedExample,
  weights: Float64Array,
  gradient: Float64Array,
  width: number,
  scale: number,
): void {
  const offset = column * width;
  const scores = rows.map(({ features, values }) => {
    let score = 0;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      score += ((weights[feature] ?? 0) + (weights[offset + feature] ?? 0)) * (values[index] ?? 0);
    }
    return score;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (let span = 0; span < rows.length; span += 1) {
    const error = scale * ((powers[span] ?? 0) / total - (target[span] ?? 0));
    const { features, values } = rows[span] ?? empty;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const slope = error * (values[index] ?? 0);
      gradient[feature] = (gradient[feature] ?? 0) + slope;
      gradient[offset + feature] = (gradient[offset + feature] ?? 0) + slope;
    }
  }
}
