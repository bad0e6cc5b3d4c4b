import { createHash } from 'node:crypto';
import type { Article, ArticleFile, ArticleFormat, ArticleSettings, Language, TextBlock } from '../domain.js';
import type { ArticleSource } from '../store/indexed-article.js';
import { ArticleRefused } from './article-refused.js';
import { findDatelines } from './find-datelines.js';
import type { DocumentMatter, FormatReader, LeftOut, ReadDocument } from './formats/contract.js';
import { withAskedHeadings } from './formats/questions-and-answers.js';
import { readerByName, readerOf, readerOfFormat } from './formats/readers.js';
import { renderDocument } from './formats/render-document.js';
import { saysSomething } from './says-something.js';
import { settleLife } from './settle-life.js';

/** An article, and what it was read from: its source's blocks are those that its text is divided along. */
export interface ReadArticle {
  readonly article: Article;
  readonly source: ArticleSource;
  /** What the file says of it; absent where it wasn't read. */
  readonly life?: ArticleSettings;
  readonly leftOut: readonly LeftOut[];
  /** What whoever brought the file should know, a sentence each without a full stop. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** Collection where the file names none. */
  readonly collection: string;
  /** Whether it is that collection whatever the file names; by default it isn't. */
  readonly isFixed?: boolean;
  /** Collections that no file may name, if any. */
  readonly reserved?: readonly string[];
  /** ISO instant of this import. */
  readonly now: string;
  /** Whether the file's bytes are kept, so that a better reader can read them again. */
  readonly keepsSources: boolean;
  /** IANA name of the time zone that days and times without one are of; by default UTC. */
  readonly timeZone?: string | undefined;
  /** What people decided of articles, by their ids: it goes before what their files say. */
  readonly decided?: Readonly<Record<string, Pick<ArticleSettings, 'title' | 'collection'>>> | undefined;
}

/** Documents that no reader is there for: they are told of, where pictures and programs are passed over. */
const unreadDocument = /\.(?:doc|dot|xls|xlsb|ppt|pps|rtf|ods|odp|pages|numbers|msg)$/i;

/** Whether a file of that name is one that people would have read: of a format we read, or of one to save anew. */
export function isArticleName(name: string): boolean {
  return readerByName(name) !== undefined || unreadDocument.test(name);
}

/** The id of the article that a file of this origin becomes: the first that it was taken in under. */
export function articleIdOf(origin: string): string {
  return hash(origin).slice(0, 16);
}

/** `Article.contentHash` of what a file with these bytes becomes. */
export function contentHashOf(bytes: Uint8Array): string {
  return hash(bytes);
}

/** Version of the reader that reads files of a format today; 0 where none does. */
export function readerVersion(format: ArticleFormat): number {
  return readerOfFormat(format)?.version ?? 0;
}

/** UTF-16 units of an article's text at most: longer ones are books, which serve better in parts. */
const textLimit = 10 * 1024 * 1024;

/** Documents of one file at most. */
const documentLimit = 10_000;

/** Characters from which an article's language is told; more say the same, slower. */
const sampleLength = 5_000;

/**
 * Makes articles of a file: one, or of some formats several, in their order.
 * @throws {ArticleRefused} for a file that is too large, holds no text, is of no format that is read, or that its
 * reader refuses.
 */
export async function readArticles(file: ArticleFile, options: ReadOptions): Promise<readonly ReadArticle[]> {
  if (file.bytes.byteLength === 0) throw new ArticleRefused('empty: it holds no text');
  const reader = readerOf(file.name, file.bytes);
  if (!reader) throw new ArticleRefused('of a kind that is not read; save it as PDF, DOCX, XLSX, PPTX, HTML or text');
  if (file.bytes.byteLength > reader.sizeLimit) throw new ArticleRefused(tooLarge(reader.sizeLimit));
  const documents = await reader.read(file);
  if (documents.length > documentLimit) throw new ArticleRefused('more than 10,000 articles in one file; split it');
  // Loaded where articles are read: it takes 45 MB, and who only has them read elsewhere does without.
  const detector = await import('../text/detect-language.js');
  const articles = documents.map((document) => makeArticle(file, reader, document, options, detector));
  if (articles.length === 0) throw new ArticleRefused('empty: it holds no text');
  return articles;
}

export function tooLarge(limit: number): string {
  return `larger than ${Math.floor(limit / 1_000_000)} MB; split it into parts`;
}

/** What tells the language that a text is written in. */
type Detector = typeof import('../text/detect-language.js');

function makeArticle(
  file: ArticleFile,
  { format, version }: FormatReader,
  { part, matter, blocks, leftOut, notes }: ReadDocument,
  options: ReadOptions,
  detector: Detector,
): ReadArticle {
  const rendered = renderDocument(withAskedHeadings(blocks));
  const { text } = rendered;
  requireText(rendered.blocks, leftOut);
  if (text.length > textLimit) throw new ArticleRefused('more than 10 MB of text; split it into parts');
  const named = options.isFixed ? options.collection : (matter.collection ?? options.collection);
  if (!options.isFixed && options.reserved?.includes(named)) {
    throw new ArticleRefused(`the collection “${named}” is kept for the bot itself; name another`);
  }
  const withPart = (whole: string) => (part === undefined ? whole : `${whole}#${part}`);
  const url = matter.url ?? file.url;
  const language = languageOf(matter, text, rendered.blocks, detector);
  const dateline = soleDateline(text, rendered.blocks, language);
  const published = savedDated.has(format) ? (dateline ?? matter.published) : (matter.published ?? dateline);
  const id = articleIdOf(withPart(file.identity ?? file.origin));
  const decided = options.decided?.[id] ?? {};
  const ownTitle = matter.title ?? openingTitle(text, rendered.blocks) ?? file.name;
  const article: Article = {
    id,
    collection: options.isFixed ? named : (decided.collection ?? named),
    origin: withPart(file.origin),
    name: file.name,
    title: decided.title ?? ownTitle,
    ...(matter.source !== undefined && { source: matter.source }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { publishedAt: published }),
    language,
    text,
    // Of several in one file each changes by itself.
    contentHash: part === undefined ? contentHashOf(file.bytes) : hash(JSON.stringify([matter, text])),
    textHash: hash(text),
    format,
    revisedAt: options.now,
  };
  return {
    article,
    source: {
      format,
      reader: version,
      blocks: withoutTitle({ ...article, title: ownTitle }, rendered.blocks),
      map: rendered.map,
      // What several share is kept where it came from.
      ...(options.keepsSources && part === undefined && { bytes: file.bytes }),
    },
    life: {
      title: ownTitle,
      collection: named,
      ...settleLife(matter.life ?? {}, options.timeZone ?? 'UTC', options.now),
    },
    leftOut,
    notes: [...notes, ...noteCollection(matter.collection, article.collection), ...noteOnLanguage(matter, language)],
  };
}

/** Formats whose date is the day that a program saved the file, which may be years behind what it says. */
const savedDated: ReadonlySet<ArticleFormat> = new Set(['pdf', 'docx', 'odt', 'pptx', 'xlsx']);

/** Blocks at a text's start in which the dateline of all of it stands. */
const openingBlocks = 6;

/** The day that a text's dateline says, unless parts of it have others. */
function soleDateline(text: string, blocks: readonly TextBlock[], language: Language): string | undefined {
  const [first, ...others] = findDatelines(text, blocks, language);
  if (!first || others.some(({ date }) => date !== first.date)) return undefined;
  return blocks.slice(0, openingBlocks).some(({ start }) => start === first.start) ? first.date : undefined;
}

function languageOf(
  matter: DocumentMatter,
  text: string,
  blocks: readonly TextBlock[],
  { detectLanguage, sureLanguage }: Detector,
): Language {
  const sample = proseSample(text, blocks);
  const { language: declared } = matter;
  // Templates and feeds say the same language of whatever stands in them.
  return declared === undefined ? detectLanguage(sample) : (sureLanguage(sample, declared) ?? declared);
}

function noteCollection(named: string | undefined, used: string): string[] {
  return named === undefined || named === used ? [] : [`its collection “${named}” is not used here`];
}

function requireText(blocks: readonly TextBlock[], leftOut: readonly LeftOut[]): void {
  if (blocks.some(({ kind }) => kind !== 'heading' && kind !== 'head')) return;
  const left = leftOut.map(({ what }) => what).join(', ');
  if (blocks.length > 0) throw new ArticleRefused(`it holds headings${left && ` and ${left}`}, but no text`);
  throw new ArticleRefused(left ? `it holds ${left}, but no text` : 'empty: it holds no text');
}

function noteOnLanguage({ language: declared }: DocumentMatter, language: Language): string[] {
  return declared === undefined || declared === language
    ? []
    : [`it says that it is in the language ${declared}, but is written in ${language}`];
}

/** A heading that only repeats the article's title opens no section; it stays where it says something by itself. */
function withoutTitle({ text, title, language }: Article, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const [first, ...others] = blocks;
  if (!first || openingTitle(text, blocks) !== title) return blocks;
  return saysSomething(title, language) ? [{ ...first, level: 0 }, ...others] : others;
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
