import type { Feedback } from '../domain.js';

/** A row of what an article has lived through, by the names of its columns. */
export type HistoryRow = Readonly<Record<string, string | number | null>>;

/** What is kept of an article beside its text: when it may be quoted, and the texts that it had. */
export interface ArticleHistory {
  /** Its life as it is kept, people's decisions included; absent where nothing is. */
  readonly life?: HistoryRow;
  /** Every text that it had, the first one first, as it is kept: names and days, not the texts themselves. */
  readonly versions: readonly HistoryRow[];
  /** Former texts that are kept, in the order of their hashes. */
  readonly texts: readonly FormerText[];
}

interface FormerText {
  /** `Article.textHash` of that time. */
  readonly textHash: string;
  readonly text: string;
}

/** A vote, and where it stands in their order. */
export interface NumberedVote {
  readonly number: number;
  readonly vote: Feedback;
}

/** What is kept of articles beside their texts, taken out and brought elsewhere as it is. */
export interface Histories {
  history(id: string): Promise<ArticleHistory>;
  /**
   * Puts a history in place of what is kept of the article, which needn't be there yet: what is saved under its id goes
   * on with it. A column that the history lacks is empty.
   */
  putHistory(id: string, history: ArticleHistory): Promise<void>;
  /** The next votes after a number, without their answers; at most `limit`. */
  votesAfter(number: number, limit: number): Promise<readonly NumberedVote[]>;
}
