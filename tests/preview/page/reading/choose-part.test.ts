import { expect, it } from 'vitest';
import type { TextBlock } from '../../../../src/domain.js';
import { choosePart } from '../../../../src/preview/page/reading/choose-part.js';

const blocks = Array.from(
  { length: 50 },
  (_, at): TextBlock => ({ kind: 'paragraph', start: at * 10_000, end: at * 10_000 + 9_000 }),
);

it('shows an article of usual length whole', () => {
  expect(choosePart(blocks.slice(0, 20), undefined, undefined)).toEqual({
    blocks: blocks.slice(0, 20),
    index: 0,
    count: 1,
  });
  expect(choosePart([], undefined, undefined)).toEqual({ blocks: [], index: 0, count: 1 });
});

it('shows of a long one the part in which the quote begins, with each block in one part', () => {
  const { count } = choosePart(blocks, undefined, undefined);
  expect(count).toBe(3);
  const parts = [0, 1, 2].map((part) => choosePart(blocks, part, undefined).blocks);
  expect(parts.flat()).toEqual(blocks);
  for (const [index, part] of parts.entries()) {
    for (const quote of [part[0], part.at(-1)]) expect(choosePart(blocks, undefined, quote)).toMatchObject({ index });
  }
});

it('shows the part that is asked for, where there is one', () => {
  const quote = { start: 0, end: 10 };
  expect(choosePart(blocks, 2, quote).index).toBe(2);
  expect(choosePart(blocks, 9, quote).index).toBe(0);
});
