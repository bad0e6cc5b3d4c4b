import type { Encoder } from '../domain.js';
import type { VectorShelf } from '../store/vector-shelf.js';
import { packVector } from '../vectors/pack-vector.js';
import { textsOfPassage } from '../vectors/texts-of-passage.js';

/** Of ten sentences at most each: about a second's work by WebAssembly, so that a stop never waits long. */
const passagesAtOnce = 4;

/**
 * Makes the vectors of the next few passages that have none of the encoder's model yet, and keeps them. Whatever ends it
 * on the way, what was kept before stays, and the others are next again. Resolves to whether there was any to make.
 */
export async function makeVectors(shelf: VectorShelf, encoder: Encoder): Promise<boolean> {
  const pending = await shelf.pending(encoder.id, passagesAtOnce);
  if (pending.length === 0) return false;
  const texts = pending.map(textsOfPassage);
  const vectors = await encoder.vectors('sentence', texts.flat());
  let next = 0;
  const made = pending.map(({ id }, at) => {
    const first = next;
    next += texts[at]?.length ?? 0;
    return { passage: id, vectors: joinPacked(vectors.slice(first, next)) };
  });
  await shelf.save(encoder.id, made);
  return true;
}

function joinPacked(vectors: readonly Float32Array[]): Int8Array {
  const size = vectors[0]?.length ?? 0;
  const joined = new Int8Array(vectors.length * size);
  for (const [at, vector] of vectors.entries()) joined.set(packVector(vector), at * size);
  return joined;
}
