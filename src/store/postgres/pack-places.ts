/** Documents whose ids differ in so many of their last bits alone stand in one block. */
const BLOCK_BITS = 12;

const BLOCK = 1 << BLOCK_BITS;

/** A place is two bytes, an id's last bits and a count. A larger count has all of these bits, and its rest follows. */
const COUNT_BITS = 4;
const LARGE = (1 << COUNT_BITS) - 1;

/** The block that a document stands in: 0 and more, growing with the ids. */
export function blockOf(id: number): number {
  return Math.floor(id / BLOCK);
}

/**
 * A document's place in its block, for a term that it holds `count` times (1 or more): hexadecimal digits, whole bytes.
 * The places of a block are put one behind the other.
 */
export function packPlace(id: number, count: number): string {
  const pair = (id % BLOCK) * (LARGE + 1) + Math.min(count, LARGE);
  const place = (0x10000 + pair).toString(16).slice(1);
  return count < LARGE ? place : place + packRest(count - LARGE);
}

/** Seven bits a byte, the lowest first, all but the last marked. */
function packRest(count: number): string {
  let packed = '';
  let rest = count;
  for (; rest > 127; rest = Math.floor(rest / 128)) packed += ((rest % 128) + 128).toString(16);
  return packed + (0x100 + rest).toString(16).slice(1);
}

/** Calls `take` for each place of a block, in the order in which they were put there. */
export function unpackPlaces(block: number, bytes: Uint8Array, take: (id: number, count: number) => void): void {
  const first = block * BLOCK;
  let at = 0;
  while (at < bytes.length) {
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    at += 2;
    let count = pair & LARGE;
    if (count === LARGE) {
      let byte = 128;
      for (let unit = 1; byte > 127; unit *= 128) {
        byte = bytes[at] ?? 0;
        count += (byte & 127) * unit;
        at += 1;
      }
    }
    take(first + (pair >>> COUNT_BITS), count);
  }
}
