import type { ArticleFormat } from '../../domain.js';
import type { FormatReader } from './contract.js';
import { csvReader } from './csv/csv-reader.js';
import { docxReader } from './docx/read-docx.js';
import { emailReader } from './email/email-reader.js';
import { epubReader } from './epub/epub-reader.js';
import { feedReader } from './feed/feed-reader.js';
import { htmlReader } from './html/html-reader.js';
import { jsonReader } from './json/json-reader.js';
import { markdownReader } from './markdown/markdown-reader.js';
import { odtReader } from './odt/read-odt.js';
import { pdfReader } from './pdf/read-pdf.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import { pptxReader } from './pptx/read-pptx.js';
import { subtitlesReader } from './subtitles/subtitles-reader.js';
import { xlsxReader } from './xlsx/read-xlsx.js';

/** All formats that are read, listed here alone. Told by content in this order, then by a name's ending. */
const readers: readonly FormatReader[] = [
  markdownReader,
  plainTextReader,
  pdfReader,
  docxReader,
  odtReader,
  pptxReader,
  xlsxReader,
  epubReader,
  feedReader,
  htmlReader,
  emailReader,
  subtitlesReader,
  csvReader,
  jsonReader,
];

/** Names the versions of all readers: what none of these could read another may. */
export const readerVersions = readers.map(({ format, version }) => `${format} ${version}`).join(', ');

const byFormat = new Map(readers.map((reader) => [reader.format, reader]));

/** Endings of the names of files that are read, the usual one of each format first. */
export const readableEndings: readonly string[] = readers.flatMap(({ endings }) => endings);

/** Bytes of a file of that name at most: those of any format where the name tells none. */
export function sizeLimitOf(name: string): number {
  return readerByName(name)?.sizeLimit ?? Math.max(...readers.map(({ sizeLimit }) => sizeLimit));
}

/**
 * The reader of a file: by its content where that tells, else by its name. A Markdown file may begin as a page or a
 * mail does, so that its name counts.
 */
export function readerOf(name: string, bytes: Uint8Array): FormatReader | undefined {
  const named = readerByName(name);
  const isText = bytes.subarray(0, 1_000).every((byte) => byte !== 0);
  if (named?.format === 'markdown' && isText) return named;
  return readers.find(({ recognizes }) => recognizes?.(bytes)) ?? named;
}

/** The reader of files with such a name. */
export function readerByName(name: string): FormatReader | undefined {
  const lower = name.toLowerCase();
  return readers.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}

/** The reader of a format; undefined where this version reads none of it. */
export function readerOfFormat(format: ArticleFormat): FormatReader | undefined {
  return byFormat.get(format);
}
