import { ArticleRefused } from '../../article-refused.js';
import type { ReadDocument } from '../contract.js';
import { countWords } from '../count-left-out.js';
import { decodePage } from './decode-page.js';
import { findMainText } from './find-main-text.js';
import { parsePage } from './parse-html.js';
import { type HtmlBlocks, readBlocks } from './read-blocks.js';
import { readPageMatter } from './read-page-matter.js';

/** Words of a text at least, of a page that is larger than a note. */
const thin = 20;
const largeBytes = 20_000;
const manyWords = 200;

const furniture = 'menus and other page furniture';

/** A page as one document: its main text. @throws {ArticleRefused} where there is none. */
export function readPage(bytes: Uint8Array): ReadDocument {
  const { text, isBroken } = decodePage(bytes);
  const page = parsePage(text);
  const main = findMainText(page);
  const read = readBlocks(main.root, {
    source: text,
    isLeftOut: (element) => (main.furniture.has(element) ? furniture : undefined),
  });
  requireText(read, main.shown, bytes.byteLength);
  return {
    matter: readPageMatter(page),
    blocks: read.blocks,
    leftOut: withOutside(read, main.outside),
    notes: isBroken ? ['some of its letters are no text in the encoding that it names'] : [],
  };
}

function withOutside({ leftOut }: HtmlBlocks, outside: number): HtmlBlocks['leftOut'] {
  const inside = leftOut.find(({ what }) => what === furniture)?.words ?? 0;
  const others = leftOut.filter(({ what }) => what !== furniture);
  return inside + outside === 0 ? others : [{ what: furniture, words: inside + outside }, ...others];
}

function requireText({ blocks }: HtmlBlocks, shown: number, bytes: number): void {
  const texts = blocks.filter(({ kind }) => kind !== 'head').flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const words = countWords(texts.join(' '));
  const advice = 'open it in a browser, and save it from there as a complete page or as PDF';
  if (words === 0) throw new ArticleRefused(`no text was found on the page; if scripts draw it, ${advice}`);
  if (words >= thin || (bytes < largeBytes && shown < manyWords)) return;
  const size = bytes < largeBytes ? `${shown} words` : `${Math.round(bytes / 1_000)} KB`;
  throw new ArticleRefused(`of a page of ${size} only ${words} words are text; ${advice}`);
}
