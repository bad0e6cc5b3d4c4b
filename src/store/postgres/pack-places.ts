/** Documents whose ids are the same but for so many of their last bits stand in one block. */
export const BLOCK_BITS = 12;

const ID_BITS = (1 << BLOCK_BITS) - 1;

/** A place is two bytes: an id's last bits and a count; a larger count says so, and the rest of it follows. */
const COUNT_BITS = 4;
const LARGE = (1 << COUNT_BITS) - 1;

/** A document, and how often it holds a term: 1 or more. */
export interface Place {
  readonly id: number;
  readonly count: number;
}

/** The block that a document stands in. */
export function blockOf(id: number): number {
  return Math.floor(id / (1 << BLOCK_BITS));
}

/** Places of one block as bytes; those of more places are put behind them as they are. */
export function packPlaces(places: readonly Place[]): Uint8Array {
  const bytes: number[] = [];
  for (const { id, count } of places) {
    const pair = ((id & ID_BITS) << COUNT_BITS) | Math.min(count, LARGE);
    bytes.push(pair >>> 8, pair & 255);
    if (count >= LARGE) pushRest(bytes, count - LARGE);
  }
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first, all but the last marked. */
function pushRest(bytes: number[], count: number): void {
  let rest = count;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
}

/** Calls `take` for each place of a block, in the order in which they were put there. */
export function unpackPlaces(block: number, bytes: Uint8Array, take: (id: number, count: number) => void): void {
  const first = block * (1 << BLOCK_BITS);
  let at = 0;
  while (at < bytes.length) {
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    at += 2;
    let count = pair & LARGE;
    if (count === LARGE) {
      for (let unit = 1; ; unit *= 128) {
        const byte = bytes[at] ?? 0;
        at += 1;
        count += (byte & 127) * unit;
        if (byte <= 127) break;
      }
    }
    take(first + (pair >>> COUNT_BITS), count);
  }
}
