/** What was taken away of one person's, in numbers. */
export interface ErasureReport {
  readonly answers: number;
  /** On anybody's answers. */
  readonly votes: number;
  readonly exchanges: number;
  readonly threads: number;
  readonly deliveries: number;
  /** Articles that said that the person brought or looks after them. */
  readonly articles: number;
  readonly proposals: number;
}

/** What went with a workspace. */
export interface WorkspaceErasure {
  readonly articles: number;
  readonly answers: number;
  /** Files beside the store that still hold what it held: stores that a restore replaced. */
  readonly left: readonly string[];
  /** Tables in whose files deleted rows may still stand, since other sessions of the server could see them. */
  readonly unvacuumed?: readonly [string, ...string[]];
}
