import type { ChosenLine } from './choose-lines.js';

/** FNV-1a, 32 bits: two sheets that differ have the same mark once in four billion times. */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** A short mark of all of a sheet's lines, the same for as long as they are. */
export function editionOf(lines: readonly ChosenLine[]): string {
  let hash = offsetBasis;
  for (const { group, source } of lines) {
    for (const character of `${group} ${source.article.contentHash} ${source.sentence.start}\n`) {
      hash = Math.imul(hash ^ character.charCodeAt(0), prime);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
