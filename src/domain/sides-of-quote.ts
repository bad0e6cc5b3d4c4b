import type { Span } from './article.js';
import { wordsOf } from './text-anchor.js';

/** What stands right before or right behind a quote, in whole words. */
export interface Side {
  readonly words: string;
  /** It stands in the quote's own line, which is one block of the page. */
  readonly isInLine: boolean;
  /** What lies between the quote’s first or last word and its line’s end, where the words are beyond it. */
  readonly marks: string;
}

/** UTF-16 code units that are looked at on each side. */
const reach = 600;

/** At most `size` words before a quote; undefined where none stand there. */
export function sideBefore(text: string, { start, end }: Span, size: number): Side | undefined {
  const from = Math.max(0, start - reach);
  const opening = text.slice(start, start + (wordsOf(text.slice(start, end))[0]?.index ?? 0));
  const [own = '', ...above] = wholeWords(text.slice(from, start), from > 0)
    .split('\n')
    .reverse();
  const inLine = lastWords(own + opening, size);
  if (inLine !== '') return { words: inLine, isInLine: true, marks: '' };
  const line = above.find((other) => wordsOf(other).length > 0);
  if (line === undefined) return undefined;
  const cells = line.split(' · ');
  const words = lastWords(cells.at(-1) ?? '', cells.length > 1 ? 1 : size);
  return words === '' ? undefined : { words, isInLine: false, marks: (own + opening).trimStart() };
}

/** At most `size` words behind a quote; undefined where none stand there. */
export function sideBehind(text: string, { start, end }: Span, size: number): Side | undefined {
  const last = wordsOf(text.slice(start, end)).at(-1);
  const closing = text.slice(last ? start + last.index + last.segment.length : end, end);
  const [own = '', ...below] = text.slice(end, end + reach).split('\n');
  const inLine = firstWords(closing + own, size);
  if (inLine !== '') return { words: inLine, isInLine: true, marks: '' };
  const line = below.find((other) => wordsOf(other).length > 0);
  const words = firstWords(line?.split(' · ')[0] ?? '', size);
  return words === '' ? undefined : { words, isInLine: false, marks: (closing + own).trimEnd() };
}

/** The last words of a line with all that stands behind them. */
function lastWords(line: string, size: number): string {
  const first = wordsOf(line).slice(-size)[0];
  return first ? line.slice(first.index).trim() : '';
}

/** The first words of a line with all that stands before them. */
function firstWords(line: string, size: number): string {
  const last = wordsOf(line).slice(0, size).at(-1);
  return last ? line.slice(0, last.index + last.segment.length).trim() : '';
}

/** Without the part of a word that it may begin with. */
function wholeWords(text: string, isCut: boolean): string {
  return isCut ? text.slice(Math.max(0, text.search(/\s/u))) : text;
}
