/** Small closed sets of normalised words that tell what a sentence does. */
export interface CueWords {
  /** Opens a sentence that speaks of what another one named. */
  readonly back: string;
  /** Gives a reason. */
  readonly reason: string;
  /** Tells when without a date: "since the pandemic". */
  readonly time: string;
  /** Stands for people without naming any: "only you", "everyone". */
  readonly people: string;
  /** Denies. */
  readonly negation: string;
}
