import type { DocumentBlock } from './contract.js';
import { leadsIn } from './leads-in.js';

const bullet = /^\s*(?:[-*•–▪◦·]|\(?(?:\d{1,3}[.)]|\p{Ll}\)))\s+(?=\S)/u;

/**
 * Blocks of a text that is written line by line, without places: blank lines end paragraphs, and lines that begin with
 * a bullet or number, two and more, are items; what such a line goes on with is indented or follows it.
 */
export function readLines(lines: readonly string[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let group = 0;
  let open: { lines: string[]; isItem: boolean } | undefined;
  let isList = false;
  let leadIn: number | undefined;
  const close = () => {
    const text = open?.lines.join('\n').trim() ?? '';
    if (open && /[\p{L}\p{N}]/u.test(text)) {
      const lead = open.isItem && leadIn !== undefined && { leadIn };
      const kind = open.isItem ? 'item' : 'paragraph';
      blocks.push({ kind, pieces: [{ text }], ...(open.isItem && { group }), ...lead });
    }
    open = undefined;
  };
  for (const line of lines) {
    const mark = bullet.exec(line)?.[0];
    if (line.trim() === '') close();
    else if (mark !== undefined) {
      close();
      if (!isList) {
        group += 1;
        leadIn = leadInOf(blocks);
      }
      isList = true;
      open = { lines: [line.slice(mark.length)], isItem: true };
    } else if (open) open.lines.push(line.trim());
    else {
      isList = false;
      open = { lines: [line.trim()], isItem: false };
    }
  }
  close();
  return blocks;
}

function leadInOf(blocks: readonly DocumentBlock[]): number | undefined {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return undefined;
  return leadsIn(last.pieces.map(({ text }) => text).join('')) ? blocks.length - 1 : undefined;
}
