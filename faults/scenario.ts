export interface FaultOptions {
  /** The folder of the compiled program that is attacked. */
  readonly build: string;
  /** Where stores and logs may be made; removed afterwards. */
  readonly folder: string;
  /** A store that holds the samples, to be copied. */
  readonly sampleStore: string;
  /** The short form is for the gate, a few seconds; the long one for the night. */
  readonly isLong: boolean;
  /** Another compiled program, of which the one that is attacked takes the place. */
  readonly beside?: string;
  readonly sizes: FaultSizes;
}

/** How much is tried where somebody wants another size than a scenario's own. */
export interface FaultSizes {
  /** Of replicas, and of PostgreSQL. */
  readonly kills?: number;
  readonly restarts?: number;
  /** Of the scaled-down day. */
  readonly minutes?: number;
  /** Questions a second. */
  readonly rate?: number;
  /** The same seed kills after the same times. */
  readonly seed: string;
}

/** What came of one attack. */
export interface FaultRow {
  /** What was done, as "500 commands at once". */
  readonly attack: string;
  /** What was counted; all rows of a scenario have the same names. */
  readonly counts: Readonly<Record<string, number | string>>;
  /** What a person or whoever runs the program would mind, each in a sentence; none where all held. */
  readonly faults: readonly string[];
  /** Why it couldn't be tried here, in a sentence. */
  readonly skipped?: string;
}

/** One way of attacking the program, with real processes. */
export interface Scenario {
  /** As it is called on the command line: words with dashes. */
  readonly name: string;
  /** `short` for the gate, a few seconds; `long` for the night. */
  readonly forms: 'short' | 'long' | 'both';
  run(options: FaultOptions): Promise<readonly FaultRow[]>;
}
