import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { TextBlock } from '../../domain.js';

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

/**
 * Headings, paragraphs, list items and table rows of a Markdown text, in order, as spans of it. Code and raw HTML hold
 * no sentences and are left out.
 */
export function readMarkdown(text: string): TextBlock[] {
  const root = fromMarkdown(text, {
    extensions: [gfmTable(), blocksOnly],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return [...blocksOf(root)];
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
  if (start !== undefined && end !== undefined && start < end) yield { ...what, start, end };
}
