import { readFileSync } from 'node:fs';
import path from 'node:path';
import { learnedBearing } from '../answer/decision/bearing-weights.js';
import { learnedMeaning } from '../answer/decision/meaning-weights.js';
import type { Model } from '../answer/decision/model.js';
import { learnedWeights } from '../answer/decision/weights.js';
import { createHighlighter } from '../answer/highlight/create-highlighter.js';
import { learnedHighlighter } from '../answer/highlight/highlight-weights.js';
import { parseWordVectors } from '../answer/ranking/word-vectors.js';

/** The model that comes with the project in `folder`. Throws where its file of word vectors can't be read. */
export function loadModel(folder: string): Model {
  return {
    ...learnedWeights,
    meaning: learnedMeaning,
    vectors: parseWordVectors(readFileSync(path.join(folder, 'data', 'word-vectors.bin'))),
    highlight: createHighlighter(learnedHighlighter),
    bearing: learnedBearing,
  };
}
