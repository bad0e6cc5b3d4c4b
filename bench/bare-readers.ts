import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from 'feedsmith';
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import * as captions from 'media-captions';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseFragment, parse as parseHtml } from 'parse5';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ArticleFormat } from '../src/domain.js';

/** A file through nothing but the library that its format's reader stands on. */
interface BareReader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => unknown;
}

/** How each library is called by whoever wants the words of a file from it. */
export const bareReaders: Readonly<Record<ArticleFormat, BareReader>> = {
  markdown: {
    name: 'mdast-util-from-markdown',
    read: (bytes) =>
      fromMarkdown(decode(bytes), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  },
  text: { name: 'decoding, lines', read: (bytes) => decode(bytes).split('\n') },
  html: { name: 'parse5, linkedom, Readability', read: readMainText },
  epub: { name: 'fflate, parse5', read: (bytes) => textsIn(bytes, /\.x?html?$/).map(parsePage) },
  email: { name: 'postal-mime, parse5', read: readMail },
  csv: {
    name: 'csv-parse',
    read: (bytes) => {
      const text = decode(bytes);
      const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
      return parseCsv(text, { delimiter, relax_column_count: true, relax_quotes: true });
    },
  },
  json: { name: 'JSON.parse', read: (bytes) => JSON.parse(decode(bytes)) as unknown },
  subtitles: { name: 'media-captions', read: readCaptions },
  feed: { name: 'feedsmith, parse5', read: readFeed },
  docx: {
    name: 'fflate, saxes',
    read: (bytes) => parseAll(bytes, /^word\/(?!theme|settings|webSettings|font).*\.xml$/),
  },
  odt: { name: 'fflate, saxes', read: (bytes) => parseAll(bytes, /^(?:content|styles|meta)\.xml$/) },
  pptx: { name: 'fflate, saxes', read: (bytes) => parseAll(bytes, /^ppt\/(?:slides\/[^/]+|presentation)\.xml$/) },
  xlsx: { name: 'fflate, saxes', read: (bytes) => parseAll(bytes, /^xl\/(?:worksheets\/.+|[^/]+)\.xml$/) },
  pdf: {
    name: 'unpdf (pdf.js)',
    read: async (bytes) => await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })),
  },
};

/** What else reads such files, for whoever would choose it instead. */
export const otherReaders: Readonly<Partial<Record<ArticleFormat, BareReader>>> = {
  docx: {
    name: 'mammoth',
    read: async (bytes) => (await import('mammoth')).default.convertToHtml({ buffer: Buffer.from(bytes) }),
  },
  xlsx: {
    name: 'read-excel-file',
    read: async (bytes) => (await import('read-excel-file/node')).default(Buffer.from(bytes)),
  },
  html: { name: 'parse5 alone', read: (bytes) => parsePage(decode(bytes)) },
};

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parsePage(text: string): unknown {
  return parseHtml(text, { sourceCodeLocationInfo: true });
}

function textsIn(bytes: Uint8Array, names: RegExp): string[] {
  return Object.values(unzipSync(bytes, { filter: ({ name }) => names.test(name) })).map((part) => strFromU8(part));
}

/** All XML of an archive's parts as a tree, as who wants words of it needs it. */
function parseAll(bytes: Uint8Array, names: RegExp): readonly unknown[] {
  return textsIn(bytes, names).map((text) => {
    const root: XmlNode = { name: '', attributes: {}, children: [] };
    const open = [root];
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', ({ name, attributes }) => {
      const node: XmlNode = { name, attributes, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    });
    parser.on('text', (words) => open.at(-1)?.children.push(words));
    parser.on('closetag', () => open.pop());
    parser.write(text).close();
    return root;
  });
}

interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

async function readMail(bytes: Uint8Array): Promise<unknown> {
  const { html, text } = await PostalMime.parse(bytes);
  return html === undefined ? text : parsePage(html);
}

async function readCaptions(bytes: Uint8Array): Promise<unknown> {
  const text = decode(bytes);
  const library: object = captions;
  if (!('parseText' in library) || typeof library.parseText !== 'function') throw new TypeError('no parseText');
  return await library.parseText(text, { type: text.startsWith('WEBVTT') ? 'vtt' : 'srt', errors: false });
}

function readFeed(bytes: Uint8Array): unknown {
  const { format, feed } = parseFeed(decode(bytes));
  if (format === 'rss') return feed.items?.map(({ description }) => parseFragment(description ?? ''));
  return format === 'atom' ? feed.entries?.map(({ content }) => parseFragment(content?.value ?? '')) : feed;
}

/** A page with its places, and what its main text is. */
async function readMainText(bytes: Uint8Array): Promise<unknown> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const text = decode(bytes);
  return [parsePage(text), new Readability(parseHTML(text).document).parse()];
}
