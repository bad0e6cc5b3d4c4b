/** Largest absolute value of a signed byte that is used. */
const largest = 127;

/** The file that `parseWordVectors` reads: each vector is scaled so that its largest value fills a signed byte. */
export function renderWordVectors(words: readonly string[], vectors: readonly Float64Array[], width: number): Buffer {
  const list = Buffer.from(words.join('\n'));
  const head = Buffer.alloc(12);
  head.writeUInt32LE(words.length, 0);
  head.writeUInt32LE(width, 4);
  head.writeUInt32LE(list.length, 8);
  const values = Buffer.alloc(words.length * width);
  for (const [row, vector] of vectors.entries()) {
    const scale = largest / (Math.max(...vector.map(Math.abs)) || 1);
    for (let at = 0; at < width; at += 1) values.writeInt8(Math.round((vector[at] ?? 0) * scale), row * width + at);
  }
  return Buffer.concat([head, list, values]);
}
