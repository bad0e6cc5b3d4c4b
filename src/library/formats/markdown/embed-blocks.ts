import type { DocumentBlock } from '../contract.js';

interface EmbeddingPlace {
  /** Number of the list that the HTML stands in, and the block that leads it in. */
  readonly group?: number | undefined;
  readonly leadIn?: number | undefined;
  /** Index of its first block in the document. */
  readonly from: number;
  /** Number that its own first list gets. */
  readonly firstGroup: number;
}

/** The blocks of a piece of HTML as blocks of the document around it: in its list, led in and numbered as its own. */
export function embedBlocks(
  blocks: readonly DocumentBlock[],
  { group, leadIn, from, firstGroup }: EmbeddingPlace,
): DocumentBlock[] {
  return blocks.map((block) => {
    const own = block.group === undefined ? group : firstGroup + block.group;
    const led = block.leadIn === undefined ? leadIn : from + block.leadIn;
    const kind = group !== undefined && block.kind === 'paragraph' ? 'item' : block.kind;
    const { group: _, leadIn: __, ...rest } = block;
    return { ...rest, kind, ...(own !== undefined && { group: own }), ...(led !== undefined && { leadIn: led }) };
  });
}
