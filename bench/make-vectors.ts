import type { Store } from '../src/store/store.js';
import type { PendingPassage } from '../src/store/vector-shelf.js';
import { packVector } from '../src/vectors/pack-vector.js';
import { textsOfPassage } from '../src/vectors/texts-of-passage.js';
import { createRandom } from './make-corpus.js';

/** The model that the made vectors are said to be of. */
export const madeEncoder = 'made';

const width = 384;

/** Returns what makes vectors as a model's lie: close around a mean that is far from zero, in steps of 1/1024. */
export function createVectors(seed: number): () => Float32Array {
  const random = createRandom(seed);
  const mean = Float32Array.from({ length: width }, (_, at) => Math.sin(at * at));
  return () => {
    const values = mean.map((value) => value + 1.4 * (random() - 0.5));
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    return values.map((value) => Math.round((value / length) * 1024) / 1024);
  };
}

/**
 * Gives every passage of a store made vectors, as if of `encoder`'s model; resolves to how many milliseconds the store
 * itself took.
 */
export async function giveVectors({ shelves: { vectors } }: Store, encoder = madeEncoder): Promise<number> {
  const make = createVectors(7);
  const vectorsOf = (passage: PendingPassage) => {
    const texts = textsOfPassage(passage);
    const all = new Int8Array(width * texts.length);
    for (const at of texts.keys()) all.set(packVector(make()), at * width);
    return { passage: passage.id, vectors: all };
  };
  let took = 0;
  for (;;) {
    const begun = performance.now();
    const pending = await vectors.pending(encoder, 64);
    took += performance.now() - begun;
    if (pending.length === 0) return took;
    const made = pending.map(vectorsOf);
    const saving = performance.now();
    await vectors.save(encoder, made);
    took += performance.now() - saving;
  }
}
