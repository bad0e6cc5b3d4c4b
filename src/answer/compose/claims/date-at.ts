import { calendarNumbers, readDate } from '../values/read-date.js';
import type { FoundValue } from './claim.js';
import { gapBefore, isCapitalised, type SentenceWords, wordAt, writtenAt } from './sentence-words.js';

const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/** Words of a date at most. */
const longest = 10;

/**
 * A date's words by their kinds: W(eekday), D(ay), M(onth), Y(ear), L(ink) as in "de", J(oint) as in "and".
 */
const shape = /^(?:(?:WL?)?(?:D(?:J?D)*L?M(?:L?Y)?|M(?:D(?:J?D)*)?(?:L?Y)?)(?:JM(?:L?Y)?)?|W(?:J?W)*)/;

/** The longest date that begins with the word at `at`: "Friday, 12 July 2024", "2024-07-12", "in 2024". */
export function dateAt(sentence: SentenceWords, at: number): FoundValue | undefined {
  const { text, words, language } = sentence;
  const first = words[at];
  if (!first) return undefined;
  const written = /^\d/.test(first.word) ? iso.exec(text.slice(first.start, first.start + 11))?.[0] : undefined;
  if (written !== undefined) {
    const end = first.start + written.length;
    const next = words.findIndex(({ start }) => start >= end);
    return { from: at, to: next < 0 ? words.length : next, value: { kind: 'date', date: readDate(written, language) } };
  }
  const kind = kindOf(sentence, at);
  if (kind === 'x' || kind === 'J' || kind === 'L') return undefined;
  const kinds = words.slice(at, at + longest).map((_, index) => kindOf(sentence, at + index));
  const found = shape.exec(kinds.join(''))?.[0];
  if (found !== undefined) return dateOf(sentence, at, at + found.length);
  return kind === 'Y' && isLedByDate(sentence, at) ? dateOf(sentence, at, at + 1) : undefined;
}

function dateOf(sentence: SentenceWords, from: number, to: number): FoundValue | undefined {
  const { text, words, language } = sentence;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return undefined;
  // English names days in the plural too: "on Mondays".
  const written = text.slice(first.start, last.end);
  const date = readDate(written, language);
  const weekdays = words.slice(from, to).flatMap(({ word }) => weekdayOf(sentence, word) ?? []);
  return { from, to, value: { kind: 'date', date: { ...date, weekdays } } };
}

function kindOf(sentence: SentenceWords, at: number): string {
  const { lexicon, language } = sentence;
  const word = wordAt(sentence, at);
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 31 ? 'D' : 'x';
  if (/^[12]\d{3}$/.test(word)) return /^\d{4}$/.test(writtenAt(sentence, at)) ? 'Y' : 'x';
  if (weekdayOf(sentence, word) !== undefined) return 'W';
  if (calendarNumbers(language).months.has(word) && isMonth(sentence, at)) return 'M';
  if (lexicon.joining.has(word) || lexicon.pairing.has(word)) return 'J';
  return lexicon.links.has(word) ? 'L' : 'x';
}

function weekdayOf({ language }: SentenceWords, word: string): number | undefined {
  const { weekdays } = calendarNumbers(language);
  const found = weekdays.get(word) ?? weekdays.get(word.replace(/s$/, ''));
  return word.length > 3 ? found : undefined;
}

/** "May" and short names are months beside a number, or behind what leads to a date. */
function isMonth(sentence: SentenceWords, at: number): boolean {
  const { lexicon } = sentence;
  const word = wordAt(sentence, at);
  if (!lexicon.doubtfulMonths.has(word) && word.length > 3) return true;
  const isNumber = (index: number) => /^\d{1,4}$/.test(wordAt(sentence, index));
  const isBeside = isNumber(at - 1) || isNumber(at + 1);
  const isWritten = word.length <= 3 || isCapitalised(sentence, at);
  const isLed = lexicon.dateLeads.has(wordAt(sentence, at - 1)) && isCapitalised(sentence, at);
  return (isBeside && isWritten) || isLed;
}

function isLedByDate(sentence: SentenceWords, at: number): boolean {
  const { lexicon } = sentence;
  return lexicon.dateLeads.has(wordAt(sentence, at - 1)) || /\($/.test(gapBefore(sentence, at));
}
