import type { Language } from '../../domain.js';
import { tokenize } from '../../text/tokenize.js';
import { evidenceOf } from '../question/evidence-words.js';

/** How a sentence tells how long something lasted by dates: from one to another, or since one. */
export type SpanOfDates = 'closed' | 'open';

/** Stands for a date: a letter that no language writes. */
const mark = 'ǂ';
const markedRange = /ǂ {1,3}[–—-] {1,3}ǂ/u;

/** "12–19 January", "1931–1946"; not "2019-03". */
const range = /\d\.?\s?[–—]\s?\d|(?<!\d)\d{1,2}\.?-\d{1,2}(?![\d-])|(?<!\d)\d{4}-\d{4}(?!\d)/u;

/** Words from "between" to the second date, and from "to" or "since" to its date, at most. */
const farthest = 9;
const near = 4;

/**
 * Whether dates tell how long something lasted ("from 8 to 11 November", "between March and May", "began on 2 May and
 * ended on 9 May", "since 1987"); undefined where they only say when. `dates` are the texts of the sentence's dates, in
 * order, `terms` its terms.
 */
export function tellsSpan(
  { text, terms }: { readonly text: string; readonly terms: readonly string[] },
  dates: readonly string[],
  language: Language,
): SpanOfDates | undefined {
  const spans = evidenceOf(language)?.spans;
  if (!spans || dates.length === 0) return undefined;
  if (dates.some((date) => range.test(date))) return 'closed';
  const marked = dates.reduce((rest, date) => rest.replace(date, ` ${mark} `), text);
  if (markedRange.test(marked)) return 'closed';
  const words = tokenize(marked).map(({ word }) => word);
  const datesWithin = (from: number, length: number) =>
    words.slice(from, from + length).filter((word) => word === mark).length;
  const isDay = (word = '') => word === mark || /^\p{Nd}{1,2}$/u.test(word);
  const isClosed = words.some(
    (word, at) =>
      (spans.through.has(word) && isDay(words[at - 1]) && datesWithin(at + 1, near) > 0) ||
      (spans.between.has(word) && datesWithin(at + 1, farthest) > 1),
  );
  const hasEnds = terms.some((term) => spans.begins.has(term)) && terms.some((term) => spans.ends.has(term));
  if (isClosed || (hasEnds && dates.length > 1)) return 'closed';
  return words.some((word, at) => spans.since.has(word) && datesWithin(at + 1, near) > 0) ? 'open' : undefined;
}
