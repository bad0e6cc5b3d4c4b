import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makePairs, partsOf, type TextPair } from './made-pairs.js';

/** Pairs made of the project's own documents and sample articles, always the same ones. */
export function madeStoryPairs(project = '.'): TextPair[] {
  const documents = ['docs/operating.md', 'docs/scaling.md', 'docs/features.md', 'docs/formats.md', 'README.md'];
  const folder = path.join('data', 'articles');
  const samples = readdirSync(path.join(project, folder)).map((name) => path.join(folder, name));
  const files = [...documents, 'DESIGN.md', 'CONTRIBUTING.md', ...samples];
  return makePairs(
    files.flatMap((file) => partsOf(readFileSync(path.join(project, file), 'utf8'))),
    seeded(1997),
  );
}

/** Pairs of texts in installed packages, and the lines of those that aren't there as they were. */
export function realStoryPairs(project = '.'): {
  readonly pairs: readonly TextPair[];
  readonly missing: readonly string[];
} {
  const lines = readFileSync(path.join(project, 'evaluation', 'duplicates', 'real-pairs.txt'), 'utf8').split('\n');
  const wanted = lines.filter((line) => /^[+-] /.test(line));
  const pathsOf = (line: string) =>
    line
      .slice(2)
      .split(' | ')
      .map((file) => path.join(project, 'node_modules', file));
  const isThere = (line: string) => pathsOf(line).every(existsSync);
  return {
    pairs: wanted.filter(isThere).map((line) => {
      const [a = '', b = ''] = pathsOf(line).map((file) => readFileSync(file, 'utf8'));
      return { isSame: line.startsWith('+'), kind: line.slice(2), a, b };
    }),
    missing: wanted.filter((line) => !isThere(line)),
  };
}

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
