import type { Language } from '../domain.js';
import { abbreviationBefore, abbreviationKind, isHalfAbbreviation } from './abbreviations.js';
import { beginsWithMonth } from './begins-with-month.js';
import { endOfAbbreviation, isShoutedAbbreviation } from './end-of-abbreviation.js';
import { isWithinQuotation } from './is-within-quotation.js';
import { alternativesOfAll, packOf, supportedLanguages, wordsOfAll } from './languages/language-packs.js';
import { otherOrdinalStops } from './languages/other-words.js';
import { isSentenceOpener } from './sentence-opener.js';
import { opening, type Stop } from './stop.js';

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

/** A list's number or letter before a stop ("1."): no sentence has begun yet. */
const enumerator =
  /^[\s\p{Ps}*_#]*(?:\d{1,3}|\d{1,2}(?:\.\d{1,2})+|\p{L}|[ivx]{1,5}|[IVX]{1,5})[)\]]?$|^§{1,2}\s?\d{1,3}$/u;
const dotted = /^(?:\p{L}{1,3}\p{M}*\.-?)+\p{L}{1,4}\p{M}*$/u;
const roman = /^[IVXLC]+$/;

/** Brands that end in a mark which ends no sentence. */
const brand = /(?:^|[^\p{L}])(?:Yahoo|Joomla|Jeopardy|Yum|Oklahoma|Wham|Mamma Mia)!$/u;

/** Who said it, behind a quotation that ends in another mark than a full stop: "Where?" Ann asked. */
const saying = new RegExp(`^(?:${alternativesOfAll(({ sentenceEnds }) => sentenceEnds.saying ?? '')})`, 'u');

/** "1950 م": the mark of a year is no title there. */
const markedYear = new RegExp(
  `\\p{Nd}{3,4}\\s?(?:${[...wordsOfAll(({ sentenceEnds }) => sentenceEnds.yearMarks ?? '')].join('|')})$`,
  'u',
);

/** Languages that write an ordinal with a stop: "am 3. Oktober". */
const ordinalStop: ReadonlySet<Language> = new Set([
  ...otherOrdinalStops,
  ...supportedLanguages.filter((language) => packOf(language)?.sentenceEnds.hasOrdinalStop),
]);

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
  if (/[!?؟]/.test(mark) && at.end > at.stop.end && saying.test(next)) return false;
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
  const word = abbreviationBefore(before, language);
  if (markedYear.test(before)) return true;
  if (isHalfAbbreviation(word, next, language)) return false;
  if (at.end === at.stop.end && isEnumerator(body.slice(at.start, at.stop.start))) return false;
  if (/^\d+$/.test(word)) return !isOrdinal(before, word, next, language);
  if (at.end > at.stop.end && abbreviationKind(word, language) === undefined) return true;
  if (roman.test(word) && word.length > 1 && language === 'de') return isSentenceOpener(next, language);
  const kind = abbreviationKind(word, language);
  if (kind === undefined && isShoutedAbbreviation(word, next, language)) return false;
  const ending = kind && endOfAbbreviation(body, at, { word, kind, next, language });
  if (ending !== undefined) return ending;
  if (/^\p{Lu}\p{M}*$/u.test(word)) return isSentenceOpener(next, language) && !isInitialOfName(before);
  if (dotted.test(word)) return isSentenceOpener(next, language);
  return true;
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
  const lead = before.slice(0, -number.length);
  if (/(?:^|[^\p{L}\d])\d[\d.,]{0,24}$/u.test(lead)) return false;
  if (isNumbered(lead, language) && !beginsWithMonth(next, language)) return false;
  return !isSentenceOpener(next, language);
}

/** "§ 7", "Nr. 2", "Abs. 3": what such a number counts stands before it. */
function isNumbered(lead: string, language: Language): boolean {
  if (/§\s?$/u.test(lead)) return true;
  const [, word] = /(?<!\p{L})(\p{L}+)\.\s$/u.exec(lead) ?? [];
  return word !== undefined && abbreviationKind(word, language) === 'number';
}

/** Behind "[...]" the sentence goes on; behind other dots it ends, unless they stand apart from the word before. */
function endsAtEllipsis(body: string, at: Stop): boolean {
  return !/[[(\s]/.test(body.charAt(at.stop.start - 1));
}
