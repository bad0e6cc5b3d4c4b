import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../../src/domain.js';
import { cellsOf, groupBlocks, type ListItem } from '../../../../src/preview/page/reading/group-blocks.js';

let at = 0;
function block(kind: TextBlock['kind'], more: Partial<TextBlock> = {}): TextBlock {
  at += 10;
  return { kind, start: at, end: at + 8, ...more };
}

function outline(items: readonly ListItem[]): unknown {
  return items.map(({ block: { start }, items: nested }) => (nested.length > 0 ? [start, outline(nested)] : start));
}

describe('the blocks of an article', () => {
  it('stay alone where they belong to no others', () => {
    const blocks = [block('heading'), block('paragraph'), block('paragraph')];
    expect(groupBlocks(blocks)).toEqual(blocks.map((own) => ({ kind: own.kind, block: own })));
  });

  it('are lists, nested as they lead each other in', () => {
    const lead = block('paragraph');
    const [one, two] = [
      block('item', { group: 1, leadIn: lead.start }),
      block('item', { group: 1, leadIn: lead.start }),
    ];
    const nested = block('item', { group: 1, leadIn: two.start });
    const deeper = block('item', { group: 2, leadIn: nested.start });
    const three = block('item', { group: 1, leadIn: lead.start });
    const [, list] = groupBlocks([lead, one, two, nested, deeper, three]);
    expect(list?.kind === 'list' && outline(list.items)).toEqual([
      one.start,
      [two.start, [[nested.start, [deeper.start]]]],
      three.start,
    ]);
  });

  it('are tables of their rows, and two where two lists or tables stand side by side', () => {
    const first = [block('head', { group: 1 }), block('row', { group: 1 })];
    const second = [block('row', { group: 2 })];
    const lists = [block('item', { group: 3 }), block('item', { group: 4 })];
    expect(groupBlocks([...first, ...second, ...lists])).toEqual([
      { kind: 'table', rows: first },
      { kind: 'table', rows: second },
      ...lists.map((own) => ({ kind: 'list', items: [{ block: own, items: [] }] })),
    ]);
  });

  it('of a row are its cells', () => {
    const text = 'x Map room · Fee 20 ·  · y';
    const cells = cellsOf(text, { start: 2, end: text.length });
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['Map room', 'Fee 20', '', 'y']);
  });
});
