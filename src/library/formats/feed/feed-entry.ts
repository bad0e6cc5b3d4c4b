/** A text of a feed, and how it is written. */
export interface FeedText {
  readonly text: string;
  readonly isHtml: boolean;
}

/** An entry of a feed, whatever kind of feed it is. */
export interface FeedEntry {
  readonly id?: string | undefined;
  readonly title?: FeedText | undefined;
  readonly url?: string | undefined;
  /** As the feed writes it. */
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  readonly content?: FeedText | undefined;
  /** Whether that is the entry's own text, and not what leads to it. */
  readonly isWhole: boolean;
}

/** What all entries of a feed have in common. */
export interface Feed {
  readonly title?: FeedText | undefined;
  readonly language?: string | undefined;
  readonly entries: readonly FeedEntry[];
}
