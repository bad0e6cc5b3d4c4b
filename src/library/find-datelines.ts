import type { Language, TextBlock } from '../domain.js';
import { calendarOf } from '../text/calendar-names.js';
import { normalizeWord, withPlainDigits } from '../text/normalize.js';
import { readDate } from './formats/read-date.js';

/** Where a text says of when it is. */
export interface Dateline {
  /** Start of its block. */
  readonly start: number;
  /** ISO 8601 date. */
  readonly date: string;
}

/** UTF-16 units of a block's start in which a dateline stands. */
const longest = 110;

/** Words that may stand beside the date of a line that holds nothing else: "Published in Bern on". */
const mostWords = 4;

/** What parts a dateline from its text: "– ", "-- ", ".- ", ": " behind a year or brackets. */
const parting = /^[^\n]{0,100}?(?:\d{4}|\d{1,2}|\))[.,]?\s?(?:[–—]|--|(?<=[.)\s])-|:)(?=\s)/u;

const isoDate = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u;
const dayFirst = /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u;

/** "8 November 2010", "14. März 2012", "3 de junio de 2016", "1er mai 2014"; "November 8, 2010". */
const named =
  /(?<!\d)(?<day>\d{1,2})(?:\.|er|st|nd|rd|th|º)?\s(?:de\s|of\s)?(?<month>\p{L}[\p{L}\p{M}]+)\.?,?\s(?:de\s|del\s)?(?<year>\d{4})(?!\d)/u;
const monthFirst =
  /(?<![\p{L}\p{M}])(?<month>\p{L}[\p{L}\p{M}]{2,19})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?!\d)/u;

/**
 * The datelines of a text, in its order: what stands before a dash at a paragraph's start and ends in a day ("DOHA,
 * Qatar, 8 November 2010 –"), or a line that is a day with at most a few words ("Bern, 14 March 2012").
 */
export function findDatelines(text: string, blocks: readonly TextBlock[], language: Language): Dateline[] {
  return blocks.flatMap(({ kind, start, end }) => {
    if (kind !== 'paragraph') return [];
    const opening = withPlainDigits(text.slice(start, Math.min(end, start + longest)));
    const line = parting.exec(opening)?.[0] ?? (end - start <= longest ? opening.split('\n')[0] : undefined);
    const found = line === undefined ? undefined : dateIn(line, language);
    if (line === undefined || !found) return [];
    const others = line.replace(found.written, ' ').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    const isLine = parting.test(opening) ? isPlace(others) : others.length <= mostWords && !/[.!?]\s*$/u.test(line);
    return isLine ? [{ start, date: found.date }] : [];
  });
}

/** Words beside a dateline's day at most, and those of them that begin small: "le", "de". */
const mostPlaceWords = 8;
const mostSmall = 1;

function isPlace(others: readonly string[]): boolean {
  return others.length <= mostPlaceWords && others.filter((name) => /^\p{Ll}/u.test(name)).length <= mostSmall;
}

function dateIn(line: string, language: Language): { readonly date: string; readonly written: string } | undefined {
  for (const pattern of [isoDate, dayFirst, named, monthFirst]) {
    const found = pattern.exec(line);
    const { year = '', month = '', day = '' } = found?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month, language);
    const date = readDate(`${year}-${number}-${day}`);
    if (found && date !== undefined) return { date, written: found[0] };
  }
  return undefined;
}

/** 1 to 12; 0 for what is no month's name. */
function monthNumber(name: string, language: Language): number {
  const { months, shortMonths } = calendarOf(language);
  const word = plain(name);
  return 1 + months.findIndex((names, at) => [...names, ...(shortMonths[at] ?? [])].some((own) => plain(own) === word));
}

function plain(name: string): string {
  return normalizeWord(name.replace(/\.$/, ''));
}
