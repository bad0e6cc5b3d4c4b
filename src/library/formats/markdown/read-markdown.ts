import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { TextBlock } from '../../domain.js';
import { limitNesting } from './limit-nesting.js';

/**
 * Only blocks are read: what stands inside a paragraph stays as it was written, so the inline constructs are off
 * (and parsing takes two thirds of the time).
 */
const blocksOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

/** UTF-16 units of a heading at most: it is told, and searched, with every sentence under it. Longer ones are text. */
const headingLimit = 500;

/** UTF-16 units that are parsed together at least: what the parser does grows faster than the text. */
const usualPart = 32 * 1024;

/**
 * Headings, paragraphs, list items and table rows of a Markdown text, in order, as spans of it. Code and raw HTML hold
 * no sentences and are left out. What is nested deeper than about sixty times is text. The
 * text is parsed in parts of at least `partLength` UTF-16 units, which changes nothing.
 */
export function readMarkdown(text: string, partLength = usualPart): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { at, root } of readParts(limitNesting(text), partLength)) {
    for (const { start, end, group, ...block } of blocksOf(root))
      blocks.push({ ...block, start: at + start, end: at + end, ...(group !== undefined && { group: at + group }) });
  }
  return blocks;
}

/** A blank line and then one that belongs to no list, quote, code or HTML before it, unless fences or tags are open. */
const partEnd = /\n[ \t]*\r?\n(?=[^\s\-+*\d>`~<])/g;

/** The text parsed in parts that mean the same apart as together; `at` is where a part begins. */
function* readParts(text: string, partLength: number): Generator<{ readonly at: number; readonly root: Root }> {
  let at = 0;
  let length = partLength;
  while (at < text.length) {
    partEnd.lastIndex = at + length;
    const end = partEnd.test(text) ? partEnd.lastIndex : text.length;
    const root = fromMarkdown(text.slice(at, end), {
      extensions: [gfmTable(), blocksOnly],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    const last = root.children.at(-1)?.type;
    // What stands last may be open still: then the part is read again, twice as long.
    const isOpen = end < text.length && (last === 'code' || last === 'html');
    if (!isOpen) yield { at, root };
    at = isOpen ? at : end;
    length = isOpen ? 2 * (end - at) : partLength;
  }
}

function* blocksOf(node: Nodes, group?: number): Generator<TextBlock> {
  switch (node.type) {
    case 'heading':
      yield* blockOf(node, { kind: 'heading', level: node.depth });
      break;
    case 'paragraph':
      yield* blockOf(node, group === undefined ? { kind: 'paragraph' } : { kind: 'item', group });
      break;
    case 'tableRow':
      yield* blockOf(node, { kind: 'row', ...(group !== undefined && { group }) });
      break;
    case 'list':
    case 'table':
      for (const child of node.children) yield* blocksOf(child, group ?? node.position?.start.offset ?? 0);
      break;
    case 'root':
    case 'blockquote':
    case 'listItem':
      for (const child of node.children) yield* blocksOf(child, group);
      break;
  }
}

/** The block runs from the first to the last character of its contents: without the marks that make it one. */
function* blockOf(node: Parents, what: Omit<TextBlock, 'start' | 'end'>): Generator<TextBlock> {
  const texts = node.type === 'tableRow' ? node.children.flatMap((cell) => cell.children) : node.children;
  const start = texts.at(0)?.position?.start.offset;
  const end = texts.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined || start >= end) return;
  const isText = what.kind === 'heading' && end - start > headingLimit;
  yield isText ? { kind: 'paragraph', start, end } : { ...what, start, end };
}
