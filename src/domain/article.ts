/** Half-open range `[start, end)` of UTF-16 code units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Primary subtag of BCP 47 in lower case (`en`, `fr`, `ar`, …); `und` where it could not be told. */
export type Language = string;

/** How the file was written that an article was read from. */
export type ArticleFormat =
  | 'markdown'
  | 'text'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'pptx'
  | 'epub'
  | 'email'
  | 'csv'
  | 'xlsx'
  | 'json'
  | 'subtitles'
  | 'feed';

/**
 * A document we hold. `text` is what the reader of its format made of the file: the words that whoever opens it reads,
 * in their order. It is canonical and never edited; a text that reads differently is another edition.
 */
export interface Article {
  /** Follows from the `origin` that it came from first, so that the same file keeps its id when it changes or moves. */
  readonly id: string;
  readonly collection: string;
  /** Where the text came from (an absolute path, a URL, `sample:NAME`, `dropped:NAME`): the article's identity. */
  readonly origin: string;
  /** File name, as people name the article in commands and scopes. */
  readonly name: string;
  readonly title: string;
  /** Who published the text, in words. */
  readonly source?: string;
  readonly url?: string;
  readonly language: Language;
  readonly text: string;
  /** SHA-256 over everything that was ingested, front matter included, in hexadecimal. */
  readonly contentHash: string;
  /** SHA-256 of `text` in UTF-8, in hexadecimal: the edition. A text that reads differently is another edition. */
  readonly textHash: string;
  readonly format: ArticleFormat;
  /** ISO 8601 date (`2026-05-12`). */
  readonly publishedAt?: string;
  /** ISO 8601 instant at which we last took the text in. */
  readonly revisedAt: string;
}

export type ArticleHeader = Omit<Article, 'text'>;

/** A heading and the span of text under it, up to the next heading of any level. */
export interface Section extends Span {
  /** 0-based in the article. */
  readonly ordinal: number;
  /** The heading with those that it stands under, the outermost first: "Leave › Parents › How long?". */
  readonly heading: string;
  /** 1 to 6. */
  readonly level: number;
}

/** Where in its file something stands, for people to find it; each part only where the format has it. */
export interface SourcePlace {
  /** 1-based. */
  readonly line?: number;
  /** 1-based: of a PDF's pages, whatever is printed on them. */
  readonly page?: number;
  /** 1-based. */
  readonly slide?: number;
  /** As the sheet numbers it. */
  readonly row?: number;
  /** Seconds from the start of what was recorded. */
  readonly seconds?: number;
  /** Who says it, where the file tells. */
  readonly speaker?: string;
}

/** The smallest quotable unit. */
export interface Sentence extends Span {
  /** 1-based in the article. */
  readonly ordinal: number;
  /**
   * 1-based among the sentences of its section, or of the article's opening where no section holds it; 0 of a heading
   * that says something itself.
   */
  readonly inSection: number;
  /** Where its first word stands in the file. */
  readonly place?: SourcePlace;
  /**
   * The sentences that give this one its sense, outermost first: what stands before a list, and the items that it is
   * nested in. All of them stand before it.
   */
  readonly leadIns?: readonly [Span, ...Span[]];
}

/** A run of neighbouring sentences under one heading: what is retrieved, and a quote's context. */
export interface Passage extends Span {
  /** 0-based in the article. */
  readonly ordinal: number;
  /** `Section.ordinal`; absent before the first heading. */
  readonly section?: number;
  readonly sentences: readonly Sentence[];
}

export type FactType = 'person' | 'organization' | 'place' | 'date' | 'quantity' | 'role' | 'definition';

/** A typed value found in a sentence; its span is the value's. */
export interface Fact extends Span {
  readonly type: FactType;
  /**
   * What a question may call the value: the office of a `role` ("president of Interpol"), the acronym or name that a
   * `definition` or `organization` explains, the noun that a `quantity` counts; else the value itself.
   */
  readonly label: string;
  /** `Sentence.ordinal`. */
  readonly sentence: number;
}

/**
 * A stretch of an article's text that no sentence crosses. `item` and `row` are parts of a list or table, which is
 * named by `group`: its parts belong together as a passage.
 */
export interface TextBlock extends Span {
  /** A `head` names a table's columns, whose words stand with each row too: it holds no sentence. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'head';
  /** 1 to 6, headings only; 0 of the article's title, which opens no section. */
  readonly level?: number;
  /** The same number for all parts of one list or one table. */
  readonly group?: number;
  /** Start of the block that gives this one its sense. */
  readonly leadIn?: number;
  /** The headings of this level and below it have ended before the block. */
  readonly closes?: number;
  /** What its reader knows of its place beyond the map of the text. */
  readonly place?: SourcePlace;
}
