import { addEnd, addStart } from './boundary-features.js';
import type { KindWeights, SpanFeatureName } from './highlight-model.js';
import { type AnswerRange, listSpans } from './list-spans.js';
import type { ReadSentence } from './read-sentence.js';
import { createAddWhole } from './whole-features.js';

export interface ChosenSpan extends AnswerRange {
  /** Share of its words that are expected to be right: F1 against the true answer, 0 to 1. */
  readonly expected: number;
}

/** Likeliest spans that are weighed against each other: beyond them lies hardly any probability. */
const weighed = 40;
const considered = 20;

/**
 * The span of a sentence whose words overlap most with the answer, by the probabilities that the model gives to all
 * spans: where several alike spans share the probability, one of them wins over a stray one that is likelier alone.
 */
export function chooseSpan(read: ReadSentence, weights: KindWeights): ChosenSpan | undefined {
  const likeliest = scoreSpans(read, weights)
    .sort((a, b) => b.score - a.score || a.span.first - b.span.first || a.span.last - b.span.last)
    .slice(0, weighed);
  const [best] = likeliest;
  if (!best) return undefined;
  const powers = likeliest.map(({ score }) => Math.exp(score - best.score));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const lengths = countLengths(read);
  let chosen: ChosenSpan | undefined;
  for (const { span } of likeliest.slice(0, considered)) {
    let expected = 0;
    for (const [index, other] of likeliest.entries()) {
      expected += ((powers[index] ?? 0) / total) * overlap(span, other.span, lengths);
    }
    if (!chosen || expected > chosen.expected) chosen = { ...span, expected };
  }
  return chosen;
}

interface ScoredSpan {
  readonly span: AnswerRange;
  readonly score: number;
}

function scoreSpans(read: ReadSentence, weights: KindWeights): ScoredSpan[] {
  const addWhole = createAddWhole(read);
  const starts: number[] = [];
  const ends: number[] = [];
  let total = 0;
  const add = (name: SpanFeatureName, value: number) => {
    total += weights[name] * value;
  };
  const sumAt = (addBoundary: typeof addStart | typeof addEnd, at: number): number => {
    total = 0;
    addBoundary(read, at, add);
    return total;
  };
  return listSpans(read).map((span) => {
    const { first, last } = span;
    starts[first] ??= sumAt(addStart, first);
    ends[last] ??= sumAt(addEnd, last);
    total = (starts[first] ?? 0) + (ends[last] ?? 0);
    addWhole(span, add);
    return { span, score: total };
  });
}

/** Words before each index that count when spans are compared: articles don't. */
function countLengths({ words }: ReadSentence): readonly number[] {
  const sums = [0];
  for (const { functionClass } of words) sums.push((sums.at(-1) ?? 0) + (functionClass === 'determiner' ? 0 : 1));
  return sums;
}

/** F1 of the words of two spans. */
function overlap(a: AnswerRange, b: AnswerRange, lengths: readonly number[]): number {
  const length = (first: number, last: number) => Math.max(0, (lengths[last + 1] ?? 0) - (lengths[first] ?? 0));
  const shared = length(Math.max(a.first, b.first), Math.min(a.last, b.last));
  return shared === 0 ? 0 : (2 * shared) / (length(a.first, a.last) + length(b.first, b.last));
}
