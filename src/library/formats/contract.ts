import type { ArticleFile, ArticleFormat, SourcePlace, Span } from '../../domain.js';
import type { WrittenLife } from './written-life.js';

/** Words as a reader shows them. */
export interface TextPiece {
  /** Without line breaks but those that the source has within a paragraph. */
  readonly text: string;
  /**
   * Where they stand in the source's text, in UTF-16 units: letter for letter where `at` is as long as `text`, else as
   * what `at` spans is read ("&lt;" as "<"). Absent where a reader made them, or where the file is no text.
   */
  readonly at?: Span;
}

/**
 * What a part of a document is. A `head` names the columns of a table: its words stand with each row, and it answers
 * nothing.
 */
type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'head';

/** A part of a document that no sentence crosses, in the order in which the document is read. */
export interface DocumentBlock {
  readonly kind: BlockKind;
  /** 1 to 6, headings only. */
  readonly level?: number;
  readonly pieces: readonly TextPiece[];
  /** The same number for all parts of one list or one table; another for each of them. */
  readonly group?: number;
  /** Which of the document's blocks gives this one its sense: what stands before a list, or the item around it. */
  readonly leadIn?: number;
  /** The headings of this level and below it have ended before the block: where what opens on a page is at its end. */
  readonly closes?: number;
  /** Where people find it in the file, as far as its reader knows more than the map of the text tells. */
  readonly place?: SourcePlace;
}

/** What a file says of its document beside the text. Everything is as it will be kept: trimmed, checked, bounded. */
export interface DocumentMatter {
  readonly title?: string;
  readonly source?: string;
  /** http or https. */
  readonly url?: string;
  /** Primary subtag of BCP 47 in lower case. */
  readonly language?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly collection?: string;
  /** When it may be quoted, and who looks after it. */
  readonly life?: WrittenLife;
}

/** Words that a reader left out, in a few words that fit behind "left out:": `code`, `a menu`. */
export interface LeftOut {
  readonly what: string;
  readonly words: number;
}

export interface ReadDocument {
  /** Names the document among those of its file where a file holds several; stays the same as the file changes. */
  readonly part?: string;
  readonly matter: DocumentMatter;
  readonly blocks: readonly DocumentBlock[];
  readonly leftOut: readonly LeftOut[];
  /** What whoever brought the file should know, a sentence each, without a full stop: "page 3 holds no text". */
  readonly notes: readonly string[];
}

/** Reads the files of one format; `src/library/formats/readers.ts` lists them all. */
export interface FormatReader {
  readonly format: ArticleFormat;
  /** As people write them, lower case, the usual one first: `.md`. */
  readonly endings: readonly string[];
  /** Grows whenever files of the format are read differently, so that kept files are read again. */
  readonly version: number;
  /** Bytes of a file at most. */
  readonly sizeLimit: number;
  /** Told by content, where the format can be. */
  readonly recognizes?: (bytes: Uint8Array) => boolean;
  /**
   * Reads a file into its documents, in its order. Pure: the same bytes give the same documents.
   * @throws {ArticleRefused} with the reason and what to do, for a file that can't be read.
   */
  readonly read: (file: ArticleFile) => Promise<readonly ReadDocument[]> | readonly ReadDocument[];
}
