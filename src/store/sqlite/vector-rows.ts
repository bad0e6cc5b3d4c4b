import { vectorCount } from '../../vectors/texts-of-passage.js';
import { StoreDamage } from '../store-damage.js';
import type { SqliteConnection } from './sqlite-connection.js';

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

const INSERT = `
  INSERT INTO passage_vectors (passage, kind, sentences, vectors) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET kind = excluded.kind, sentences = excluded.sentences, vectors = excluded.vectors
  WHERE kind <> excluded.kind`;

/** Returns whether there was none of that kind. */
export function insertVectors(connection: SqliteConnection, { passage, kind, sentences, vectors }: VectorRow): boolean {
  return Number(connection.statement(INSERT).run(passage, kind, sentences, vectors).changes) > 0;
}

const OF_PASSAGES = `
  SELECT ${VECTOR_COLUMNS} FROM passage_vectors v WHERE v.passage IN (SELECT value FROM json_each(?))`;

/** The vectors of passages that have them: see `PassageVectors.vectors`. */
export function readVectors(connection: SqliteConnection, passages: readonly number[]): (passage: number) => Int8Array {
  const rows: readonly VectorRow[] = connection.statement(OF_PASSAGES).all(JSON.stringify(passages));
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
