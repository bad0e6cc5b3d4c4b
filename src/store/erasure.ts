/** What was taken away of one person's, in numbers. */
export interface ErasureReport {
  readonly answers: number;
  /** On anybody's answers. */
  readonly votes: number;
  readonly exchanges: number;
  readonly threads: number;
  readonly deliveries: number;
}

export interface ErasureOptions {
  /** The person's key. */
  readonly person: string;
  /** Whether a delivery's payload is a question of theirs: only the edge that wrote it can read it. */
  readonly asks: (payload: string) => boolean;
}
