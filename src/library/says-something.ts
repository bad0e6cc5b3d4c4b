import { evidenceOf } from '../answer/question/evidence-words.js';
import type { Language } from '../domain.js';
import { calendarOf } from '../text/calendar-names.js';
import { normalizeWord } from '../text/normalize.js';

/** "2023-09-10", "10.9.2023", "10/09/23". */
const numericDate =
  /(?<![\d.])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\s?\d{1,2}\2\s?(?:\d{4}|\d{2}))(?![\d.]*\d)/g;

/** "10:30", "9h30", "14.30 Uhr", "9 a.m.", "18 Uhr". */
const time = /(?<!\d)\d{1,2}(?::\d{2}|\s?h(?:\s?\d{2})?(?!\p{L})|(?:\.\d{2})?\s?(?:Uhr|[ap]\.?m\b\.?))/giu;

const word = /\p{L}[\p{L}\p{M}.]*/gu;

/** A question tells nothing. */
const asking = /[?؟]["'”’»)\]\s]*$/u;

/**
 * Whether a heading tells something that can be quoted as it stands: what it names, with a date, a time or a price.
 * "5.0.0 / 2024-09-10" does; a mere title, a year, a date alone, a chapter's number and a question don't.
 */
export function saysSomething(heading: string, language: Language): boolean {
  if (!/\p{Nd}/u.test(heading) || asking.test(heading)) return false;
  const rest = heading.replace(numericDate, ' ').replace(time, ' ');
  const isTold = rest !== heading || namesDay(heading, language) || namesPrice(heading, language);
  return isTold && /[\p{L}\p{N}]/u.test(withoutMonths(rest, language));
}

/** A month's name beside a number. */
function namesDay(heading: string, language: Language): boolean {
  return (heading.match(word) ?? []).some((name) => isMonth(name, language));
}

function isMonth(name: string, language: Language): boolean {
  const { months, shortMonths } = calendarOf(language);
  const normal = normalizeWord(name.replace(/\.$/, ''));
  return [...months, ...shortMonths].flat().some((month) => normalizeWord(month.replace(/\.$/, '')) === normal);
}

function namesPrice(heading: string, language: Language): boolean {
  return evidenceOf(language)?.currency.test(heading) ?? false;
}

/** What is left of a heading beside months and the numbers that may stand with them. */
function withoutMonths(heading: string, language: Language): string {
  if (!namesDay(heading, language)) return heading;
  return heading
    .replace(word, (name) => (isMonth(name, language) ? ' ' : name))
    .replace(/(?<![\d.])\d{1,4}\.?(?![\d.])/g, ' ');
}
