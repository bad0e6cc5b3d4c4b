import { isNoteMark } from '../packed/note-mark.js';
import type { Run } from './page-runs.js';

/** A stretch of a line without wide gaps. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page, or of one of its columns. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** The font of all its letters; nothing where there are several. */
  readonly font: string | undefined;
  /** Whether all its letters are of one width. */
  readonly isFixed: boolean;
  readonly runs: readonly Run[];
}

/** Gaps, in sizes of the letters, from which what stands beside each other may be parts of a table. */
const wideGap = 0.85;

/** Gap that is a blank, where the file has none. */
const blankGap = 0.13;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[\p{L}\p{N}]/u;

/** Whether most letters are of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const right = text.match(/[\u0590-\u08ff]/g)?.length ?? 0;
  return 2 * right > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Runs of one line, whatever their order, as the line that is read. */
export function composeLine(all: readonly Run[]): Line | undefined {
  const runs = all.filter(({ text }) => text !== '').sort((one, other) => one.x - other.x);
  const words = runs.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  if (!first) return undefined;
  const size = usualSize(words);
  const base = words.filter((run) => run.size === size).map(({ y }) => y);
  const y = base[Math.floor(base.length / 2)] ?? first.y;
  const parts: Run[][] = [[]];
  let end = first.x;
  for (const run of words) {
    if (run.x - end > size * wideGap && parts.at(-1)?.length) parts.push([]);
    parts.at(-1)?.push(run);
    end = Math.max(end, run.x + run.width);
  }
  const blanks = runs.filter(({ text }) => text.trim() === '');
  const isRight = isRightToLeft(words.map(({ text }) => text).join(''));
  const segments = parts
    .map((part) => composeSegment(part, blanks, size, y, isRight))
    .filter(({ text }) => text !== '');
  if (segments.length === 0) return undefined;
  const ordered = isRight ? segments.reverse() : segments;
  const fonts = new Set(words.filter(({ text }) => /\p{L}/u.test(text)).map(({ font }) => font));
  return {
    segments: ordered,
    text: ordered.map(({ text }) => text).join(' '),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    y,
    size,
    font: fonts.size === 1 ? [...fonts][0] : undefined,
    isFixed: words.every((run) => run.isFixed),
    runs: words,
  };
}

function composeSegment(
  part: readonly Run[],
  blanks: readonly Run[],
  size: number,
  y: number,
  isRight: boolean,
): Segment {
  const left = part[0]?.x ?? 0;
  const right = Math.max(...part.map(({ x, width }) => x + width));
  let text = '';
  let before: Run | undefined;
  for (const run of isRight ? readingOrder(part) : part) {
    const isMark = run.size < size * 0.9 && run.y < y - size * 0.2 && isNoteMark(run.text, text);
    if (isMark) continue;
    if (before && text !== '' && !/\s$/.test(text) && isApart(before, run, blanks, size)) text += ' ';
    text += run.text;
    before = run;
  }
  return { text: text.replace(/\s+/g, ' ').trim(), left, right };
}

/** Whether there is a blank between two runs that are read one after the other. */
function isApart(before: Run, run: Run, blanks: readonly Run[], size: number): boolean {
  const [one, other] = before.x <= run.x ? [before, run] : [run, before];
  const start = one.x + one.width;
  if (other.x - start > size * blankGap) return true;
  return blanks.some(({ x }) => x >= start - 0.5 && x <= other.x + 0.5 && x > one.x && Math.abs(x - start) < size);
}

/** From right to left, with numbers and foreign words as they are read. */
function readingOrder(part: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  let foreign: Run[] = [];
  let waiting: Run[] = [];
  for (const run of [...part].reverse()) {
    if (rightToLeft.test(run.text)) {
      ordered.push(...foreign.reverse(), ...waiting, run);
      foreign = [];
      waiting = [];
    } else if (leftToRight.test(run.text)) {
      foreign.push(...(foreign.length > 0 ? waiting : []), run);
      if (foreign.length === 1) ordered.push(...waiting);
      waiting = [];
    } else waiting.push(run);
  }
  return [...ordered, ...foreign.reverse(), ...waiting];
}

/** The size of most letters. */
function usualSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [1, 0])[0];
}

/** Runs put together as lines, from above: what stands on the same line, or a little raised or lowered, is one. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((one, other) => one.y - other.y || one.x - other.x)) {
    if (run.text.trim() === '') continue;
    const row = rows.at(-1);
    if (row && run.y - row.y < 0.45 * Math.max(run.size, row.size)) {
      row.runs.push(run);
      // Raised letters come first: the line is where its larger letters stand.
      if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  const blanks = runs.filter(({ text }) => text !== '' && text.trim() === '');
  return rows.flatMap((row) => {
    const own = blanks.filter(({ y }) => Math.abs(y - row.y) < 0.45 * row.size);
    return composeLine([...row.runs, ...own]) ?? [];
  });
}
