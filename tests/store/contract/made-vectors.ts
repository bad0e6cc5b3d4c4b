import type { Store } from '../../../src/store/store.js';
import type { PassageVectors, PendingPassage } from '../../../src/store/vector-shelf.js';
import { packVector } from '../../../src/vectors/pack-vector.js';
import { textsOfPassage } from '../../../src/vectors/texts-of-passage.js';

/** How many values the vectors of tests have: not as many as fill words of signs. */
const width = 40;

/** A unit vector, in steps of 1/1024, that hangs on the letters of a text: few letters in common, little nearness. */
export function meaningOf(text: string): Float32Array {
  const values = new Float32Array(width).fill(1);
  for (const letter of text) {
    const at = (letter.codePointAt(0) ?? 0) * 7;
    values[at % width] = (values[at % width] ?? 0) + 3;
    values[(at + 3) % width] = (values[(at + 3) % width] ?? 0) - 2;
  }
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => Math.round((value / length) * 1024) / 1024);
}

export function vectorsOf(passage: PendingPassage): PassageVectors {
  const packed = textsOfPassage(passage).map((text) => packVector(meaningOf(text)));
  const vectors = new Int8Array(width * packed.length);
  for (const [at, vector] of packed.entries()) vectors.set(vector, at * width);
  return { passage: passage.id, vectors };
}

/** Makes the vectors that are wanting, twenty passages at a time; of `most` passages, or of all. */
export async function makeVectors(store: Store, encoder: string, most = Number.POSITIVE_INFINITY): Promise<void> {
  for (let left = most; left > 0; left -= 20) {
    const pending = await store.shelves.vectors.pending(encoder, Math.min(20, left));
    if (pending.length === 0) return;
    await store.shelves.vectors.save(encoder, pending.map(vectorsOf));
  }
}
