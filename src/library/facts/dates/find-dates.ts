import type { Fact } from '../../../domain.js';
import { isStopWord } from '../../../text/stop-words.js';
import { createFact, type Reading, textAfter, type WordRange } from '../reading.js';
import { dash, isDay, isYear, yearDigits } from './date-words.js';
import { readCalendarDate, readWeekday } from './read-calendar-date.js';
import { readPeriod } from './read-period.js';

/** Before this a bare number of four digits is more often an amount. */
const firstModernYear = 1700;

/** Arabic nouns for a year, which stand before its number. */
const yearNouns: ReadonlySet<string> = new Set(['عام', 'سنه', 'العام', 'السنه', 'وعام', 'وسنه']);

const clock = /^\d{1,2}(?:am|pm)$/;
const halfDay = /^(?:am|pm)$/;
const eastAsianDate = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/gu;

/**
 * Dates, months, years, weekdays, decades, centuries and times of day, the longest reading of each, as ranges of words:
 * what is in one is neither a name nor a quantity.
 */
export function findDates(reading: Reading): WordRange[] {
  const ranges: WordRange[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const range = dateAt(reading, at);
    if (range) ranges.push(range);
    at = range ? range.to : at + 1;
  }
  return joinSpans(reading, ranges);
}

export function findEastAsianDates(reading: Reading): Fact[] {
  const { start, end } = reading.sentence;
  const part = reading.text.slice(start, end);
  if (!part.includes('年')) return [];
  return Array.from(part.matchAll(eastAsianDate), ({ index, 0: date }) =>
    createFact(reading, 'date', { start: start + index, end: start + index + date.length }),
  );
}

function dateAt(reading: Reading, at: number): WordRange | undefined {
  const word = reading.words[at];
  if (!word) return undefined;
  const named = readCalendarDate(reading, at) ?? readPeriod(reading, at);
  return named ?? (word.isNumber ? (timeAt(reading, at) ?? yearAt(reading, at)) : undefined);
}

/** "10 a.m.", "9pm", "14 Uhr", "10:30 am". */
function timeAt({ words, lexicon }: Reading, at: number): WordRange | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (clock.test(word.word)) return { from: at, to: at + 1 };
  if (!isDay(word)) return undefined;
  const last = words[at + 1]?.before === ':' ? at + 1 : at;
  const half = words[last + 1];
  if (half?.gap !== 'space') return undefined;
  // In German "am" is a preposition.
  const isTime = lexicon.has('clock', half.word) || (!lexicon.capitalNouns && halfDay.test(half.word));
  return isTime ? { from: at, to: last + 2 } : undefined;
}

/** Four digits that stand where a year does, or any number with an era ("AD 70", "44 BC"). */
function yearAt(reading: Reading, at: number): WordRange | undefined {
  const { words, lexicon } = reading;
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word || !/^\d{1,4}$/.test(word.word)) return undefined;
  if (lexicon.language === 'en' && after?.gap === 'space' && after.isCapital && lexicon.has('era', after.word))
    return { from: at, to: at + 2 };
  if (lexicon.language === 'en' && word.gap === 'space' && before?.text === 'AD') return { from: at - 1, to: at + 1 };
  return isYear(word) && standsAsYear(reading, at) ? { from: at, to: at + 1 } : undefined;
}

function standsAsYear(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word || /[[$€£¥₹#.,:/]$/u.test(word.before) || /^\s?[%°‰€$£]|^[\]:/]/u.test(textAfter(reading, at)))
    return false;
  const next = words[at + 1];
  if (next?.gap === 'hyphen' && !next.isNumber) return false;
  const isModern = Number(word.word) >= firstModernYear;
  const isLed =
    at > 0 &&
    (word.gap === 'space' || word.gap === 'apostrophe' || word.gap === 'dot') &&
    lexicon.has('dateLead', words[at - 1]?.word ?? '');
  if (next && dash.test(next.before) && isYear(next)) return true;
  const isOpened = /[(–—]\s*$/u.test(word.before) || word.gap === 'hyphen';
  // A number right before a plain word counts it ("1500 soldiers"), save for an adjective's place ("the 2016
  // election").
  const counts = next?.gap === 'space' && !next.isCapital && !next.isNumber && !isStopWord(next.word, lexicon.language);
  if (lexicon.has('unit', next?.word ?? '') && next?.gap === 'space') return false;
  if (lexicon.capitalNouns && next?.gap === 'space' && next.isCapital && !isLed) return false;
  if (lexicon.language === 'ar' && counts && !(isLed && standsForYear(word.word, words[at - 1]?.word))) return false;
  if (counts && !isOpened && !lexicon.capitalNouns && lexicon.language !== 'ar') {
    const isAttribute = lexicon.has('article', words[at - 1]?.word ?? '') && isModern;
    return isAttribute || (isLed && isModern && Number(word.word) % 100 !== 0);
  }
  return isModern || isLed || isOpened;
}

/** "In 1000 teams" has a round number, "in the year 1000" a year all the same. */
function standsForYear(digits: string, before: string | undefined): boolean {
  return Number(digits) % 100 !== 0 || yearNouns.has(before ?? '');
}

/** "1914–1918" and "1914-18" are one span of time, "Friday, 5 June" is one date. */
function joinSpans(reading: Reading, ranges: readonly WordRange[]): WordRange[] {
  const { words } = reading;
  const joined: WordRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    // A slash parts two names of one month ("12 أيار/مايو 1705").
    const isSpan = last && last.to === range.from && /^\s*[-–—/]\s*$/.test(words[range.from]?.before ?? '');
    if (last && (isSpan || isDateOfWeekday(reading, last, range)))
      joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined.map((range) => {
    const next = words[range.to];
    const isShortEnd =
      yearDigits.test(words[range.to - 1]?.word ?? '') &&
      /^\d{2}$/.test(next?.word ?? '') &&
      dash.test(next?.before ?? '');
    return isShortEnd ? { from: range.from, to: range.to + 1 } : range;
  });
}

function isDateOfWeekday(reading: Reading, weekday: WordRange, date: WordRange): boolean {
  const gap = reading.words[date.from]?.gap;
  const isNext = weekday.to === date.from && (gap === 'space' || gap === 'comma') && date.to - date.from > 1;
  return isNext && readWeekday(reading, weekday.from)?.to === weekday.to;
}
