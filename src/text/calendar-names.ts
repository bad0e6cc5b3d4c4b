import type { Language } from '../domain.js';
import type { CalendarNames } from './languages/contract/calendar.js';
import { packOf } from './languages/language-packs.js';

/** The names of months and days in a language, each month or day with all that it is called, in full and short. */
export interface Calendar {
  /** January first. */
  readonly months: readonly (readonly string[])[];
  readonly shortMonths: readonly (readonly string[])[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly shortWeekdays: readonly (readonly string[])[];
}

const known = new Map<Language, Calendar>();

/**
 * The calendar of a language. Those of supported languages are tables of ours; others are the platform's, which differ
 * a little by its version, and are empty where the platform doesn't know the language.
 */
export function calendarOf(language: Language): Calendar {
  const found = known.get(language);
  if (found) return found;
  const own = packOf(language)?.calendar;
  const calendar = own ? ownCalendar(own) : platformCalendar(language);
  known.set(language, calendar);
  return calendar;
}

function ownCalendar({ months, shortMonths, weekdays, shortWeekdays }: CalendarNames): Calendar {
  const parted = (names: readonly string[]) => names.map((each) => each.split(', '));
  return {
    months: parted(months),
    shortMonths: parted(shortMonths),
    weekdays: parted(weekdays),
    shortWeekdays: parted(shortWeekdays),
  };
}

type Fields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'weekday'>;

function platformCalendar(language: Language): Calendar {
  const monthsBy = (...ways: readonly Fields[]) => namesBy(language, 'month', ways);
  const weekdaysBy = (...ways: readonly Fields[]) => namesBy(language, 'weekday', ways);
  return {
    // Beside a day a month's name may have another case.
    months: monthsBy({ month: 'long' }, { day: 'numeric', month: 'long' }),
    shortMonths: monthsBy({ day: 'numeric', month: 'short' }),
    weekdays: weekdaysBy({ weekday: 'long' }),
    shortWeekdays: weekdaysBy({ weekday: 'short' }),
  };
}

/** Each month's or day's names, written in each of these ways. */
function namesBy(language: Language, type: 'month' | 'weekday', ways: readonly Fields[]): string[][] {
  const formats = ways.flatMap((fields) => formatOf(language, fields) ?? []);
  const dates = type === 'month' ? monthDates : weekdayDates;
  return dates.map((date) => [...new Set(formats.flatMap((format) => nameOf(format, type, date)))]);
}

const monthDates = Array.from({ length: 12 }, (_, index) => Date.UTC(2023, index));

/** 1 January 2023 was a Sunday. */
const weekdayDates = Array.from({ length: 7 }, (_, index) => Date.UTC(2023, 0, 1 + index));

/** Languages that write months as numbers ("5月") give none. */
function nameOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', date: number): string[] {
  const name =
    format
      .formatToParts(date)
      .find((part) => part.type === type)
      ?.value.replace(/\.$/, '') ?? '';
  return name.length > 1 && !/\p{Nd}/u.test(name) ? [name] : [];
}

function formatOf(language: Language, fields: Fields): Intl.DateTimeFormat | undefined {
  return isPlatformLanguage(language)
    ? new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC', calendar: 'gregory' })
    : undefined;
}

function isPlatformLanguage(language: Language): boolean {
  try {
    return language !== 'und' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // `Intl` throws for what is no language tag.
    return false;
  }
}
