import { createHash } from 'node:crypto';
import type { EncodedKind, Encoder } from '../src/domain.js';

/** Values of a made-up vector, as many as the model's. */
const size = 384;

/** A vector of unit length, of whole multiples of 1/1024, which the same text has in every run. */
export function madeUpVector(kind: EncodedKind, text: string): Float32Array {
  const bytes = createHash('sha512').update(`${kind} ${text}`).digest();
  const values = Float32Array.from({ length: size }, (_, at) => (bytes[at % bytes.length] ?? 0) - 127.5 + at / size);
  const length = Math.hypot(...values);
  return values.map((value) => Math.round((value / length) * 1_024) / 1_024 + 0);
}

interface MadeUpEncoder extends Encoder {
  /** Texts that it was asked for, call by call. */
  readonly calls: (readonly string[])[];
}

/** An encoder that means nothing; `fail` is called before each call and may throw. */
export function createMadeUpEncoder(fail: (texts: readonly string[]) => void = () => {}, id = 'made-up/1') {
  const calls: (readonly string[])[] = [];
  const encoder: MadeUpEncoder = {
    id,
    calls,
    vectors: async (kind, texts) => {
      fail(texts);
      calls.push(texts);
      return texts.map((text) => madeUpVector(kind, text));
    },
  };
  return encoder;
}
