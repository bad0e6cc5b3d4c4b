export interface FaultOptions {
  /** The folder of the compiled program that is attacked. */
  readonly build: string;
  /** Where stores and logs may be made; removed afterwards. */
  readonly folder: string;
  /** A store that holds the samples, to be copied. */
  readonly sampleStore: string;
  /** The short form is for the gate, a few seconds; the long one for the night. */
  readonly isLong: boolean;
}

/** What came of one attack. */
export interface FaultRow {
  /** What was done, as "500 commands at once". */
  readonly attack: string;
  /** What was counted; all rows of a scenario have the same names. */
  readonly counts: Readonly<Record<string, number | string>>;
  /** What a person or whoever runs the program would mind, each in a sentence; none where all held. */
  readonly faults: readonly string[];
}

/** One way of attacking the program, with real processes. */
export interface Scenario {
  /** As it is called on the command line: words with dashes. */
  readonly name: string;
  /** `short` for the gate, a few seconds; `long` for the night. */
  readonly forms: 'short' | 'long' | 'both';
  run(options: FaultOptions): Promise<readonly FaultRow[]>;
}
