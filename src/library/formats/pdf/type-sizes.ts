import { wordsOf } from '../text-pieces.js';
import type { Line } from './lines.js';

/** By which letters a document sets off its headings. */
export interface TypeSizes {
  /** Size of most of the text. */
  readonly body: number;
  /** Sizes of headings, the largest first. */
  readonly heads: readonly number[];
  /** Fonts of headings that are as large as the text. */
  readonly fonts: ReadonlySet<string>;
}

/** Share by which a heading's letters are larger than the text's. */
const larger = 1.1;

/** Words of a heading at most, of the text's size. */
const mostWords = 14;

export const sentenceEnd = /[.!?…:;,،؛。؟]["'”’»)\]]*$/u;

/** Finds the sizes and fonts of a document's text and headings. */
export function findSizes(lines: readonly Line[]): TypeSizes {
  const letters = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, text } of lines) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  const body = [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [1, 0])[0];
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
      its.every(({ text }) => wordsOf(text) <= mostWords && !sentenceEnd.test(text))
    );
  });
  return { body, heads, fonts: new Set(own) };
}

/** The level of a heading that a line belongs to; nothing for text. */
export function levelOf({ size, font, text, segments }: Line, { body, heads, fonts }: TypeSizes): number | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const rank = heads.indexOf(rounded(size));
  if (rank >= 0) return Math.min(6, rank + 1);
  const isSetOff = rounded(size) === body && font !== undefined && fonts.has(font) && segments.length === 1;
  const isShort = wordsOf(text) <= mostWords && !/[.!…:;,،؛]["'”’»)\]]*$/u.test(text);
  return isSetOff && isShort ? Math.min(6, heads.length + 1) : undefined;
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
