/** Steps within one: what runtimes differ in lies below a step, but for values at its edge. */
const steps = 1_024;

/**
 * A copy of a vector with each value at the nearest multiple of 1/1024, of two equally near the greater; no zero is
 * negative.
 */
export function roundVector(vector: Float32Array): Float32Array {
  return vector.map((value) => Math.round(value * steps) / steps + 0);
}
