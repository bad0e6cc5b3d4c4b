import { isStopWord } from '../../../text/stop-words.js';
import { isFraction } from '../values/number-values.js';
import { beginsValue } from './begins-value.js';
import type { Bound, ClaimValue, FoundValue } from './claim.js';
import { dateAt } from './date-at.js';
import { numberAt } from './number-at.js';
import { gapBefore, type SentenceWords, wordAt } from './sentence-words.js';
import { timeAt } from './time-at.js';

/** Words before a value in which its bound is looked for: "no more than about". */
const boundReach = 3;

/**
 * The numbers, times and dates of a sentence, in order, ranges as one each. Undefined where something is in it that
 * can't be read surely: a fraction, a telephone number.
 */
export function findValues(sentence: SentenceWords): FoundValue[] | undefined {
  const { words, language, lexicon } = sentence;
  if (words.some(({ word }) => isFraction(word) || word === '☎' || /^0\d{3,}$/.test(word))) return undefined;
  const begins = words.map(({ word }) => beginsValue(word, language, lexicon));
  if (!begins.includes(true)) return [];
  const found: FoundValue[] = [];
  let at = 0;
  while (at < words.length) {
    const value = begins[at] ? valueAt(sentence, at) : undefined;
    if (value) found.push(value);
    at = value?.to ?? at + 1;
  }
  return joinRanges(sentence, found).map((value) => withBound(sentence, value));
}

function valueAt(sentence: SentenceWords, at: number): FoundValue | undefined {
  return dateAt(sentence, at) ?? timeAt(sentence, at) ?? numberAt(sentence, at);
}

function joinRanges(sentence: SentenceWords, found: readonly FoundValue[]): FoundValue[] {
  const joined: FoundValue[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const range = before && isRange(sentence, before, next) ? rangeOf(before.value, next.value) : undefined;
    if (before && range) joined[joined.length - 1] = { ...opened(sentence, before), to: next.to, value: range };
    else joined.push(next);
  }
  return joined;
}

/** "3 to 5", "3–5"; "and" joins a range only behind "between". */
function isRange(sentence: SentenceWords, before: FoundValue, next: FoundValue): boolean {
  const { lexicon } = sentence;
  if (next.from === before.to) return /^\s*[-–—]\s*$/.test(gapBefore(sentence, next.from));
  const isOpened = lexicon.opening.has(wordAt(sentence, before.from - 1));
  const word = wordAt(sentence, before.to);
  const joins = lexicon.joining.has(word) || (isOpened && lexicon.pairing.has(word));
  return next.from === before.to + 1 && joins;
}

/** With the word that opens the range. */
function opened(sentence: SentenceWords, value: FoundValue): FoundValue {
  return sentence.lexicon.opening.has(wordAt(sentence, value.from - 1)) ? { ...value, from: value.from - 1 } : value;
}

function rangeOf(a: ClaimValue, b: ClaimValue): ClaimValue | undefined {
  if (a.kind === 'number' && b.kind === 'number') {
    const isOneUnit = a.unit === b.unit || a.unit === '';
    return isOneUnit && a.low < b.high ? { ...b, low: a.low } : undefined;
  }
  if (a.kind === 'time' && b.kind === 'time') return { ...b, low: a.low, isHalfDay: a.isHalfDay || b.isHalfDay };
  // "From 8 to 17:00".
  if (a.kind === 'number' && b.kind === 'time' && a.unit === '' && a.low <= 24) return { ...b, low: a.low * 60 };
  return undefined;
}

/** A number with the words before it that say how far it holds; of two of them, nothing sure is known. */
function withBound(sentence: SentenceWords, { from, to, value }: FoundValue): FoundValue {
  const { lexicon, language } = sentence;
  const bounds = new Set<Bound>();
  let start = from;
  for (let at = from - 1; at >= Math.max(0, from - boundReach); at -= 1) {
    const word = wordAt(sentence, at);
    const bound = lexicon.bounds.get(word);
    if (bound) {
      bounds.add(bound);
      start = at;
    } else if (!isStopWord(word, language) || /[.,;:()]/.test(gapBefore(sentence, at + 1))) break;
  }
  const [bound] = bounds;
  if (bound === undefined || value.kind === 'date') return { from, to, value };
  return {
    from: start,
    to,
    value: value.kind === 'number' ? { ...value, bound: bounds.size > 1 ? 'about' : bound } : value,
  };
}
