import type { Language } from '../domain.js';
import { calendarOf } from '../text/calendar-names.js';
import { packOf } from '../text/languages/language-packs.js';
import { normalizeWord } from '../text/normalize.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokenize.js';

/** "2021-12-07", "2021/12"; "7.12.2021" and "7/12/2021", whose first number is the day where it can be. */
const yearFirst = /(?<![\d./-])(?<year>[12]\d{3})[-/.](?<month>0?[1-9]|1[0-2])(?:[-/.](?<day>[0-3]?\d))?(?![\d./-])/;
const yearLast = /(?<![\d./-])(?<day>[0-3]?\d)[./-]\s?(?<month>0?[1-9]|1[0-2])[./-]\s?(?<year>[12]\d{3})(?![\d./-])/;

/** A heading that is a version, whatever word stands before it: "v3.1", "14.2.1.0", "Release 7.0 (stable)". */
const version =
  /^\W{0,9}(?:\p{L}{1,20}[\s:]{1,3})?(?:v(?:er)?\.?\s?)?(?<number>\d{1,9}(?:\.\d{1,9}){1,5})(?![\p{L}\d]|\s?[%‰°$€£])/iu;
const plainVersion = /^\W{0,9}v\.?\s?(?<number>\d{1,9})(?![\p{L}\d.])/iu;

/**
 * What else a question may call a section by its heading, as text to be analysed: the month that a date in numbers is
 * of, and "version" for a bare number. Empty where there is nothing.
 */
export function otherNamesOfHeading(heading: string, language: Language): string {
  const date = yearFirst.exec(heading) ?? yearLast.exec(heading);
  const { year, month, day } = date?.groups ?? {};
  const names = year === undefined ? [] : [...namesOfMonth(Number(month), language), day && String(Number(day)), year];
  const rest = heading.replace(date?.[0] ?? '', ' ');
  const number = (version.exec(rest) ?? plainVersion.exec(rest))?.groups?.['number'];
  // A section that is called by a date alone may be what came out that day.
  const isVersion = number !== undefined || (date !== null && /^[\s\d./-]+$/.test(heading));
  const words = isVersion ? (packOf(language)?.questions.versions ?? '') : '';
  return [words, number, number && `v${number}`, ...names].filter(Boolean).join(' ');
}

/** What a question may say of a day ("2015-06-02": "June 2 2015"), as text to be analysed. */
export function namesOfDay(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  return [...namesOfMonth(Number(month), language), String(Number(day)), year].join(' ');
}

function namesOfMonth(month: number, language: Language): readonly string[] {
  return calendarOf(language).months[month - 1] ?? [];
}

/** Words of a title whose first letters people may use for it, at least and at most. */
const fewestWords = 3;
const mostWords = 7;

/** The initials of a title of several words ("Open Garden License 2.0": "OGL"), as text; empty where it has none. */
export function initialsOf(title: string, language: Language): string {
  const words = tokenize(title).filter(({ word }) => /^\p{L}/u.test(word) && !isStopWord(word, language));
  const hasCapitals = packOf(language)?.writing.capitals !== 'none';
  if (!hasCapitals || words.length < fewestWords || words.length > mostWords) return '';
  return words.map(({ word }) => normalizeWord(word).charAt(0).toUpperCase()).join('');
}
