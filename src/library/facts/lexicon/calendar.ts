import type { Language } from '../../../domain.js';
import { createPhraseBook, type PhraseBook } from '../words/phrase-book.js';

/** Words of the calendar in one language. */
export interface Calendar {
  /** Full names of months, in every case form that the platform writes. */
  readonly months: PhraseBook<true>;
  /** Short names, which count only beside a number. */
  readonly shortMonths: PhraseBook<true>;
  readonly weekdays: PhraseBook<true>;
}

/** Where a language's regions name months differently. */
const regions: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ'],
  de: ['de-DE', 'de-AT'],
};

type Fields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'weekday'>;

/** `normalize` gives words their form for matching; `shortNames` are further short names of months. */
export function createCalendar(
  language: Language,
  normalize: (text: string) => string,
  shortNames: Iterable<string>,
): Calendar {
  const locales = regions[language] ?? [language];
  const names = (type: 'month' | 'weekday', fields: Fields) =>
    locales.flatMap((locale) => namesOf(locale, type, fields).map(normalize));
  const long = [...names('month', { month: 'long' }), ...names('month', { day: 'numeric', month: 'long' })];
  const short = [...names('month', { day: 'numeric', month: 'short' }), ...shortNames];
  return {
    months: bookOf(long.filter((name) => isName(name))),
    shortMonths: bookOf(short.map((name) => name.replace(/\.$/, '')).filter((name) => isName(name))),
    weekdays: bookOf(names('weekday', { weekday: 'long' }).filter((name) => isName(name))),
  };
}

function bookOf(names: Iterable<string>): PhraseBook<true> {
  return createPhraseBook([...new Set(names)].map((name) => [name, true] as const));
}

/** Languages that write months as numbers ("5月") or that the platform doesn't know give none. */
function isName(name: string): boolean {
  return name.length > 1 && !/\p{Nd}/u.test(name);
}

function namesOf(locale: string, type: 'month' | 'weekday', fields: Fields): string[] {
  const format = formatOf(locale, fields);
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format?.formatToParts(type === 'month' ? Date.UTC(2023, index) : Date.UTC(2023, 0, index + 1)) ?? [];
    return parts.find((part) => part.type === type)?.value ?? '';
  });
}

function formatOf(locale: string, fields: Fields): Intl.DateTimeFormat | undefined {
  const known = Intl.DateTimeFormat.supportedLocalesOf(locale, { localeMatcher: 'lookup' });
  return known.length > 0
    ? new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' })
    : undefined;
}
