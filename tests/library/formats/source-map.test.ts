import { expect, it } from 'vitest';
import { SourceMapBuilder, toText } from '../../../src/library/formats/source-map.js';

/** "Salt & pepper" of "*Salt* &amp; pepper". */
function saltAndPepper() {
  const builder = new SourceMapBuilder();
  builder.add({ start: 0, end: 4 }, { start: 1, end: 5 });
  builder.add({ start: 4, end: 5 }, { start: 6, end: 7 });
  builder.add({ start: 5, end: 6 }, { start: 7, end: 12 });
  builder.add({ start: 6, end: 10 }, { start: 12, end: 16 });
  builder.add({ start: 10, end: 13 }, { start: 16, end: 19 });
  return builder.map();
}

it('keeps as one stretch what goes on letter for letter', () => {
  expect(saltAndPepper()).toHaveLength(16);
});

it('finds what a span of the source became, letter for letter or as a whole', () => {
  expect(toText(saltAndPepper(), { start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
  expect(toText(saltAndPepper(), { start: 9, end: 15 })).toEqual({ start: 5, end: 9 });
  expect(toText(saltAndPepper(), { start: 0, end: 1 })).toBeUndefined();
});
