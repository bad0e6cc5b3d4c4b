import type { Language, Span } from '../../../domain.js';
import type { DateParts } from '../values/read-date.js';

/** A sentence with what stands above it. */
export interface PlacedSentence {
  readonly text: string;
  readonly language: Language;
  readonly title: string;
  readonly heading?: string | undefined;
}

/** How far a number holds: `least` and `most` are demanded ("at least"), `over` and `under` are told ("more than"). */
export type Bound = 'about' | 'over' | 'under' | 'least' | 'most';

/** A value as it is compared; a single one has `low` and `high` alike. */
export type ClaimValue =
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      /** What it is measured in ("km", "eur", "%"); empty of what is counted. */
      readonly unit: string;
      readonly bound?: Bound;
    }
  | {
      readonly kind: 'time';
      /** Minutes since midnight. */
      readonly low: number;
      readonly high: number;
      /** Whether it may be twelve hours later as well: "at eight". */
      readonly isHalfDay: boolean;
    }
  | { readonly kind: 'date'; readonly date: DateParts };

/** A value with where it stands: words by their number from `from` up to `to`. */
export interface FoundValue {
  readonly from: number;
  readonly to: number;
  readonly value: ClaimValue;
}

/** A word of what a claim is about. */
export interface FrameWord {
  readonly term: string;
  /** Whether it says what the sentence is about, unlike "until" and "not". */
  readonly isContent: boolean;
  readonly isName: boolean;
  readonly isPast: boolean;
}

/** What a sentence claims: its values, in order, and all its other words that count. */
export interface Claim {
  readonly values: readonly ClaimValue[];
  /** Of each value, within the sentence's text. */
  readonly spans: readonly Span[];
  readonly frame: readonly FrameWord[];
}
