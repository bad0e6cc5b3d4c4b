import { vectorCount } from '../../vectors/texts-of-passage.js';
import { all, insert, type SqlWork } from '../sql.js';
import { StoreDamage } from '../store-damage.js';

/** The vectors of a passage, as they are kept. */
export interface VectorRow {
  readonly passage: number;
  readonly kind: string;
  readonly sentences: number;
  readonly vectors: Uint8Array;
}

/** How many values each vector of a passage has: a whole number, or nobody made these vectors of its texts. */
export function vectorWidth({ sentences, vectors }: Pick<VectorRow, 'sentences' | 'vectors'>): number {
  return vectors.length / vectorCount(sentences);
}

export const VECTOR_COLUMNS = 'v.passage, v.kind, v.sentences, v.vectors';

/** Of passages that have none. */
export function* insertVectors(rows: readonly VectorRow[]): SqlWork<void> {
  const values = rows.map(({ passage, kind, sentences, vectors }) => [passage, kind, sentences, vectors]);
  yield* insert('passage_vectors', ['passage', 'kind', 'sentences', 'vectors'], values);
}

const OF_PASSAGES = `SELECT ${VECTOR_COLUMNS} FROM passage_vectors v WHERE v.passage = ANY($1)`;

/** The vectors of passages that have them: see `PassageVectors.vectors`. */
export function* readVectors(passages: readonly number[]): SqlWork<(passage: number) => Int8Array> {
  const rows = yield* all<VectorRow>(OF_PASSAGES, passages);
  const found = new Map(rows.map((row) => [row.passage, row.vectors]));
  return (passage) => {
    const vectors = found.get(passage);
    if (!vectors) throw new StoreDamage(`passage ${passage} has no vectors though all of its collection have`);
    return signed(vectors);
  };
}

/** The same bytes, read as numbers from -128 to 127. */
export function signed({ buffer, byteOffset, length }: Uint8Array): Int8Array {
  return new Int8Array(buffer, byteOffset, length);
}
