/** What a text is to the encoder, which reads questions and the sentences that may answer them each in its way. */
export type EncodedKind = 'question' | 'sentence';

/**
 * Makes a vector of what a text means, so that texts of like meaning lie near each other, in one language or in two.
 * It writes no word, and what it is asked stays within the process.
 */
export interface Encoder {
  /** Names the model, its weights and pieces: vectors that another one made can't be compared with its own. */
  readonly id: string;
  /**
   * A vector of each text, in their order; of a text beyond 512 pieces, of its beginning. Each is of unit length but
   * for rounding: its values are whole multiples of 1/1024, so that the product of two is exact in whatever order it
   * is summed. The same text has the same vector, alone or among others. Questions go before sentences that wait.
   * Rejects with `EncoderUnavailable` where the encoder is closed or its thread ended.
   */
  vectors(kind: EncodedKind, texts: readonly string[]): Promise<readonly Float32Array[]>;
}
