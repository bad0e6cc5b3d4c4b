import type { Language } from '../../../domain.js';
import { tokenize } from '../../../text/tokenize.js';

/** What a date tells; each part as often as it is given ("from March to May 2019"). */
export interface DateParts {
  readonly years: readonly number[];
  /** 1 to 12. */
  readonly months: readonly number[];
  readonly days: readonly number[];
  /** 0 (Sunday) to 6. */
  readonly weekdays: readonly number[];
}

/** Regions whose names of the months differ from those of their language at large. */
const variants: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ar', 'ar-MA', 'ar-DZ', 'ar-LB', 'ar-IQ'],
  de: ['de', 'de-AT'],
};

/** Reads a date in whatever order and length it is written; parts that can't be told are left out. */
export function readDate(text: string, language: Language): DateParts {
  const { months, weekdays } = namesOf(language);
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  if (iso) return { years: [Number(iso[1])], months: [Number(iso[2])], days: [Number(iso[3])], weekdays: [] };
  const parts = { years: [] as number[], months: [] as number[], days: [] as number[], weekdays: [] as number[] };
  const words = tokenize(text).map(({ word }) => word);
  for (const word of words) {
    const [month, weekday] = [months.get(word), weekdays.get(word)];
    if (month !== undefined) parts.months.push(month);
    else if (weekday !== undefined) parts.weekdays.push(weekday);
    else if (/^\d{4}$/u.test(word)) parts.years.push(Number(word));
    else if (/^\d{1,2}$/u.test(word)) parts.days.push(Number(word));
  }
  // A number of two digits is a day only beside a month ("19th century", "10:30").
  return parts.months.length > 0 ? parts : { ...parts, days: [] };
}

/**
 * Whether two dates can't both be right: a part that both tell is different. Parts that only one tells decide nothing.
 */
export function areDatesApart(a: DateParts, b: DateParts): boolean {
  return (['years', 'months', 'days', 'weekdays'] as const).some(
    (part) => a[part].length > 0 && b[part].length > 0 && !a[part].some((value) => b[part].includes(value)),
  );
}

interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const known = new Map<Language, CalendarNames>();

/** The names that the platform knows, long and short, as the tokeniser writes them. */
function namesOf(language: Language): CalendarNames {
  const found = known.get(language);
  if (found) return found;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const add = (names: Map<string, number>, name: string, value: number) => {
    // Names of several words ("كانون الثاني") are told by none of their words alone.
    const [word, ...more] = tokenize(name);
    if (word && more.length === 0 && !names.has(word.word)) names.set(word.word, value);
  };
  for (const locale of (variants[language] ?? [language]).filter(isLocale)) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', calendar: 'gregory' });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) add(months, month.format(Date.UTC(2023, at, 1)), at + 1);
      // 1 January 2023 was a Sunday.
      for (let at = 0; at < 7; at += 1) add(weekdays, weekday.format(Date.UTC(2023, 0, 1 + at)), at);
    }
  }
  const names = { months, weekdays };
  known.set(language, names);
  return names;
}

/** Whether the platform knows a language; it throws at what is no language tag. */
export function isLocale(language: string): boolean {
  try {
    return language !== 'und' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // Not a language tag at all.
    return false;
  }
}
