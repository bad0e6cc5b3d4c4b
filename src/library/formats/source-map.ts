import type { Span } from '../../domain.js';

/**
 * Which span of a source each stretch of a rendered text was read from: four numbers for each, start and end in the
 * text, then start and end in the source, in the order of the text and disjoint in it. What no stretch covers was made
 * by the reader. Stretches of one length on both sides are the same letters.
 */
export type SourceMap = readonly number[];

/** Notes stretches in the order of the text; what goes on letter for letter becomes one with what it follows. */
export class SourceMapBuilder {
  private readonly numbers: number[] = [];

  add(text: Span, source: Span): void {
    const { numbers } = this;
    const [start, end, from, to] = numbers.slice(-4);
    const goesOn = end === text.start && to === source.start;
    if (goesOn && isLiteral(start, end, from, to) && isLiteral(text.start, text.end, source.start, source.end)) {
      numbers.splice(-3, 3, text.end, from ?? 0, source.end);
    } else numbers.push(text.start, text.end, source.start, source.end);
  }

  map(): SourceMap {
    return this.numbers;
  }
}

/** The span of the text that a span of the source became, as far as it was read; undefined where nothing of it was. */
export function toText(map: SourceMap, { start, end }: Span): Span | undefined {
  let found: Span | undefined;
  for (let at = 0; at < map.length; at += 4) {
    const [textStart = 0, textEnd = 0, from = 0, to = 0] = map.slice(at, at + 4);
    if (start === end || to <= start || from >= end) continue;
    const literal = isLiteral(textStart, textEnd, from, to);
    const own = literal
      ? { start: textStart + Math.max(0, start - from), end: textEnd - Math.max(0, to - end) }
      : { start: textStart, end: textEnd };
    found = { start: Math.min(found?.start ?? own.start, own.start), end: Math.max(found?.end ?? 0, own.end) };
  }
  return found;
}

function isLiteral(start = 0, end = 0, from = 0, to = 0): boolean {
  return end - start === to - from;
}
