import { wordCount } from '../text-pieces.js';
import type { Line } from './lines.js';

/** What is known of a document's letters, and the usual distance of its lines, in sizes of their letters. */
export interface NumberedOptions {
  /** Whether a line is as large as the text and in a font that neither the text nor other headings have. */
  readonly isSetOff: (line: Line) => boolean;
  readonly leading: number;
}

/** Words of a heading at most, of the text's size. */
export const mostWords = 14;

/** "17.1.7", "3." and the first letter of a title. */
const numbered = /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,5})\.?\s+\p{L}/u;
const numberAlone = /^\p{Nd}[\p{Nd}.]*$/u;

/**
 * How deep the numbers of lines are that are headings by them, from 1: set off by their font, short, alone, with more
 * space above than lines have. Of a number without parts the text stands right below; else it is a list's.
 */
export function findNumbered(
  columns: readonly (readonly Line[])[],
  { isSetOff, leading }: NumberedOptions,
): ReadonlyMap<Line, number> {
  const depths = new Map<Line, number>();
  const isNear = (line: Line, above: Line) => line.y > above.y && line.y - above.y < (leading + 0.35) * line.size;
  const depthOf = (line: Line | undefined) => (line && isSetOff(line) ? depthOfNumber(line) : undefined);
  for (const lines of columns) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      const depth = depthOf(line);
      if (depth === undefined || (above && isNear(line, above))) continue;
      const next = lines[at + 1];
      const isSecond = next && isSetOff(next) && isNear(next, line) && depthOf(next) === undefined;
      const goesOn = isSecond && next.segments.length === 1 ? next : undefined;
      const below = goesOn ? lines[at + 2] : next;
      const isListed = !below || (isSetOff(below) && (depthOf(below) ?? 0) <= depth);
      if ((below && isSetOff(below) && isNear(below, goesOn ?? line)) || (depth === 1 && isListed)) continue;
      const text = goesOn ? `${line.text} ${goesOn.text}` : line.text;
      if (wordCount(text) > mostWords || /[.!…:;,،؛]["'”’»)\]]*$/u.test(text)) continue;
      depths.set(line, depth);
      if (goesOn) depths.set(goesOn, depth);
    }
  }
  return depths;
}

/** How many parts the number of a line has; nothing for a line without one, or with more beside it than its title. */
function depthOfNumber({ text, segments: [first, , third], segments }: Line): number | undefined {
  const number = numbered.exec(text)?.[1];
  if (number === undefined || third || (segments.length === 2 && !numberAlone.test(first?.text ?? '')))
    return undefined;
  return number.split('.').length;
}
