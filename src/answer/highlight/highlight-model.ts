import { endNames, startNames } from './boundary-features.js';
import { type AskedKind, askedKinds } from './read-asking.js';
import { wholeNames } from './whole-features.js';

/** All that is seen of a span. */
export const spanFeatureNames = [...startNames, ...endNames, ...wholeNames] as const;

export type SpanFeatureName = (typeof spanFeatureNames)[number];

/** Whom a weight counts for: all questions, or in addition those that ask for one kind of thing. */
export const weightColumns = ['any', ...askedKinds] as const;

/** What was learned of how answers stand in sentences. */
export interface HighlightModel {
  /** For each feature a weight in each of `weightColumns`. */
  readonly weights: Readonly<Record<SpanFeatureName, readonly number[]>>;
  /** Share of a span's words that must be expected to be right, 0 to 1, for it to be marked. */
  readonly threshold: number;
}

/** The weights that count for questions of a kind, by the name of their feature. */
export type KindWeights = Readonly<Record<SpanFeatureName, number>>;

/** Adds up the weights for each kind of question once, so that a sentence costs no more than its spans. */
export function weightsByKind({ weights }: HighlightModel): Readonly<Record<AskedKind, KindWeights>> {
  const ofKind = (kind: AskedKind): KindWeights => {
    const column = weightColumns.indexOf(kind);
    const entries = spanFeatureNames.map((name) => [name, (weights[name][0] ?? 0) + (weights[name][column] ?? 0)]);
    return Object.fromEntries(entries) as Record<SpanFeatureName, number>;
  };
  return Object.fromEntries(askedKinds.map((kind) => [kind, ofKind(kind)])) as Record<AskedKind, KindWeights>;
}
