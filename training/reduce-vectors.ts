/** Directions that all words share, which say nothing of any: taken out before reducing (Mu and Viswanath 2018). */
const commonDirections = 3;
const iterations = 30;

/**
 * Vectors of fewer dimensions that keep most of what tells them apart: centred, without the directions that all share,
 * along the principal directions that follow. Deterministic: subspace iteration from a fixed start.
 */
export function reduceVectors(vectors: readonly (readonly number[])[], width: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  // Length says how common a word is, not what it means.
  const units = vectors.map((vector) => scaleToUnit(Float64Array.from(vector)));
  const mean = new Float64Array(size);
  for (const unit of units) for (const [i, value] of unit.entries()) mean[i] = (mean[i] ?? 0) + value / units.length;
  const centred = units.map((unit) => unit.map((value, i) => value - (mean[i] ?? 0)));
  const axes = principalAxes(covariance(centred, size), commonDirections + width).slice(commonDirections);
  return centred.map((vector) => Float64Array.from(axes, (axis) => dot(axis, vector)));
}

function covariance(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let i = 0; i < size; i += 1) {
      const row = rows[i];
      const value = vector[i] ?? 0;
      if (row) for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + value * (vector[j] ?? 0);
    }
  }
  return rows;
}

/** The first eigenvectors of a symmetric matrix, by subspace iteration with Gram and Schmidt's orthogonalisation. */
function principalAxes(matrix: readonly Float64Array[], count: number): Float64Array[] {
  // Any start that isn't orthogonal to what is sought will do: this one is the same each time.
  let axes: Float64Array[] = Array.from({ length: count }, (_, k) =>
    Float64Array.from(matrix, (_row, i) => Math.sin(1 + i * (k + 1))),
  );
  for (let round = 0; round < iterations; round += 1) {
    axes = orthogonalise(axes.map((axis) => Float64Array.from(matrix, (row) => dot(row, axis))));
  }
  return axes;
}

function orthogonalise(axes: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const axis of axes) {
    const rest = Float64Array.from(axis);
    for (const other of done) {
      const shared = dot(rest, other);
      for (let i = 0; i < rest.length; i += 1) rest[i] = (rest[i] ?? 0) - shared * (other[i] ?? 0);
    }
    done.push(scaleToUnit(rest));
  }
  return done;
}

function scaleToUnit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
