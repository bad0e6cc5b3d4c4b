import type { Encoder } from '../domain.js';
import type { Shelves } from '../store/shelves.js';
import type { PendingPassage } from '../store/vector-shelf.js';
import { packVector } from '../vectors/pack-vector.js';
import { textsOfPassage } from '../vectors/texts-of-passage.js';

/** Of ten sentences at most each: about a second's work by WebAssembly, so that a stop never waits long. */
const passagesAtOnce = 4;

/** Passages that are looked for together: a look costs more the more have their vectors already. */
const passagesInLine = 64;

/** Whether this process is the one that makes vectors at the moment. */
export interface MakersTurn {
  /** Awaited before any are made; where it resolves to false, none are. */
  take(): Promise<boolean>;
  /** None is wanting any more, or this process can't. */
  end(): Promise<void>;
}

const always: MakersTurn = { take: async () => true, end: async () => {} };

/**
 * Returns what makes the vectors of the next few passages that have none of the encoder's model yet, and keeps them; it
 * resolves to whether there were any. Whatever ends it on the way, what was kept before stays and the rest comes next.
 * Where there are none, that is known until an article changes. One call at a time.
 */
export function createVectorMaker(
  { vectors: shelf, revision }: Pick<Shelves, 'vectors' | 'revision'>,
  encoder: Encoder,
  turn: MakersTurn = always,
): () => Promise<boolean> {
  let line: readonly PendingPassage[] = [];
  let seen = -1;
  let finished = -1;

  const encode = async (passages: readonly PendingPassage[]): Promise<void> => {
    const texts = passages.map(textsOfPassage);
    const made = await encoder.vectors('sentence', texts.flat());
    let first = 0;
    const kept = passages.map(({ id }, at) => {
      const of = made.slice(first, first + (texts[at]?.length ?? 0));
      first += of.length;
      return { passage: id, vectors: joinPacked(of) };
    });
    await shelf.save(encoder.id, kept);
  };
  return async () => {
    const current = await revision();
    if (current === finished) return false;
    // What was taken in meanwhile goes first.
    if (line.length === 0 || current !== seen) line = await shelf.pending(encoder.id, passagesInLine);
    seen = current;
    if (line.length === 0) {
      finished = current;
      await turn.end();
      return false;
    }
    if (!(await turn.take())) {
      // Another makes them; what is left is looked for anew.
      line = [];
      return false;
    }
    const next = line.slice(0, passagesAtOnce);
    try {
      await encode(next);
    } catch (error) {
      // Another's encoder may do better.
      await turn.end();
      throw error;
    }
    line = line.slice(passagesAtOnce);
    return true;
  };
}

/** Makes all vectors that are wanting. */
export async function makeAllVectors(shelves: Pick<Shelves, 'vectors' | 'revision'>, encoder: Encoder): Promise<void> {
  const makeMore = createVectorMaker(shelves, encoder);
  while (await makeMore());
}

function joinPacked(vectors: readonly Float32Array[]): Int8Array {
  const size = vectors[0]?.length ?? 0;
  const joined = new Int8Array(vectors.length * size);
  for (const [at, vector] of vectors.entries()) joined.set(packVector(vector), at * size);
  return joined;
}
