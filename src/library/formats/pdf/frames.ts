import type { Line } from './lines.js';

/** The lines of a page, of which some may be its frame. */
export interface FramedPage {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Share of a page's height, above and below, where its frame stands. */
const edge = 0.14;

/** Lines above and below that are looked at. */
const deepest = 3;

/** Pages on which a line has to count the pages. */
const countedPages = 3;

/** A number and nothing else, as pages are counted: "3", "– 3 –", "Page 3 of 10", "Seite 3", "iv". */
const pageNumber =
  /^[–—\-|[(]?\s*(?:(?:page|seite|p\.|s\.|página|pág\.|صفحة)\s*)?(?:\p{N}{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of|von|de|sur|من|\|)\s*\p{N}{1,4})?\s*[–—\-|\])]?$/iu;

/**
 * What stands at the same place on several pages with the same words, numbers aside, and the numbers of pages: lines of
 * each page that are its frame, and no text.
 */
export function findFrames(pages: readonly FramedPage[]): Set<Line>[] {
  const seen = new Map<string, number>();
  const keys = pages.map(({ lines, height }) => {
    const outer = [...lines.slice(0, deepest), ...lines.slice(-deepest)];
    const own = new Map<Line, string>();
    for (const line of outer) {
      const share = line.y / height;
      if (share > edge && share < 1 - edge) continue;
      own.set(line, `${Math.round(line.y / 4)} ${line.text.replace(/\p{N}+/gu, '#').toLowerCase()}`);
    }
    for (const key of new Set(own.values())) seen.set(key, (seen.get(key) ?? 0) + 1);
    return own;
  });
  const counted = new Map<string, number>();
  for (const [index, { lines }] of pages.entries()) {
    for (const line of [lines[0], lines.at(-1)]) {
      if (!line || !keys[index]?.has(line)) continue;
      for (const count of countsOf(line, index)) counted.set(count, (counted.get(count) ?? 0) + 1);
    }
  }
  const fewest = pages.length < 4 ? 2 : Math.max(2, Math.ceil(pages.length / 10));
  return keys.map((own, index) => {
    const lines = pages[index]?.lines ?? [];
    const frame = new Set([...own].filter(([, key]) => (seen.get(key) ?? 0) >= fewest).map(([line]) => line));
    for (const line of [lines[0], lines.at(-1)]) {
      if (!line || !own.has(line) || lines.length < 2) continue;
      const isCounted = countsOf(line, index).some((count) => (counted.get(count) ?? 0) >= countedPages);
      if (isCounted || pageNumber.test(line.text)) frame.add(line);
    }
    return frame;
  });
}

/** Where a line stands, and by how much the numbers at its ends are ahead of its page: the same for all that count. */
function countsOf({ y, text }: Line, index: number): string[] {
  const numbers = [/^\p{N}{1,4}(?!\S)/u.exec(text)?.[0], /(?<!\S)\p{N}{1,4}$/u.exec(text)?.[0]];
  return numbers.flatMap((number) => (number === undefined ? [] : `${Math.round(y / 4)} ${Number(number) - index}`));
}
