import type { Language } from '../../../domain.js';
import { calendarOf } from '../../../text/calendar-names.js';
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

/** Reads a date in whatever order and length it is written; parts that can't be told are left out. */
export function readDate(text: string, language: Language): DateParts {
  const { months, weekdays } = calendarNumbers(language);
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

export interface CalendarNumbers {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const known = new Map<Language, CalendarNumbers>();

/** All names of months and days that are one word, as the tokeniser writes them. */
export function calendarNumbers(language: Language): CalendarNumbers {
  const found = known.get(language);
  if (found) return found;
  const { months, shortMonths, weekdays, shortWeekdays } = calendarOf(language);
  const names = {
    months: new Map([...numbersOf(shortMonths, 1), ...numbersOf(months, 1)]),
    weekdays: new Map([...numbersOf(shortWeekdays, 0), ...numbersOf(weekdays, 0)]),
  };
  known.set(language, names);
  return names;
}

/** Names of several words ("كانون الثاني") are told by none of their words alone. */
function numbersOf(names: readonly (readonly string[])[], first: number): [string, number][] {
  return names.flatMap((each, index) =>
    each.flatMap((name): [string, number][] => {
      const [word, ...more] = tokenize(name);
      return word && more.length === 0 ? [[word.word, first + index]] : [];
    }),
  );
}
