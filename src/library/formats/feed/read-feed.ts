import { ArticleRefused } from '../../article-refused.js';
import type { DocumentBlock, LeftOut, ReadDocument } from '../contract.js';
import { decodePage } from '../html/decode-page.js';
import { readSentHtml } from '../html/read-sent-html.js';
import { readLines } from '../read-lines.js';
import { tidyMatter } from '../tidy-matter.js';
import type { Feed, FeedEntry, FeedText } from './feed-entry.js';
import { entryLimit, readAnyFeed } from './parse-feed.js';

/** UTF-16 units of what names an entry at most. */
const partLimit = 500;

/** A feed as it stands. @throws {ArticleRefused} for what is none. */
export function openFeed(bytes: Uint8Array): Feed {
  return readAnyFeed(decodePage(bytes).text);
}

/** Each entry of a feed as a document, in the feed's order. @throws {ArticleRefused} for what is no feed, or empty. */
export function readFeed(bytes: Uint8Array): ReadDocument[] {
  const feed = openFeed(bytes);
  if (feed.entries.length > entryLimit) {
    throw new ArticleRefused('it has more than 10,000 entries; split it into parts');
  }
  const parts = new Map<string, number>();
  const site = wordsOf(feed.title).slice(0, partLimit);
  const documents = feed.entries.flatMap((entry) => {
    const document = readEntry(entry, feed, site, parts);
    return document ? [document] : [];
  });
  if (documents.length === 0) throw new ArticleRefused('the feed has no entry with a text; save it when it has some');
  return documents;
}

function readEntry(
  entry: FeedEntry,
  { language }: Feed,
  site: string,
  parts: Map<string, number>,
): ReadDocument | undefined {
  const title = wordsOf(entry.title);
  const content = entry.content ? blocksOf(entry.content) : undefined;
  // Of some news there is a headline only.
  const { blocks, leftOut } = content?.blocks.length ? content : headline(title);
  if (blocks.length === 0) return undefined;
  const name = (entry.id ?? entry.url ?? title).trim().slice(0, partLimit);
  const count = (parts.get(name) ?? 0) + 1;
  parts.set(name, count);
  const source = entry.author && site && entry.author !== site ? `${entry.author}, ${site}` : site || entry.author;
  const { url, published } = entry;
  return {
    part: count === 1 ? name : `${name} (${count})`,
    matter: tidyMatter({ title, source, url, published, language: entry.language ?? language }),
    blocks,
    leftOut,
    notes: [],
  };
}

function headline(title: string): { readonly blocks: DocumentBlock[]; readonly leftOut: LeftOut[] } {
  const isText = /[\p{L}\p{N}]/u.test(title);
  return { blocks: isText ? [{ kind: 'paragraph', pieces: [{ text: title }] }] : [], leftOut: [] };
}

function blocksOf({ text, isHtml }: FeedText): {
  readonly blocks: readonly DocumentBlock[];
  readonly leftOut: readonly LeftOut[];
} {
  return isHtml ? readSentHtml(text) : { blocks: readLines(text.split(/\r?\n/)), leftOut: [] };
}

function wordsOf(text: FeedText | undefined): string {
  if (!text) return '';
  const { blocks } = blocksOf(text);
  return blocks
    .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ');
}
