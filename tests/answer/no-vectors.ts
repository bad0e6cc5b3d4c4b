import type { WordVectors } from '../../src/answer/ranking/word-vectors.js';

/** Vectors that know no word. */
export const noVectors: WordVectors = { rowOf: () => undefined, similarity: () => 0 };
