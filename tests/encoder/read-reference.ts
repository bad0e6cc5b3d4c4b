import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EncodedKind } from '../../src/domain.js';

/** A text with its pieces and vector as other programs make them; training/encoder/ writes them down. */
export interface Reference {
  readonly language: string;
  readonly kind: EncodedKind;
  readonly text: string;
  readonly pieces: readonly number[];
  /** Not of unit length. */
  readonly vector: Int8Array;
}

export function readReference(): Reference[] {
  const rows = JSON.parse(readFileSync(path.join(import.meta.dirname, 'reference.json'), 'utf8'));
  return rows.map((row: Reference & { vector: string }) => ({
    ...row,
    vector: Int8Array.from(Buffer.from(row.vector, 'base64')),
  }));
}

/** The cosine of two vectors of any length. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const product = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}
