/** An article whose review is due and of which nobody has been told yet. */
export interface DueReview {
  readonly articleId: string;
  readonly title: string;
  /** See `Article.name`. */
  readonly name: string;
  /** ISO 8601 date on which it was due. */
  readonly reviewBy: string;
  /** In words, or Slack's id of a person. */
  readonly owner?: string;
  /** Kept answers that quote it. */
  readonly timesQuoted: number;
}

/** Articles that somebody is to look through again. */
export interface Reviews {
  dueReviews(): Promise<readonly DueReview[]>;
  /** Somebody was told of it: it isn't due any more, until another day is decided. */
  noteReview(review: Pick<DueReview, 'articleId' | 'reviewBy'>): Promise<void>;
}
