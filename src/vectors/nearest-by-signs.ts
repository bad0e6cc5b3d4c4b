const bitsInWord = 32;

/** The mean of vectors, value by value. Throws where there are none. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const [first] = vectors;
  if (!first) throw new Error('no vectors have no mean');
  const sums = new Float64Array(first.length);
  for (const vector of vectors) for (const [at, value] of vector.entries()) sums[at] = (sums[at] ?? 0) + value;
  return Float32Array.from(sums, (sum) => sum / vectors.length);
}

/**
 * A bit for each value of a vector: whether it is above the mean's, 32 to a word from the lowest bit on. The vectors of
 * one model lie close around their mean, far from zero: signs beside zero would be the same for nearly all.
 */
export function signsOf(vector: Float32Array, mean: Float32Array): Uint32Array {
  const words = new Uint32Array(Math.ceil(vector.length / bitsInWord));
  for (const [at, value] of vector.entries()) {
    const word = Math.floor(at / bitsInWord);
    if (value > (mean[at] ?? 0)) words[word] = (words[word] ?? 0) | (1 << (at % bitsInWord));
  }
  return words;
}

/**
 * Positions of the `most` sign vectors in `all`, which stand one behind the other, that differ from `wanted` in the
 * fewest bits: the nearest first, ties by position. A first pass, for exact products to choose among.
 */
export function nearestBySigns(wanted: Uint32Array, all: Uint32Array, most: number): number[] {
  const width = wanted.length;
  const count = Math.floor(all.length / width);
  const apart = new Uint16Array(count);
  const many = new Uint32Array(width * bitsInWord + 1);
  for (let at = 0; at < count; at += 1) {
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
function pick(apart: Uint16Array, many: Uint32Array, most: number): number[] {
  // Where the next position at each distance goes.
  const place = new Uint32Array(many.length);
  for (let at = 1; at < many.length; at += 1) place[at] = (place[at - 1] ?? 0) + (many[at - 1] ?? 0);
  const picked: number[] = new Array(Math.min(most, apart.length)).fill(0);
  for (let at = 0; at < apart.length; at += 1) {
    const distance = apart[at] ?? 0;
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
