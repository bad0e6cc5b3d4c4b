/** Steps within one of what a byte counts for. */
const steps = 2 ** 30;

/** Adds up vectors of bytes, each as if its length were one. */
export interface MeanSum {
  /** Adds the first `count` of vectors of so many values each, which stand one behind the other. */
  add(vectors: Int8Array, count: number, width: number): void;
  /**
   * The mean, value by value: the same to the bit whatever order they were added in, up to four million vectors.
   * Without values where none were added.
   */
  mean(): Float64Array;
}

/** All vectors that are added have the same width. */
export function createMeanSum(): MeanSum {
  let sums = new Float64Array();
  let added = 0;
  return {
    add: (vectors, count, width) => {
      if (added === 0) sums = new Float64Array(width);
      for (let from = 0; from < count * width; from += width) addTo(sums, vectors, from);
      added += count;
    },
    mean: () => (added === 0 ? new Float64Array() : sums.map((sum) => sum / added)),
  };
}

/** Sums stay whole multiples of a step, and below what a double holds of these exactly. */
function addTo(sums: Float64Array, vectors: Int8Array, from: number): void {
  const length = lengthOf(vectors, from, sums.length);
  const share = length === 0 ? 0 : Math.round(steps / length) / steps;
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (vectors[from + at] ?? 0) * share;
}

/** The length of the vector of so many bytes that begins there. */
export function lengthOf(vectors: Int8Array, from: number, width: number): number {
  let square = 0;
  for (let at = from; at < from + width; at += 1) square += (vectors[at] ?? 0) * (vectors[at] ?? 0);
  return Math.sqrt(square);
}
