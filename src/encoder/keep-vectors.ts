import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { EncodedKind, Encoder } from '../domain.js';

/** An encoder that makes the vector of a text once, for all processes that keep vectors in the same file. */
export interface KeepingEncoder {
  readonly encoder: Encoder;
  close(): void;
}

/** Milliseconds to wait for another process that writes. */
const patience = 5_000;

/** Steps within one: vectors' values are whole multiples of it, so that they are kept as they are in two bytes each. */
const steps = 1_024;

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, steps BLOB NOT NULL) WITHOUT ROWID;
`;

/**
 * Keeps the vectors that an encoder makes in a SQLite file, by the model's id and by kind and content of each text. The
 * file can be deleted at any time: it holds nothing that can't be made again. Throws where it can't be opened.
 */
export function keepVectors(encoder: Encoder, file: string): KeepingEncoder {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: patience });
  database.exec(schema);
  const find = database.prepare('SELECT steps FROM vectors WHERE key = ?');
  const keep = database.prepare('INSERT OR IGNORE INTO vectors (key, steps) VALUES (?, ?)');

  const kept = (key: Uint8Array): Float32Array | undefined => {
    const row = find.get(key) as { readonly steps: Uint8Array } | undefined;
    return row && unpackSteps(row.steps);
  };
  return {
    encoder: {
      id: encoder.id,
      vectors: async (kind, texts) => {
        const keys = texts.map((text) => keyOf(encoder.id, kind, text));
        const found = keys.map(kept);
        const missing = found.flatMap((vector, at) => (vector ? [] : [at]));
        const made = missing.length === 0 ? [] : await encoder.vectors(kind, pick(texts, missing));
        for (const [at, vector] of made.entries()) {
          const place = missing[at] ?? 0;
          found[place] = vector;
          keep.run(keys[place] ?? null, packSteps(vector));
        }
        return found.filter((vector) => vector !== undefined);
      },
    },
    close: () => database.close(),
  };
}

function pick<T>(all: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => all[place] ?? []);
}

function keyOf(id: string, kind: EncodedKind, text: string): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify([id, kind, text]))
    .digest();
}

function packSteps(vector: Float32Array): Uint8Array {
  return new Uint8Array(Int16Array.from(vector, (value) => value * steps).buffer);
}

function unpackSteps(bytes: Uint8Array): Float32Array {
  return Float32Array.from(new Int16Array(Uint8Array.from(bytes).buffer), (value) => value / steps);
}
