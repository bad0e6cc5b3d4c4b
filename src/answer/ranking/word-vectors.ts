/**
 * What is known of words from a large body of general text: which of them stand in like surroundings. Terms are as they
 * are indexed.
 */
export interface WordVectors {
  /** Row of a term; undefined for one that is not known. */
  rowOf(term: string): number | undefined;
  /** Cosine of the vectors of two rows, −1 to 1. */
  similarity(a: number, b: number): number;
}

/** Length of the head: numbers of words and of dimensions, and bytes of the list of words, as unsigned 32 bits each. */
const headBytes = 12;

/**
 * Reads what `renderWordVectors` of the trainer wrote: the head, the words by rank (UTF-8, one a line), then a row of
 * signed bytes for each. The bytes are kept, not copied.
 */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const [count, width, listBytes] = [head.getUint32(0, true), head.getUint32(4, true), head.getUint32(8, true)];
  const list = new TextDecoder().decode(bytes.subarray(headBytes, headBytes + listBytes)).split('\n');
  const rows = new Map(list.map((word, row) => [word, row]));
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + headBytes + listBytes, count * width);
  const lengths = new Float64Array(count);
  // Most words are never asked about: lengths are computed as they are needed.
  const lengthOf = (row: number): number => {
    const known = lengths[row];
    if (known) return known;
    let squares = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) squares += (values[at] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    lengths[row] = length;
    return length;
  };
  return {
    rowOf: (term) => rows.get(term),
    similarity: (a, b) => {
      let sum = 0;
      const [first, second] = [a * width, b * width];
      for (let at = 0; at < width; at += 1) sum += (values[first + at] ?? 0) * (values[second + at] ?? 0);
      return sum / (lengthOf(a) * lengthOf(b));
    },
  };
}
