import type { FormatReader } from '../contract.js';
import { decodeText } from '../decode-text.js';
import { readWrittenText } from '../read-written-text.js';
import { type ReadHtml, readMarkdown } from './read-markdown.js';

/** A tag may open in the text: else no reader of HTML is loaded. */
const tag = /<[A-Za-z!/?]/;

export const markdownReader: FormatReader = {
  format: 'markdown',
  endings: ['.md', '.markdown', '.mdx'],
  version: 5,
  sizeLimit: 10 * 1024 * 1024,
  read: async ({ bytes, name }) => {
    const content = decodeText(bytes);
    const readHtml = tag.test(content) ? await loadHtml() : readNoHtml;
    return readWrittenText(content, (text, at) => readMarkdown(text, { isMdx: /\.mdx$/i.test(name), readHtml, at }));
  },
};

async function loadHtml(): Promise<ReadHtml> {
  const { readHtmlPiece } = await import('../html/read-blocks.js');
  return readHtmlPiece;
}

function readNoHtml(): ReturnType<ReadHtml> {
  return { blocks: [], leftOut: [] };
}
