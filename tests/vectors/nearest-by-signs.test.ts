import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestBySigns } from '../../src/vectors/nearest-by-signs.js';

const word = fc.integer({ min: 0, max: 0xffffffff });

it('finds those that differ in the fewest bits among those allowed, ties by position, as a slow search does', () => {
  const width = 3;
  const search = fc.tuple(
    fc.array(word, { minLength: width, maxLength: width }),
    fc.array(word, { maxLength: 60 }),
    fc.nat(25),
    fc.option(fc.uint8Array({ minLength: 20, maxLength: 20, max: 1 }), { nil: undefined }),
  );
  fc.assert(
    fc.property(search, ([wanted, given, most, isAllowed]) => {
      const all = given.slice(0, given.length - (given.length % width));
      const apart = (at: number) =>
        wanted.reduce((sum, bits, of) => {
          const differing = ((bits ^ (all[at * width + of] ?? 0)) >>> 0).toString(2);
          return sum + differing.replaceAll('0', '').length;
        }, 0);
      const slow = Array.from({ length: all.length / width }, (_, at) => at)
        .filter((at) => isAllowed?.[at] !== 0)
        .sort((a, b) => apart(a) - apart(b) || a - b);
      const found = nearestBySigns(Uint32Array.from(wanted), Uint32Array.from(all), most, isAllowed);
      expect(found).toEqual(slow.slice(0, most));
    }),
  );
});

it('finds nothing among none', () => {
  expect(nearestBySigns(new Uint32Array(12), new Uint32Array(0), 200)).toEqual([]);
});
