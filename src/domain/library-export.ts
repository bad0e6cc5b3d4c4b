/** How far an export is, or the import of one: articles so far, and in all. */
export interface ExportProgress {
  readonly done: number;
  readonly articles: number;
}

/** What was written. */
export interface ExportReport {
  readonly articles: number;
  /** Of these, those that had been written before and are the same still. */
  readonly unchanged: number;
  /** Files as they were taken in; of the other articles there is only the text. */
  readonly files: number;
  readonly votes: number;
}

/** What became of an export that was taken in. */
export interface TakenReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** Votes that are kept with their answers, and those whose answers aren't in this store. */
  readonly votes: number;
  readonly votesWithoutAnswer: number;
}
