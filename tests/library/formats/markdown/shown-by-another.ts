import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** CommonMark with tables and struck words: another library than the reader stands on. */
const another = new MarkdownIt({ html: true });

/** What no reader of the page reads as its text. */
const removed = new Set(['pre', 'del', 's', 'strike', 'script', 'style', 'template', 'head', 'noscript']);

const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'dfn',
    'em',
    'font',
    'i',
    'kbd',
    'mark',
    'q',
    'samp',
    'small',
    'span',
  ],
  ...['strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr', 'ins', 'picture', 'source'],
]);

/** The words of the page that another library makes of a Markdown text, in their order, less what is never read. */
export function wordsByAnother(text: string): string[] {
  const parts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node) parts.push(node.value);
    if (!('childNodes' in node)) return;
    const isElement = 'tagName' in node;
    if (isElement && (removed.has(node.tagName) || node.attrs.some(({ name }) => name === 'hidden'))) {
      parts.push(inline.has(node.tagName) || node.tagName === 's' || node.tagName === 'del' ? '' : ' ');
      return;
    }
    const edge = isElement && inline.has(node.tagName) ? '' : ' ';
    parts.push(edge);
    for (const child of node.childNodes) walk(child);
    parts.push(edge);
  };
  walk(parse(another.render(text)));
  return wordsIn(parts.join(''));
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
