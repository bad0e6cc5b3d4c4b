import fc from 'fast-check';
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

it('keeps apart what is not next to each other on either side', () => {
  const builder = new SourceMapBuilder();
  builder.add({ start: 0, end: 2 }, { start: 0, end: 2 });
  builder.add({ start: 3, end: 5 }, { start: 2, end: 4 });
  builder.add({ start: 5, end: 6 }, { start: 9, end: 10 });
  expect(builder.map()).toEqual([0, 2, 0, 2, 3, 5, 2, 4, 5, 6, 9, 10]);
});

it('finds nothing of what stands right before or right behind a stretch', () => {
  const builder = new SourceMapBuilder();
  builder.add({ start: 0, end: 3 }, { start: 5, end: 8 });
  expect(toText(builder.map(), { start: 2, end: 5 })).toBeUndefined();
  expect(toText(builder.map(), { start: 8, end: 9 })).toBeUndefined();
  expect(toText([], { start: 0, end: 1 })).toBeUndefined();
  expect(toText(builder.map(), { start: 6, end: 6 })).toBeUndefined();
});

it('finds one span where a source was read in another order', () => {
  const builder = new SourceMapBuilder();
  builder.add({ start: 0, end: 3 }, { start: 10, end: 13 });
  builder.add({ start: 4, end: 6 }, { start: 0, end: 2 });
  expect(toText(builder.map(), { start: 0, end: 20 })).toEqual({ start: 0, end: 6 });
});

it('leads to the very letters of any span of a source that is read with gaps', () => {
  const parts = fc.array(fc.record({ skipped: fc.nat(3), made: fc.nat(2), length: fc.integer({ min: 1, max: 5 }) }));
  fc.assert(
    fc.property(parts, fc.nat(60), fc.nat(60), (stretches, a, b) => {
      const builder = new SourceMapBuilder();
      const sourceOf = new Map<number, number>();
      let [text, source] = [0, 0];
      for (const { skipped, made, length } of stretches) {
        text += made;
        source += skipped;
        builder.add({ start: text, end: text + length }, { start: source, end: source + length });
        for (let at = 0; at < length; at += 1) sourceOf.set(text + at, source + at);
        text += length;
        source += length;
      }
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const letters = [...sourceOf].flatMap(([at, from]) => (from >= start && from < end ? at : []));
      const expected =
        letters.length === 0 ? undefined : { start: Math.min(...letters), end: Math.max(...letters) + 1 };
      expect(toText(builder.map(), { start, end })).toEqual(expected);
    }),
  );
});
