import { createHash } from 'node:crypto';
import type { Article, ArticleFile, ArticleFormat, TextBlock } from '../domain.js';
import type { ArticleSource } from '../store/indexed-article.js';
import { detectLanguage } from '../text/detect-language.js';
import { ArticleRefused } from './article-refused.js';
import { FrontMatterError, readFrontMatter } from './formats/read-front-matter.js';
import { readMarkdown } from './formats/read-markdown.js';
import { readPlainText } from './formats/read-plain-text.js';

/** An article, and what it was read from: its source's blocks are those that its text is divided along. */
export interface ReadArticle {
  readonly article: Article;
  readonly source: ArticleSource;
}

export interface ReadOptions {
  /** Collection where the front matter names none. */
  readonly collection: string;
  /** A collection that no file may name, if any. */
  readonly reserved?: string;
  /** ISO instant of this import. */
  readonly now: string;
  /** Whether the file's bytes are kept, so that a better reader can read them again. */
  readonly keepsSources: boolean;
}

interface Reader {
  readonly ending: RegExp;
  /** Grows whenever files of the format are read differently, so that kept sources are read again. */
  readonly version: number;
  readonly read: (text: string) => TextBlock[];
}

const readers: Readonly<Record<ArticleFormat, Reader>> = {
  markdown: { ending: /\.(?:md|markdown)$/i, version: 2, read: readMarkdown },
  text: { ending: /\.(?:txt|text)$/i, version: 1, read: readPlainText },
};

/** Whether a file of that name is of a format we read. */
export function isArticleName(name: string): boolean {
  return formatOf(name) !== undefined;
}

/** The id of the article that a file of this origin becomes. */
export function articleIdOf(origin: string): string {
  return hash(origin).slice(0, 16);
}

/** `Article.contentHash` of what a file with these bytes becomes. */
export function contentHashOf(bytes: Uint8Array): string {
  return hash(bytes);
}

/** Version of the reader that reads files of a format today. */
export function readerVersion(format: ArticleFormat): number {
  return readers[format].version;
}

function formatOf(name: string): ArticleFormat | undefined {
  const formats = Object.keys(readers) as ArticleFormat[];
  return formats.find((format) => readers[format].ending.test(name));
}

/** 10 MB: longer texts are books, which serve better in parts. Whatever is read is kept. */
export const sizeLimit = 10 * 1024 * 1024;
export const tooLarge = 'larger than 10 MB; split it into parts';

/** Characters from which an article's language is told; more say the same, slower. */
const sampleLength = 5_000;

/**
 * Makes an article of a file.
 * @throws {ArticleRefused} for a file that is too large, empty, not UTF-8, of another format or with broken front
 * matter.
 */
export function readArticle(file: ArticleFile, options: ReadOptions): ReadArticle {
  const format = formatOf(file.name);
  if (!format) throw new ArticleRefused('not a Markdown (.md) or text (.txt) file');
  if (file.bytes.byteLength > sizeLimit) throw new ArticleRefused(tooLarge);
  const content = decode(file.bytes);
  const { matter, text } = splitContent(content);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ArticleRefused('empty: it holds no text');
  if (content.includes('\0')) throw new ArticleRefused('not a text: it holds NUL characters');
  const { read, version } = readers[format];
  const all = read(text);
  if (!all.some(({ kind }) => kind !== 'heading')) throw new ArticleRefused('it holds headings or code, but no text');
  const { collection = options.collection, published, ...described } = matter;
  if (collection === options.reserved) {
    throw new ArticleRefused(`the collection “${collection}” is kept for the samples; name another`);
  }
  const article: Article = {
    id: articleIdOf(file.origin),
    collection,
    origin: file.origin,
    name: file.name,
    title: described.title ?? openingTitle(text, all) ?? file.name,
    ...(described.source !== undefined && { source: described.source }),
    ...(described.url !== undefined && { url: described.url }),
    ...(published !== undefined && { publishedAt: published }),
    language: described.language ?? detectLanguage(proseSample(text, all)),
    text,
    contentHash: contentHashOf(file.bytes),
    textHash: hash(text),
    format,
    revisedAt: options.now,
  };
  return {
    article,
    source: {
      format,
      reader: version,
      blocks: withoutTitle(article, all),
      ...(options.keepsSources && { bytes: file.bytes }),
    },
  };
}

/** Reads an article's own text again, for one whose file was not kept. */
export function readText(article: Article): ArticleSource {
  const { read, version } = readers[article.format];
  return { format: article.format, reader: version, blocks: withoutTitle(article, read(article.text)) };
}

/** A heading that only repeats the article's title opens no section. */
function withoutTitle({ text, title }: Article, blocks: TextBlock[]): TextBlock[] {
  return openingTitle(text, blocks) === title ? blocks.slice(1) : blocks;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ArticleRefused('not UTF-8 text; save it as UTF-8', { cause: error });
  }
}

function splitContent(content: string) {
  try {
    return readFrontMatter(content);
  } catch (error) {
    if (error instanceof FrontMatterError) throw new ArticleRefused(error.message, { cause: error });
    throw error;
  }
}

/** A first-level heading that opens the text. */
function openingTitle(text: string, blocks: readonly TextBlock[]): string | undefined {
  const [first] = blocks;
  return first?.kind === 'heading' && first.level === 1 ? text.slice(first.start, first.end) : undefined;
}

function proseSample(text: string, blocks: readonly TextBlock[]): string {
  let sample = '';
  for (const { start, end } of blocks) {
    if (sample.length >= sampleLength) break;
    sample += `${text.slice(start, Math.min(end, start + sampleLength))}\n`;
  }
  return sample;
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
