import type { Language } from '../domain.js';
import { calendarOf } from './calendar-names.js';

/** Whether `text` begins with the name of a month, in full or short: "Oktober 1990". */
export function beginsWithMonth(text: string, language: Language): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0];
  if (word === undefined) return false;
  const { months, shortMonths } = calendarOf(language);
  return [...months, ...shortMonths].some((names) => names.includes(word));
}
