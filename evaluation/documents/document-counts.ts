import { measureRead } from '../../src/library/describe-lost.js';
import type { PreparedArticle } from '../../src/library/prepare-article.js';
import { markupSigns } from './markup-signs.js';

/** A text that shows marks which its page doesn't. */
export interface MarkedText {
  readonly file: string;
  readonly signs: readonly string[];
  readonly text: string;
}

/** What became of the files of one format. */
export interface FormatCounts {
  files: number;
  words: number;
  /** Of these, words of sentences and headings. */
  read: number;
  sentences: number;
  marked: number;
}

/** What of each format is no markup: what a PDF shows is what it holds. */
const unjudged: ReadonlySet<string> = new Set(['pdf']);

/** Adds up what became of files as they are made ready for the store. */
export class DocumentCounts {
  readonly formats = new Map<string, FormatCounts>();
  readonly refused: { readonly file: string; readonly reason: string }[] = [];
  readonly marked: MarkedText[] = [];
  /** Words that were left out, by kind. */
  readonly leftOut = new Map<string, number>();
  /** Files of which less than nine tenths became sentences, with what the import says of it. */
  readonly thin: { readonly file: string; readonly note: string }[] = [];

  /** `page`: what `shownPage` gives of the file. */
  add(file: string, prepared: PreparedArticle, page: string | undefined): void {
    if (prepared.kind === 'refused') this.refused.push({ file, reason: prepared.reason });
    if (prepared.kind !== 'ready') return;
    for (const [index, { record, leftOut, notes }] of prepared.articles.entries()) {
      const { article, passages } = record;
      const counts = this.formats.get(article.format) ?? { files: 0, words: 0, read: 0, sentences: 0, marked: 0 };
      this.formats.set(article.format, counts);
      if (index === 0) counts.files += 1;
      const { words, read } = measureRead(record, leftOut);
      counts.words += words;
      counts.read += read;
      for (const { what, words: left } of leftOut) this.leftOut.set(what, (this.leftOut.get(what) ?? 0) + left);
      for (const note of notes) if (/% of its words/.test(note)) this.thin.push({ file, note });
      for (const { start, end } of passages.flatMap(({ sentences }) => sentences)) {
        const text = article.text.slice(start, end);
        const signs = markupSigns(text, page);
        counts.sentences += 1;
        if (signs.length === 0 || unjudged.has(article.format)) continue;
        counts.marked += 1;
        this.marked.push({ file, signs, text });
      }
    }
  }
}
