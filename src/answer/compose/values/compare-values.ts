import type { Language } from '../../../domain.js';
import { placesOf } from '../../../text/place-names.js';
import { tokenize } from '../../../text/tokenize.js';
import { areDatesApart } from './read-date.js';
import type { AnswerValue } from './read-value.js';

/**
 * Whether two values for the same thing can't both be right. Other writings, rounding and shortening are no difference.
 */
export function areApart(a: AnswerValue, b: AnswerValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    const isSameKind = isPart(a.counted, b.counted) || isPart(b.counted, a.counted);
    return isSameKind && !a.numbers.some((own) => b.numbers.some((other) => isRoundingOf(own, other)));
  }
  if (a.kind === 'date' && b.kind === 'date') return areDatesApart(a.date, b.date);
  if (a.kind === 'name' && b.kind === 'name') {
    const mayNest = a.type === 'place' && isCountry(a.words, a.language) !== isCountry(b.words, b.language);
    return a.type === b.type && !mayNest && !isSameName(a.words, b.words);
  }
  return false;
}

function isPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

/** By how much of itself a number may differ from the rounder one that stands for it: "about 400" of 412. */
const mostRounding = 0.05;

function isRoundingOf(a: number, b: number): boolean {
  if (a === b) return true;
  const [rounder, finer] = digitCount(a) < digitCount(b) ? [a, b] : [b, a];
  return digitCount(rounder) < digitCount(finer) && Math.abs(finer - rounder) <= mostRounding * Math.abs(finer);
}

/** Digits of a number without the zeros at its ends: 2 of 4,100. */
function digitCount(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/su, '')
    .replace('.', '')
    .replace(/^[-0]+|(?<!0)0+$/gu, '').length;
}

/** Letters at the beginning that two spellings of one name share: "Nasser" and "Naser", "Koeman" and "Kouman". */
const akinLetters = 2;

/** Whether two names are one: they share a word, or a word begins and ends alike, or one is the other's initials. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.map(([first = '']) => first).join('');
  return (
    a.some((own) => b.some((other) => isAkin(own, other))) ||
    a.join('') === b.join('') ||
    a.includes(initials(b)) ||
    b.includes(initials(a))
  );
}

function isAkin(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= akinLetters) return false;
  return a === b || (a.slice(0, akinLetters) === b.slice(0, akinLetters) && a.at(-1) === b.at(-1));
}

/** A city and a country can both be right ("in Tangier", "in Morocco"), two of a kind can't. */
function isCountry(words: readonly string[], language: Language): boolean {
  return countriesOf(language).has(words.join(' ')) || countriesOf(language).has(words.slice(1).join(' '));
}

const known = new Map<Language, ReadonlySet<string>>();

/** Names of countries as the tokeniser writes them; English ones are known in every language. */
function countriesOf(language: Language): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const countries = new Set(
    [...placesOf(language).countries, ...placesOf('en').countries].map((name) =>
      tokenize(name)
        .map(({ word }) => word)
        .join(' '),
    ),
  );
  known.set(language, countries);
  return countries;
}
