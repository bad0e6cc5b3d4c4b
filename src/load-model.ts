import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Model } from './answer/model.js';
import { learnedWeights } from './answer/weights.js';
import { parseWordVectors } from './answer/word-vectors.js';

/** The model that comes with the project in `folder`. Throws where its file of word vectors can't be read. */
export const loadModel = (folder: string): Model => ({
  ...learnedWeights,
  vectors: parseWordVectors(readFileSync(path.join(folder, 'data', 'word-vectors.bin'))),
});
