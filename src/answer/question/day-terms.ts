import type { Language } from '../../domain.js';
import { analyzeText } from '../../text/analyze-text.js';
import { calendarOf } from '../../text/calendar-names.js';

const monthsOf = new Map<Language, ReadonlySet<string>>();

/** Terms of the names of months. */
export function monthTerms(language: Language): ReadonlySet<string> {
  const known = monthsOf.get(language);
  if (known) return known;
  const { months, shortMonths } = calendarOf(language);
  const terms = new Set(termsOf([...months, ...shortMonths].flat().join(' '), language));
  monthsOf.set(language, terms);
  return terms;
}

/** Terms by which a question may name a day, an ISO 8601 date: its year, its month by every name, and its number. */
export function termsOfDay(date: string, language: Language): readonly string[] {
  const [year = '', month, day] = date.split('-');
  const names = calendarOf(language).months[Number(month) - 1] ?? [];
  return termsOf([year, String(Number(day)), ...names].join(' '), language);
}

function termsOf(text: string, language: Language): string[] {
  return analyzeText(text, language).map(({ term }) => term);
}
