import type { Language, Span } from '../domain.js';
import { alternativesOfAll } from './languages/language-packs.js';
import { isSentenceEnd } from './sentence-end.js';
import { isSentenceOpener } from './sentence-opener.js';

/** A run of stops; dots with blanks between them are one ellipsis. Scripts without spaces have stops of their own. */
const stops = /\.(?:[ \u00a0]\.){2,}|[.!?…‼⁇⁈⁉؟۔।॥。！？｡]+/gu;
const fullWidth = /[。！？｡]$/u;
const closers = /[\p{Pe}\p{Pf}"'”’“»«*_\u00b9\u00b2\u00b3\u2070-\u2079]*/uy;
/** « Vraiment ! » puts a blank before the closing mark. */
const spacedCloser = /[\u00a0\u202f ]»/y;
/** An emoji behind the stop belongs to the sentence before it. */
const emoji = /(?: ?\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d)*)+(?=\s|$)/uy;
const citing = alternativesOfAll(({ sentenceEnds }) => sentenceEnds.citing ?? '');
/** References that follow the stop they belong to: [12], [3, 4], [a], (Smith, 2000). */
const reference = new RegExp(
  `(?:\\[[^[\\]]{1,32}\\]|\\s\\[\\d{1,4}(?:\\s?[,–-]\\s?\\d{1,4})*\\])+|\\s\\((?:(?:cf\\.|${citing}) )?\\p{Lu}[^().!?]{1,60},? \\d{4}[a-z]?(?:[,:] ?(?:pp?\\. )?[\\d–-]+)?\\)(?![.,;:])`,
  'uy',
);
const blank = /\s/u;
const sayable = /[\p{L}\p{N}]/u;

/**
 * The sentences of one block (a paragraph, a list item, a table's row) of `text`, as exact half-open spans of `text`
 * within the block: trimmed, not empty, disjoint, in order, together covering all but white space. Closing quotes,
 * brackets and references behind a stop belong to its sentence; a line break ends none; the last may lack a stop.
 * A block without letters or digits is one sentence, one of white space only is none.
 */
export function sentenceSpans(text: string, block: Span, language: Language): Span[] {
  const body = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(body, language)) {
    const span = trimmed(body, start, end);
    if (span !== undefined) append(spans, body, span);
    start = end;
  }
  return spans.map((span) => ({ start: block.start + span.start, end: block.start + span.end }));
}

/** Where sentences end in `body`, in order; its own end is the last. */
function* sentenceEnds(body: string, language: Language): Generator<number> {
  const manner = { language, isLowerCase: isLowerCaseProse(body) };
  let start = 0;
  for (const match of body.matchAll(stops)) {
    const stop = { start: match.index, end: match.index + match[0].length };
    if (stop.start < start) continue;
    const end = closedEnd(body, stop.end);
    if (end >= body.length) break;
    if (!isDivided(body, stop, end, language)) continue;
    if (!isSentenceEnd(body, { start, stop, end }, manner)) continue;
    yield end;
    start = end;
  }
  yield body.length;
}

/** No sentence, the first included, that begins with a capital. */
function isLowerCaseProse(body: string): boolean {
  return !/[.!?…]\s+\p{Lu}/u.test(body) && !/^\P{L}*\p{Lu}/u.test(body);
}

/** End of the closing quotes, brackets and references behind a stop that ends at `at`. */
function closedEnd(body: string, at: number): number {
  let end = at + lengthAt(closers, body, at);
  end += lengthAt(spacedCloser, body, end);
  end += lengthAt(reference, body, end);
  end += lengthAt(emoji, body, end);
  return end;
}

function lengthAt(sticky: RegExp, body: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(body)?.[0].length ?? 0;
}

/** Whether a blank divides what ends at `end` from what follows, or none is needed. */
function isDivided(body: string, stop: Span, end: number, language: Language): boolean {
  if (blank.test(body.charAt(end))) return true;
  if (fullWidth.test(body.slice(stop.start, stop.end))) return true;
  return isRunOn(body.slice(Math.max(0, stop.start - 3), stop.start), body.slice(end, end + runOnReach), language);
}

const runOnReach = 24;

/** "… its end.The next …": somebody forgot a blank. File names and addresses don't look so. */
function isRunOn(before: string, ahead: string, language: Language): boolean {
  if (/^[\u0620-\u064a]{2}/.test(ahead)) return /[\u0620-\u064a]{3}$|[\d)»”"]$/.test(before);
  if (!/^\p{Ll}{3}$/u.test(before)) return false;
  return /^\p{Lu}\p{Ll}*\s/u.test(ahead) && isSentenceOpener(ahead, language);
}

function trimmed(body: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && blank.test(body.charAt(start))) start += 1;
  while (end > start && blank.test(body.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** Adds a span; a piece without a letter or a digit (an emoji, a row of dots) joins its neighbour. */
function append(spans: Span[], body: string, span: Span): void {
  const last = spans.at(-1);
  const isMute = (piece: Span) => !sayable.test(body.slice(piece.start, piece.end));
  if (last !== undefined && (isMute(span) || isMute(last)))
    spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
