/** A file to take in, read but not yet understood. */
export interface ArticleFile {
  /** Becomes `Article.origin`. */
  readonly origin: string;
  /** Becomes `Article.name`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The origin that the ids of its articles follow from, where it came from elsewhere once; by default its own. */
  readonly identity?: string;
  /** Where people may read it, if the file itself doesn't say. */
  readonly url?: string;
}

/** A file that can't be read; the reason is a few words that fit behind its name. */
export interface UnreadableFile {
  readonly name: string;
  readonly reason: string;
}

/** Files one after the other; each is read only when it is asked for, so that few of them are in memory at a time. */
export type ArticleFiles = Iterable<ArticleFile | UnreadableFile> | AsyncIterable<ArticleFile | UnreadableFile>;

export interface ImportReport {
  /** `name`s of the files; of several articles in one file, with each one's title behind it. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** What whoever brought a file should know of it, a sentence each without a full stop. */
  readonly noted: readonly { readonly name: string; readonly notes: readonly string[] }[];
  /** Sentences of the added and changed articles. */
  readonly sentences: number;
}
