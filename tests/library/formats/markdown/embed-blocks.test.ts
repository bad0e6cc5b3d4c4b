import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../../src/library/formats/contract.js';
import { embedBlocks } from '../../../../src/library/formats/markdown/embed-blocks.js';

const line = (text: string, more: Partial<DocumentBlock> = {}): DocumentBlock => ({
  kind: 'paragraph',
  pieces: [{ text }],
  ...more,
});

describe('embedBlocks', () => {
  it('counts lists and what leads them in on from the document around', () => {
    const html = [line('Bring:'), line('tea', { kind: 'item', group: 0, leadIn: 0 })];
    const embedded = embedBlocks(html, { from: 7, firstGroup: 3 });
    expect(embedded.map(({ group, leadIn }) => [group, leadIn])).toEqual([
      [undefined, undefined],
      [3, 7],
    ]);
  });

  it('makes items of paragraphs within a list, led in as its other items are, and leaves headings', () => {
    const html = [line('by boat'), line('Rules', { kind: 'heading', level: 3 })];
    const embedded = embedBlocks(html, { group: 2, leadIn: 4, from: 5, firstGroup: 3 });
    expect(embedded.map(({ kind, group, leadIn }) => [kind, group, leadIn])).toEqual([
      ['item', 2, 4],
      ['heading', 2, 4],
    ]);
  });
});
