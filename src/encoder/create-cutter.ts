import { Tokenizer } from '@huggingface/tokenizers';
import type { EncodedKind } from '../domain.js';
import type { AboutEncoder } from './read-encoder-files.js';

/** The pieces of a text of a kind by their numbers, with those that begin and end it. */
export type Cutter = (kind: EncodedKind, text: string) => readonly number[];

/** No piece has more letters: what stands behind so many for each place is never looked at. */
const longestPiece = 16;

/**
 * Cuts texts into the pieces that a model knows. `tokenizer` is what `tokenizer.json` holds. Of a longer text the first
 * pieces are taken, and its end is an end like any other.
 */
export function createCutter(tokenizer: object, { longest, prefixes }: AboutEncoder): Cutter {
  const cutter = new Tokenizer(tokenizer, {});
  return (kind, text) => {
    const { ids } = cutter.encode(prefixes[kind] + text.slice(0, longest * longestPiece));
    return ids.length <= longest ? ids : [...ids.slice(0, longest - 1), ...ids.slice(-1)];
  };
}
