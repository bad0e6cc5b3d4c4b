import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EncodedKind } from '../../src/domain.js';

/** A text with its pieces and vector as other programs make them; training/encoder/ writes them down. */
export interface Reference {
  readonly language: string;
  readonly kind: EncodedKind;
  readonly text: string;
  readonly pieces: readonly number[];
  /** The engine's with four-bit weights; not of unit length. */
  readonly vector: Int8Array;
  /** The SHA-256 of the model's own vector in Python, as multiples of 1/1024 in 16 bits each. */
  readonly steps: string;
}

export function readReference(): Reference[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'reference.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const row: Reference & { readonly vector: unknown } = JSON.parse(line);
    return { ...row, vector: Int8Array.from(Buffer.from(String(row.vector), 'base64')) };
  });
}

/** The cosine of two vectors of any length. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const product = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}
