import type { ArticleFormat } from '../../domain.js';
import type { FormatReader } from './contract.js';
import { markdownReader } from './markdown/markdown-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';

/** All formats that are read; the only place that lists them. Told by content in this order, then by a name's ending. */
const readers: readonly FormatReader[] = [markdownReader, plainTextReader];

const byFormat = new Map(readers.map((reader) => [reader.format, reader]));

/** Endings of the names of files that are read, the usual one of each format first. */
export const readableEndings: readonly string[] = readers.flatMap(({ endings }) => endings);

/** Bytes of a file at most, whatever its format. */
export const largestFile = Math.max(...readers.map(({ sizeLimit }) => sizeLimit));

/** The reader of a file: by its content where that tells, else by its name. */
export function readerOf(name: string, bytes: Uint8Array): FormatReader | undefined {
  return readers.find(({ recognizes }) => recognizes?.(bytes)) ?? readerByName(name);
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
