import type { Span, TextBlock } from '../../../domain.js';

/** An item of a list with those that are nested in it. */
export interface ListItem {
  readonly block: TextBlock;
  readonly items: ListItem[];
}

/** A stretch of an article as a page draws it. */
export type Stretch =
  | { readonly kind: 'heading' | 'paragraph'; readonly block: TextBlock }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly TextBlock[] };

/** Blocks as they belong together: neighbouring items become lists, nested as they lead each other in; rows tables. */
export function groupBlocks(blocks: readonly TextBlock[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let list: ListItem[] | undefined;
  let rows: TextBlock[] | undefined;
  let byStart = new Map<number, ListItem>();
  let before: TextBlock | undefined;
  for (const block of blocks) {
    const isSame = before?.group !== undefined && before.group === block.group;
    if (block.kind === 'item') {
      const parent = list && block.leadIn !== undefined ? byStart.get(block.leadIn) : undefined;
      const item: ListItem = { block, items: [] };
      if (parent) parent.items.push(item);
      else if (list && block.group !== undefined && list[0]?.block.group === block.group) list.push(item);
      else {
        list = [item];
        byStart = new Map();
        stretches.push({ kind: 'list', items: list });
      }
      byStart.set(block.start, item);
    } else list = undefined;
    if (block.kind === 'row' || block.kind === 'head') {
      if (rows && isSame) rows.push(block);
      else {
        rows = [block];
        stretches.push({ kind: 'table', rows });
      }
    } else rows = undefined;
    if (block.kind === 'heading' || block.kind === 'paragraph') stretches.push({ kind: block.kind, block });
    before = block;
  }
  return stretches;
}

const separator = ' · ';

/** The cells of a table's row. */
export function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const cell of text.slice(start, end).split(separator)) {
    cells.push({ start: from, end: from + cell.length });
    from += cell.length + separator.length;
  }
  return cells;
}
