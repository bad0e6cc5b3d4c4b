import type { Reading, WordRange } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import type { FactWord } from '../words/read-words.js';
import { dash, isDay, isYear, yearDigits } from './date-words.js';

const numericDate = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{4}\.\d{1,2}\.\d{1,2})$/;

/** The date in figures, or by its month, or the weekday, that begins at `at`. */
export function readCalendarDate(reading: Reading, at: number): WordRange | undefined {
  return numericDateAt(reading, at) ?? monthDate(reading, at) ?? readWeekday(reading, at);
}

/** "2026-05-12", "12/05/2026", "12.05.2026". */
function numericDateAt({ words }: Reading, at: number): WordRange | undefined {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first && numericDate.test(first.word)) return { from: at, to: at + 1 };
  if (!first || !second || !third || !second.isNumber || !third.isNumber) return undefined;
  if (second.before !== third.before || !['-', '/', '‑'].includes(second.before)) return undefined;
  const isIso = yearDigits.test(first.word) && isDay(second) && /^\d{1,2}(?:t\d+)?$/.test(third.word);
  const isLocal = isDay(first) && isDay(second) && /^(?:\d{2}|\d{4})$/.test(third.word);
  return isIso || isLocal ? { from: at, to: at + 3 } : undefined;
}

/** A month at `at`, or a day before one, with the day and year around it. */
function monthDate(reading: Reading, at: number): WordRange | undefined {
  const { words } = reading;
  const lead = words[at]?.isNumber ? dayBefore(reading, at) : at;
  if (lead === undefined) return undefined;
  const month = monthAt(reading, lead);
  if (!month) return undefined;
  let to = lead + month.length;
  const day = words[to];
  const hasDayAfter = lead === at && day?.gap === 'space' && isDay(day);
  if (hasDayAfter) to += 1;
  // "May 5–7"
  if (hasDayAfter && isDay(words[to]) && dash.test(words[to]?.before ?? '')) to += 1;
  const year = yearBehind(reading, to, hasDayAfter);
  const hasNumber = lead > at || hasDayAfter || year > to;
  if (!hasNumber && !isMonthAlone(reading, at, month.isShort)) return undefined;
  return { from: at, to: Math.max(to, year) };
}

/** The index of the month that the day at `at` belongs to: "5 May", "5. Mai", "5 de mayo", "5th of May", "5–7 May". */
function dayBefore({ words, lexicon }: Reading, at: number): number | undefined {
  if (!isDay(words[at])) return undefined;
  let next = at + 1;
  if (isDay(words[next]) && dash.test(words[next]?.before.replace('.', '') ?? '')) next += 1;
  if (lexicon.has('of', words[next]?.word ?? '')) next += 1;
  const gap = words[next]?.gap;
  return gap === 'space' || gap === 'dot' ? next : undefined;
}

function monthAt({ words, lexicon }: Reading, at: number): { length: number; isShort: boolean } | undefined {
  const word = words[at];
  if (!word || word.isNumber) return undefined;
  if ((lexicon.language === 'en' || lexicon.capitalNouns) && !word.isCapital) return undefined;
  const long =
    matchPhrase(lexicon.calendar.months, words, at) ??
    withoutClitic(word, (first) => matchPhrase(lexicon.calendar.months, words, at, first));
  if (long) return { length: long.length, isShort: false };
  const short = matchPhrase(lexicon.calendar.shortMonths, words, at);
  return short && { length: short.length, isShort: true };
}

/** The end of the date with the year that follows, or `at` where none does. */
function yearBehind({ words, lexicon }: Reading, at: number, hasDay: boolean): number {
  const next = words[at];
  if (!next) return at;
  if (isYear(next) && (next.gap === 'space' || next.gap === 'dot' || (next.gap === 'comma' && hasDay))) return at + 1;
  const isLink = lexicon.has('of', next.word) || lexicon.has('dateLead', next.word);
  const year = words[at + 1];
  return isLink && next.gap === 'space' && isYear(year) && lexicon.language !== 'en' ? at + 2 : at;
}

/** A month without a number is one unless it may be another word. */
function isMonthAlone({ words, lexicon }: Reading, at: number, isShort: boolean): boolean {
  const word = words[at];
  if (isShort || !word) return false;
  const isLed = lexicon.has('dateLead', words[at - 1]?.word ?? '');
  return isLed || (at > 0 && !lexicon.has('doubtfulMonth', word.word) && words[at + 1]?.isCapital !== true);
}

export function readWeekday({ words, lexicon }: Reading, at: number): WordRange | undefined {
  const word = words[at];
  if (!word || ((lexicon.language === 'en' || lexicon.capitalNouns) && !word.isCapital)) return undefined;
  const match = matchPhrase(lexicon.calendar.weekdays, words, at);
  return match && { from: at, to: at + match.length };
}

/** Arabic writes prepositions and "and" as one with the word. */
function withoutClitic<Found>(word: FactWord, find: (rest: string) => Found | undefined): Found | undefined {
  return /^[وفبل]\p{L}{3}/u.test(word.word) ? find(word.word.slice(1)) : undefined;
}
