import type { DocumentBlock } from './contract.js';

/** The blocks with the line of the file that each begins on, as far as it is known where they stand in its text. */
export function placeLines(content: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const ends = Array.from(content.matchAll(/\n/g), ({ index }) => index);
  let line = 0;
  return blocks.map((block) => {
    const start = block.pieces.find(({ text, at }) => at && text.trim() !== '')?.at?.start;
    if (start === undefined) return block;
    // Footnotes stand where they are defined, and so before what came last.
    while (line > 0 && (ends[line - 1] ?? 0) >= start) line -= 1;
    while (line < ends.length && (ends[line] ?? 0) < start) line += 1;
    return { ...block, place: { ...block.place, line: line + 1 } };
  });
}
