import type { TextBlock } from '../../domain.js';

const blankLines = /(?:\r?\n[ \t]*){2,}/g;

/** Paragraphs of a plain text: what stands between blank lines. */
export function readPlainText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const { index, 0: gap } of [...text.matchAll(blankLines), { index: text.length, 0: '' }]) {
    if (text.slice(start, index).trim()) blocks.push({ kind: 'paragraph', start, end: index });
    start = index + gap.length;
  }
  return blocks;
}
