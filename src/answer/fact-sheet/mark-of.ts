import fnv1a from '@sindresorhus/fnv1a';
import type { ChosenLine } from './choose-lines.js';

/**
 * A short mark of all of a sheet's lines, the same for as long as they are: two sheets that differ have the same one
 * once in four billion times.
 */
export function markOf(lines: readonly ChosenLine[]): string {
  const written = lines.map(({ group, source }) => `${group} ${source.article.contentHash} ${source.sentence.start}\n`);
  return fnv1a(written.join(''), { size: 32 }).toString(16).padStart(8, '0');
}
