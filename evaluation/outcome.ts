/** What came of one question, as far as the figures look at it. */
export interface Outcome {
  readonly id: string;
  readonly question: string;
  /** What cross-validation folds by. */
  readonly group: string;
  /** Whether the articles that were searched hold its answer. */
  readonly isAnswerable: boolean;
  /** Probability that the first sentence answers, as the model believes; 0 where nothing was cited. */
  readonly confidence: number;
  /** The same, whether or not anything was cited. */
  readonly believed: number;
  /** Whether the sentence that was ranked first is right, cited or not. */
  readonly isRightFirst: boolean;
  /** Whether the answer stands anywhere in what would be quoted without a threshold. */
  readonly isRightShown: boolean;
  /** Sentences that would be quoted without a threshold. */
  readonly shown: number;
  /** Quotes that don't stand in their article as they are given. */
  readonly misquotes: number;
  /** Milliseconds from question to answer. */
  readonly ms: number;
  /** The sentence that was ranked first. */
  readonly chosen?: { readonly article: string; readonly quote: string };
}

/** What the figures of a set of questions are; absent ones have no question they could be measured on. */
export interface Figures {
  readonly n: number;
  /** Of the answerable questions, the share whose right sentence comes first. */
  readonly rightFirst?: number;
  /** Of the answerable questions, the share whose answer is among the quotes that are shown. */
  readonly rightShown?: number;
  /** Sentences shown for an answerable question, on average. */
  readonly meanShown?: number;
  /** Of the answerable questions, the share that is answered. */
  readonly answered?: number;
  /** Of the answered answerable questions, the share whose right sentence comes first. */
  readonly rightWhenAnswered?: number;
  /** Of the questions that can't be answered, the share that is refused. */
  readonly refused?: number;
  /** Quotes that don't stand in their article. */
  readonly misquoted: number;
  /** Milliseconds a question, median. */
  readonly ms: number;
}
