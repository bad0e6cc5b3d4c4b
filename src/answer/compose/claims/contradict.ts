import type { Span } from '../../../domain.js';
import type { Claim, FrameWord, PlacedSentence } from './claim.js';
import { arePlacesApart } from './places-apart.js';
import { readClaim } from './read-claim.js';
import { areComparable, areValuesApart } from './values-apart.js';

/** Where two sentences that contradict each other give the values that differ, within each one's text. */
export interface Contradiction {
  readonly own: Span;
  readonly other: Span;
}

/**
 * Whether two sentences say the same of the same thing with one number, time or date that can't both be right. Strict,
 * since a contradiction that is none is worse than one unseen: but for that value they say the same in nearly the same
 * words, and nothing above them names another thing, another year or another case.
 */
export function contradict(a: PlacedSentence, b: PlacedSentence): Contradiction | undefined {
  if (a.language !== b.language) return undefined;
  const own = readClaim(a);
  const other = own && readClaim(b);
  const differing = own && other ? differingValue(own, other) : undefined;
  if (!own || !other || differing === undefined || arePlacesApart(a, b, own.frame)) return undefined;
  const [span, otherSpan] = [own.spans[differing], other.spans[differing]];
  return span && otherSpan && { own: span, other: otherSpan };
}

/** The number of the one value that is apart; undefined where none is, or several are, or other words stand around. */
function differingValue(a: Claim, b: Claim): number | undefined {
  if (a.values.length !== b.values.length || !isSameFrame(a, b)) return undefined;
  const pairs = a.values.flatMap((value, at) => {
    const other = b.values[at];
    return other ? [[value, other] as const] : [];
  });
  if (!pairs.every(([own, other]) => areComparable(own, other))) return undefined;
  const [first, ...more] = pairs.flatMap(([own, other], at) => (areValuesApart(own, other) ? [at] : []));
  if (first === undefined || more.length > 0) return undefined;
  // The same number on two days is no contradiction: the day is when it held.
  const isWhen = a.values[first]?.kind === 'date' && a.values.some(({ kind }) => kind !== 'date');
  return isWhen ? undefined : first;
}

function isSameFrame(a: Claim, b: Claim): boolean {
  if (a.frame.length !== b.frame.length) return false;
  if (a.frame.every((word, at) => isSameWord(word, b.frame[at]))) return true;
  // In another order, names and several values may be each other's.
  const isOrdered =
    [...a.frame, ...b.frame].some(({ isName, term }) => isName || /\d/.test(term)) || a.values.length > 1;
  return !isOrdered && sorted(a.frame).every((word, at) => isSameWord(word, sorted(b.frame)[at]));
}

function sorted(frame: readonly FrameWord[]): readonly FrameWord[] {
  return frame.toSorted((x, y) => (x.term < y.term ? -1 : x.term > y.term ? 1 : 0));
}

function isSameWord(a: FrameWord, b: FrameWord | undefined): boolean {
  return a.term === b?.term && a.isPast === b.isPast;
}
