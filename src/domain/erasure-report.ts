/** What was taken away of one person's, in numbers. */
export interface ErasureReport {
  readonly answers: number;
  /** On anybody's answers. */
  readonly votes: number;
  readonly exchanges: number;
  readonly threads: number;
  readonly deliveries: number;
}
