/** How a database comes from one format to the next, by the numbers that SQLite's formats have. */
export interface PostgresMigration {
  readonly format: number;
  /**
   * The least format that a program must know to go on beside it: while processes are replaced one after the other,
   * the old ones work on the new format. What is only added leaves it as it was.
   */
  readonly oldestReader: number;
  /** Performed one after the other, in one transaction. */
  readonly statements: readonly string[];
}
