import type { Span, TextBlock } from '../../../domain.js';

/** UTF-16 code units of an article that one page shows, or one block more. */
const partLimit = 200_000;

/** Some of an article's blocks, which a page shows at once. */
export interface ArticlePart {
  readonly blocks: readonly TextBlock[];
  /** 0-based, and how many there are; 1 or more. */
  readonly index: number;
  readonly count: number;
}

/** The part numbered `wanted`, else the one in which the quote begins, else the first. */
export function choosePart(
  blocks: readonly TextBlock[],
  wanted: number | undefined,
  quote: Span | undefined,
): ArticlePart {
  const parts: TextBlock[][] = [[]];
  for (const block of blocks) {
    const part = parts.at(-1) ?? [];
    if (part[0] && block.end - part[0].start > partLimit) parts.push([block]);
    else part.push(block);
  }
  const holdsQuote = (part: readonly TextBlock[]) => quote !== undefined && (part.at(-1)?.end ?? 0) > quote.start;
  const index = wanted !== undefined && parts[wanted] ? wanted : Math.max(0, parts.findIndex(holdsQuote));
  return { blocks: parts[index] ?? [], index, count: parts.length };
}
