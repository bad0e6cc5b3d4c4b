import { wordCount } from '../text-pieces.js';
import type { Line } from './lines.js';
import { findNumbered, mostWords } from './numbered-headings.js';

/** By which letters a document sets off its headings. */
export interface TypeSizes {
  /** Size of most of the text. */
  readonly body: number;
  /** Sizes of headings, the largest first. */
  readonly heads: readonly number[];
  /** Fonts of headings that are as large as the text. */
  readonly fonts: ReadonlySet<string>;
  /** Levels of lines that are as large as the text and headings by their numbers. */
  readonly numbered: ReadonlyMap<Line, number>;
}

/** Share by which a heading's letters are larger than the text's. */
export const larger = 1.1;

export const sentenceEnd = /[.!?…:;,،؛。؟]["'”’»)\]]*$/u;

/** Finds the sizes and fonts of a document's text and headings; `leading` is the usual distance of its lines. */
export function findSizes(columns: readonly (readonly Line[])[], leading: number): TypeSizes {
  const lines = columns.flat();
  const fonts = new Map<string, number>();
  const body = textSize(lines);
  for (const { size, text, font } of lines) {
    if (font !== undefined && rounded(size) === body) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const bodyFont = [...fonts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
  const headLines = lines.filter(({ size }) => rounded(size) >= body * larger);
  const heads = [...new Set(headLines.map(({ size }) => rounded(size)))].sort((one, other) => other - one);
  const ofHeads = new Set(headLines.flatMap(({ font }) => (font !== undefined && font !== bodyFont ? [font] : [])));
  const bySize = lines.filter(({ size }) => rounded(size) === body);
  const own = [...fonts.keys()].filter((font) => {
    if (font === bodyFont) return false;
    if (ofHeads.has(font)) return true;
    const its = bySize.filter((line) => line.font === font);
    return (
      heads.length === 0 &&
      its.length > 1 &&
      its.every(({ text }) => wordCount(text) <= mostWords && !sentenceEnd.test(text))
    );
  });
  const isSetOff = ({ font, size }: Line) =>
    font !== undefined && font !== bodyFont && !own.includes(font) && rounded(size) === body;
  const depths = findNumbered(columns, { isSetOff, leading });
  const ranks = [...new Set(depths.values())].sort((one, other) => one - other);
  const levelOfDepth = (depth: number) => Math.min(6, heads.length + 1 + ranks.indexOf(depth));
  const numbered = new Map(Array.from(depths, ([line, depth]) => [line, levelOfDepth(depth)]));
  return { body, heads, fonts: new Set(own), numbered };
}

/** The size of most letters of some lines. */
export function textSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [1, 0])[0];
}

/** The level of a heading that a line belongs to; nothing for text. */
export function levelOf(line: Line, { body, heads, fonts, numbered }: TypeSizes): number | undefined {
  const { size, font, text, segments } = line;
  if (!/\p{L}/u.test(text)) return undefined;
  const rank = heads.indexOf(rounded(size));
  if (rank >= 0) return Math.min(6, rank + 1);
  const byNumber = numbered.get(line);
  if (byNumber !== undefined) return byNumber;
  const isSetOff = rounded(size) === body && font !== undefined && fonts.has(font) && segments.length === 1;
  const isShort = wordCount(text) <= mostWords && !/[.!…:;,،؛]["'”’»)\]]*$/u.test(text);
  return isSetOff && isShort ? Math.min(6, heads.length + 1) : undefined;
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
