import type { Language, Span } from '../domain.js';
import { abbreviationKind } from './abbreviations.js';
import { isJoinedToAnd } from './is-joined-to-and.js';
import { isWithinQuotation } from './is-within-quotation.js';
import type { AbbreviationKind } from './languages/contract/sentence-ends.js';
import { packOf, supportedLanguages, wordsOfAll } from './languages/language-packs.js';
import { otherOrdinalStops } from './languages/other-words.js';
import { normalizeWord } from './normalize.js';
import { isStopWord } from './stop-words.js';

/** A place where a sentence may end. */
export interface Stop {
  /** Where the sentence begins that may end here. */
  readonly start: number;
  /** The run of stops. */
  readonly stop: Span;
  /** Behind the closing quotes, brackets and references that follow the stops. */
  readonly end: number;
}

/** How a block is written. */
export interface Manner {
  readonly language: Language;
  /** Typed without capitals: then a small letter behind a stop tells nothing. */
  readonly isLowerCase: boolean;
}

/** A list's number with what stands before it is shorter than this. */
const enumeratorReach = 60;

/** What precedes a stop is never looked at further back than this: the longest abbreviation is much shorter. */
const wordReach = 24;

const opening = /^[\s\p{Ps}\p{Pi}"'“”„«»¿¡*_#>•·–—-]*/u;
const lastWord = /(?<![\p{L}\p{M}\p{N}.\u00ad'’º°-])[\p{L}\p{M}\p{N}.\u00ad'’º°-]*$/u;

/** A list's number or letter before a stop ("1."): no sentence has begun yet. */
const enumerator = /^[\s\p{Ps}*_#]*(?:\d{1,3}|\d{1,2}(?:\.\d{1,2})+|\p{L}|[ivx]{1,5}|[IVX]{1,5})[)\]]?$/u;
const dotted = /^(?:\p{L}{1,3}\p{M}*\.-?)+\p{L}{1,4}\p{M}*$/u;
const spacedAbbreviation = /(?<![\p{L}\p{N}.])(\p{L}{1,2})\.\s(\p{L}{1,2})$/u;
const roman = /^[IVXLC]+$/;

/** Brands that end in a mark which ends no sentence. */
const brand = /(?:^|[^\p{L}])(?:Yahoo|Joomla|Jeopardy|Yum|Oklahoma|Wham|Mamma Mia)!$/u;

/** What follows "6 p.m." within a sentence. */
const clockwise = new RegExp(
  `^(?:[A-Z]{2,4}T|GMT|UTC|ET|PT|CT|MT|${[...wordsOfAll(({ sentenceEnds }) => sentenceEnds.behindClock ?? '')].join('|')})\\b`,
);

/** Languages that write an ordinal with a stop: "am 3. Oktober". */
const ordinalStop: ReadonlySet<Language> = new Set([
  ...otherOrdinalStops,
  ...supportedLanguages.filter((language) => packOf(language)?.sentenceEnds.hasOrdinalStop),
]);

/** Words, no stop words, that have a capital only where they begin a sentence. */
const openers = wordsOfAll(({ sentenceEnds }) => sentenceEnds.openers);

/**
 * Whether a sentence ends at `at` rather than going on behind it. `body` is one block; a blank or its end follows
 * `at.end`.
 */
export function isSentenceEnd(body: string, at: Stop, { language, isLowerCase }: Manner): boolean {
  const ahead = body.slice(at.end, at.end + 80);
  const next = ahead.replace(opening, '');
  if (next === '') return /\S/.test(ahead) ? endsBefore(ahead) : true;
  if (/^[,;:)\]}%&/+=]/.test(next)) return false;
  if (isWithinQuotation(body, at.stop.end)) return false;
  const mark = body.slice(at.stop.start, at.stop.end);
  if (startsLower(next) && !isLowerCase) return false;
  if (mark === '.') return endsAtDot(body, at, next, language);
  if (/^(?:\.|…)/.test(mark) && !/[!?؟]/.test(mark)) return endsAtEllipsis(body, at);
  return !brand.test(body.slice(Math.max(0, at.stop.end - wordReach), at.stop.end)) || isSentenceOpener(next, language);
}

/** Nothing but marks follows for a while: a new bullet or quotation ends the sentence, anything else doesn't. */
function endsBefore(ahead: string): boolean {
  return /^\s*[\p{Ps}\p{Pi}"„¿¡•·]/u.test(ahead);
}

function isEnumerator(begun: string): boolean {
  return begun.length <= enumeratorReach && enumerator.test(begun);
}

/** "iPhone" begins a sentence as it is. */
function startsLower(next: string): boolean {
  return /^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next);
}

function endsAtDot(body: string, at: Stop, next: string, language: Language): boolean {
  const before = body.slice(Math.max(at.start, at.stop.start - wordReach), at.stop.start);
  const word = wordBefore(before, language);
  if (isHalfAbbreviation(word, next, language)) return false;
  if (at.end === at.stop.end && isEnumerator(body.slice(at.start, at.stop.start))) return false;
  if (/^\d+$/.test(word)) return !isOrdinal(before, word, next, language);
  if (at.end > at.stop.end && abbreviationKind(word, language) === undefined) return true;
  if (roman.test(word) && word.length > 1 && language === 'de') return isSentenceOpener(next, language);
  const kind = abbreviationKind(word, language);
  const isInitial = /^\p{Lu}\p{M}*$/u.test(word);
  if (kind === 'number' && startsNumber(next)) return false;
  if (kind !== undefined && !(isInitial && kind === 'number')) return endsAtAbbreviation(kind, word, next, language);
  if (isInitial) return isSentenceOpener(next, language) && !isInitialOfName(before);
  if (dotted.test(word)) return isSentenceOpener(next, language);
  return true;
}

/**
 * The word that a stop follows, with its own dots: "d.h" also where it is written "d. h."; of "Trinity-St", only what
 * could be an abbreviation.
 */
function wordBefore(before: string, language: Language): string {
  const spaced = spacedAbbreviation.exec(before);
  if (spaced !== null) {
    const joined = `${spaced[1]}.${spaced[2]}`;
    if (abbreviationKind(joined, language) !== undefined) return joined;
  }
  const word = lastWord.exec(before)?.[0].replace(/^[.'’-]+/, '') ?? '';
  return abbreviationKind(word, language) === undefined ? word.replace(/^.*-/u, '') : word;
}

/** Whether `word` and what follows are the halves of one abbreviation: "z. B.", "EE. UU." */
function isHalfAbbreviation(word: string, next: string, language: Language): boolean {
  const half = /^(\p{L}{1,2})\./u.exec(next)?.[1];
  return half !== undefined && abbreviationKind(`${word}.${half}`, language) !== undefined;
}

function endsAtAbbreviation(kind: AbbreviationKind, word: string, next: string, language: Language): boolean {
  if (kind === 'inside') return word === 'St' && isSentenceOpener(next, language);
  if (kind === 'number' || kind === 'end') return true;
  if (/^[ap]\.m$/.test(word)) return !clockwise.test(next);
  return isSentenceOpener(next, language);
}

/** "5", "IV", "B-2", "EUR 23 800"; not the words "A" and "I". */
function startsNumber(next: string): boolean {
  return /^(?:\p{Nd}|[IVXLC]{1,6}\b|\p{Lu}(?:[\d-]|\b)|\p{Lu}{3}\s\d)/u.test(next) && !/^[AI]\s\p{Ll}/u.test(next);
}

/**
 * "J. R. R. Tolkien": an initial behind an initial, or at the beginning of a name, is a part of it whatever follows.
 */
function isInitialOfName(before: string): boolean {
  return /(?:^|\s)\p{Lu}\.\s?\p{Lu}$/u.test(before);
}

/**
 * A number with a stop that counts ("am 3. Oktober"): in languages that write it so, unless a sentence plainly begins.
 */
function isOrdinal(before: string, number: string, next: string, language: Language): boolean {
  if (!ordinalStop.has(language) || number.length > 2) return false;
  if (/(?:^|[^\p{L}\d])\d[\d.,]{0,24}$/u.test(before.slice(0, -number.length))) return false;
  return !isSentenceOpener(next, language);
}

/** Behind "[...]" the sentence goes on; behind other dots it ends, unless they stand apart from the word before. */
function endsAtEllipsis(body: string, at: Stop): boolean {
  return !/[[(\s]/.test(body.charAt(at.stop.start - 1));
}

/**
 * Whether `next` begins with a word that is capitalised only because it begins a sentence, or with none that could be a
 * name.
 */
export function isSentenceOpener(next: string, language: Language): boolean {
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (word === undefined) return true;
  if (word.length === 1 && next.charAt(1) === '.') return false;
  if (/^\p{sc=Arabic}/u.test(word)) return isJoinedToAnd(word) || openers.has(word);
  if (!/^\p{Lu}/u.test(word)) return !/^\p{Ll}/u.test(word) && isStopWord(normalizeWord(word), language);
  return isStopWord(normalizeWord(word), language) || openers.has(word);
}
