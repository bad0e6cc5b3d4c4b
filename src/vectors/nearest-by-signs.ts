import { bitsInWord } from './write-signs.js';

/** Farther than any vector, and never counted: of what isn't wanted. */
const excluded = 0xffff;

/**
 * Positions of the `most` sign vectors in `all`, which stand one behind the other, that differ from `wanted` in the
 * fewest bits: the nearest first, ties by position; those alone of which `isAllowed` isn't 0. A first pass, for exact
 * products to choose among.
 */
export function nearestBySigns(
  wanted: Uint32Array,
  all: Uint32Array,
  most: number,
  isAllowed?: Uint8Array,
): readonly number[] {
  const width = wanted.length;
  const count = Math.floor(all.length / width);
  const apart = new Uint16Array(count);
  const many = new Uint32Array(width * bitsInWord + 1);
  for (let at = 0; at < count; at += 1) {
    if (isAllowed && isAllowed[at] === 0) {
      apart[at] = excluded;
      continue;
    }
    let differing = 0;
    for (let word = 0; word < width; word += 1) {
      differing += countBits((wanted[word] ?? 0) ^ (all[at * width + word] ?? 0));
    }
    apart[at] = differing;
    many[differing] = (many[differing] ?? 0) + 1;
  }
  return pick(apart, many, most);
}

/** The positions of the `most` least of `apart`, of which `many` says how often each occurs. */
function pick(apart: Uint16Array, many: Uint32Array, most: number): readonly number[] {
  // Where the next position at each distance goes.
  const place = new Uint32Array(many.length);
  for (let at = 1; at < many.length; at += 1) place[at] = (place[at - 1] ?? 0) + (many[at - 1] ?? 0);
  const allowed = many.reduce((sum, ofDistance) => sum + ofDistance, 0);
  const picked: number[] = new Array(Math.min(most, allowed)).fill(0);
  for (let at = 0; at < apart.length; at += 1) {
    const distance = apart[at] ?? 0;
    if (distance === excluded) continue;
    const to = place[distance] ?? 0;
    place[distance] = to + 1;
    if (to < picked.length) picked[to] = at;
  }
  return picked;
}

/** How many bits of 32 are set, by adding neighbours. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
