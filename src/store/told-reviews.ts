/** Of which reviews somebody has been told. */
export interface ToldReviews {
  /** The day of the review (ISO 8601 date) that was told last, by article. */
  told(articleIds: readonly string[]): Promise<Readonly<Record<string, string>>>;
  note(articleId: string, reviewBy: string): Promise<void>;
}
