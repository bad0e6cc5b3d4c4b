import type { Span } from './article.js';
import type { TextAnchor } from './text-anchor.js';

/**
 * The span of a text that a browser would mark for an anchor if the text were its page, looked for from `from` on: as
 * "find a range from a text directive" of the Text Fragments draft has it. Letters are compared apart from their case;
 * of a run of blanks only that there is one counts, and a term reaches over no blank line. Words of scripts that put no
 * blanks between them may begin anywhere, so that rather too much is found than too little.
 */
export function followAnchor(text: string, anchor: TextAnchor, from = 0): Span | undefined {
  const { prefix, start, end, suffix } = anchor;
  const needsEnd = end !== undefined || suffix === undefined;
  for (let at = from; ; ) {
    let first: Span | undefined;
    if (prefix === undefined) {
      first = find(text, start, at, { isStart: true, isEnd: needsEnd });
      if (!first) return undefined;
      at = first.start + 1;
    } else {
      const before = find(text, prefix, at, { isStart: true, isEnd: false });
      if (!before) return undefined;
      at = before.start + 1;
      first = findAt(text, start, before.end, { isStart: false, isEnd: needsEnd });
    }
    const found = first && reachEnd(text, first, end, suffix);
    if (found === 'nowhere') return undefined;
    if (found) return found;
  }
}

/** From the first term to the last; undefined where something else follows, `nowhere` where the last comes no more. */
function reachEnd(
  text: string,
  first: Span,
  end: string | undefined,
  suffix: string | undefined,
): Span | 'nowhere' | undefined {
  for (let at = first.end; ; ) {
    const last = end === undefined ? first : find(text, end, at, { isStart: true, isEnd: suffix === undefined });
    if (!last) return 'nowhere';
    const isFollowed = suffix === undefined || findAt(text, suffix, last.end, { isStart: false, isEnd: true });
    if (isFollowed) return { start: first.start, end: last.end };
    if (end === undefined) return undefined;
    at = last.end;
  }
}

/** At which ends of a term a word has to begin or end. */
interface Bounds {
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

function find(text: string, term: string, from: number, bounds: Bounds): Span | undefined {
  const pattern = patternOf(term, 'giu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isBounded(text, span, bounds)) return span;
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}

/** The term right at a place, but for blanks, also those between two blocks. */
function findAt(text: string, term: string, from: number, bounds: Bounds): Span | undefined {
  let start = from;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  const pattern = patternOf(term, 'yiu');
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const span = match && { start, end: start + match[0].length };
  return span && isBounded(text, span, bounds) ? span : undefined;
}

const blanks = '(?:[^\\S\\n]+(?:\\n[^\\S\\n]*)?|\\n[^\\S\\n]*)';

function patternOf(term: string, flags: string): RegExp {
  const words = term.trim().split(/\s+/u);
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join(blanks), flags);
}

function isBounded(text: string, { start, end }: Span, { isStart, isEnd }: Bounds): boolean {
  return (!isStart || isBetweenWords(text, start)) && (!isEnd || isBetweenWords(text, end));
}

function isBetweenWords(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  return !(isOfWord(before) && isOfWord(behind)) || isUnspaced(before) || isUnspaced(behind);
}

function isOfWord(letter: string): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(letter);
}

function isUnspaced(letter: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    letter,
  );
}
