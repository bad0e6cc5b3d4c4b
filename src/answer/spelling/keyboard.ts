import { byLanguage } from '../../text/languages/language-packs.js';
import { otherKeyboards } from '../../text/languages/other-words.js';

/** Rows of letters from the top; a blank stands for a key without a letter of its own. */
const layouts = [...byLanguage(({ writing }) => writing.keyboard).values(), ...otherKeyboards];

function pairsOf(rows: readonly string[]): string[] {
  return rows.flatMap((row, at) =>
    [...row].flatMap((letter, column) => {
      const below = rows[at + 1] ?? '';
      // A row stands half a key to the right of the one above it.
      const near = [row[column + 1], below[column], below[column - 1]];
      return near.flatMap((other = ' ') => (other === ' ' || letter === ' ' ? [] : [letter + other, other + letter]));
    }),
  );
}

const neighbours: ReadonlySet<string> = new Set(layouts.flatMap(pairsOf));

/** Whether two normalised letters lie side by side on a keyboard that people of some language type on. */
export function areNeighbouringKeys(one: string, other: string): boolean {
  return neighbours.has(one + other);
}
