/** A file to take in, read but not yet understood. */
export interface ArticleFile {
  /** Becomes `Article.origin`. */
  readonly origin: string;
  /** Becomes `Article.name`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportReport {
  /** `name`s of the files. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** Sentences of the added and changed articles. */
  readonly sentences: number;
}
