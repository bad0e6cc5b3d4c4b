import { ArticleRefused } from '../../article-refused.js';
import type { DocumentBlock, ReadDocument } from '../contract.js';
import { countWords } from '../count-left-out.js';
import { readSentHtml } from '../html/read-sent-html.js';
import type { ZipFile } from '../packed/open-zip.js';
import { counted } from '../packed/tell-losses.js';
import { containerName, openBook } from './open-book.js';
import { packageName, readPackage } from './read-package.js';

/** A book as one document, chapter after chapter. @throws {ArticleRefused} for what is no whole book, or locked. */
export function readEpub(bytes: Uint8Array): ReadDocument {
  const archive = openBook(bytes);
  const name = packageName(textOf(archive, containerName));
  const text = textOf(archive, name);
  if (text === undefined) throw new ArticleRefused('no whole EPUB: its list of chapters is missing; download it anew');
  const { matter, chapters } = readPackage(text, name);
  const wanted = new Set(chapters);
  const texts = archive.read((part) => wanted.has(part));
  const found = chapters.flatMap((chapter) => texts.get(chapter) ?? []);
  const isLocked =
    archive.names.has('META-INF/encryption.xml') && found.length > 0 && !found.some((one) => one.includes('<'));
  if (isLocked) throw new ArticleRefused('the book is locked (DRM); take an edition that isn’t');
  const blocks: DocumentBlock[] = [];
  const counts = new Map<string, number>();
  let groups = 0;
  for (const chapter of found) {
    const read = readSentHtml(withoutSelfClosing(chapter), { withoutMenus: true });
    groups = addBlocks(blocks, read.blocks, groups);
    for (const { what, words } of read.leftOut) counts.set(what, (counts.get(what) ?? 0) + words);
  }
  requireText(blocks, found);
  const missing = chapters.length - found.length;
  return {
    matter,
    blocks,
    leftOut: Array.from(counts, ([what, words]) => ({ what, words })),
    notes: missing === 0 ? [] : [`${missing} of its ${chapters.length} chapters are missing in the file`],
  };
}

/** Words of a text at least, of a book of that many chapters or as much markup. */
const thin = 20;
const manyChapters = 5;
const manyLetters = 20_000;

function requireText(blocks: readonly DocumentBlock[], chapters: readonly string[]): void {
  if (!blocks.some(({ kind }) => kind !== 'heading'))
    throw new ArticleRefused('the book holds no text, but pictures perhaps');
  const isLarge =
    chapters.length >= manyChapters || chapters.reduce((sum, { length }) => sum + length, 0) >= manyLetters;
  const words = blocks.reduce((sum, { pieces }) => sum + countWords(pieces.map(({ text }) => text).join('')), 0);
  if (words >= thin || !isLarge) return;
  throw new ArticleRefused(
    `of a book of ${counted(chapters.length, 'chapter')} no more is text than ${counted(words, 'word')}; if its pages are pictures, have their text recognized (OCR)`,
  );
}

function textOf(archive: ZipFile, name: string): string | undefined {
  return archive.read((part) => part === name).get(name);
}

/** Blocks after others, with groups and leads of their own. Gives how many groups there are then. */
function addBlocks(all: DocumentBlock[], blocks: readonly DocumentBlock[], groups: number): number {
  const first = all.length;
  let most = groups;
  for (const { group, leadIn, ...block } of blocks) {
    if (group !== undefined) most = Math.max(most, groups + group);
    all.push({
      ...block,
      ...(group !== undefined && { group: groups + group }),
      ...(leadIn !== undefined && { leadIn: first + leadIn }),
    });
  }
  return most;
}

/** XHTML for a parser of HTML, to which `<a id="x"/>` is no end: what holds nothing is closed. */
function withoutSelfClosing(chapter: string): string {
  return chapter.replace(
    /<(a|b|i|em|p|div|span|td|th|li|title|script|style|strong|small|sup|sub|section)(\s[^<>]*)?\/>/gi,
    '<$1$2></$1>',
  );
}
