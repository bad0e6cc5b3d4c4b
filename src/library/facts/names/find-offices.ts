import { isStopWord } from '../../../text/stop-words.js';
import { isJoined, type Reading, textAfter, type WordRange } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import type { PersonName } from './person-names.js';

/** An office as it is written: "Secretary General of the Council of Arab Ministers of Interior". */
export interface Office extends WordRange {
  /** Where the bare office ends, before "of". */
  readonly headTo: number;
  /** Where its body's short form in brackets ends; `to` where there is none. */
  readonly closedTo: number;
  /** Characters of the first word that are no part of the office (Arabic "and" or "for"). */
  readonly skip: number;
}

const mostBodyWords = 14;

/** The offices of a sentence with the bodies they are of. A body ends where one of `names` begins. */
export function findOffices(reading: Reading, names: readonly PersonName[]): Office[] {
  const offices: Office[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const head = officeAt(reading, at);
    if (!head) continue;
    const headTo = at + head.length;
    const to = bodyEnd(reading, headTo, names);
    const closedTo = bracketEnd(reading, to);
    offices.push({ from: withModifiers(reading, at), to, headTo, closedTo, skip: head.skip });
    at = headTo - 1;
  }
  return offices;
}

function officeAt({ words, lexicon }: Reading, at: number): { length: number; skip: number } | undefined {
  const word = words[at]?.word ?? '';
  const plain = matchPhrase(lexicon.book('office'), words, at)?.length ?? (lexicon.has('office', word) ? 1 : undefined);
  if (plain !== undefined) return { length: plain, skip: 0 };
  if (lexicon.language !== 'ar' || !/^[ول]/u.test(word)) return undefined;
  const joined = matchPhrase(lexicon.book('office'), words, at, word.slice(1));
  return joined && { length: joined.length, skip: 1 };
}

/** "French President", "Interpol's president": what the office is of may stand before it. */
function withModifiers({ words, lexicon }: Reading, at: number): number {
  if (lexicon.language !== 'en') return at;
  const isModifier = (index: number): boolean => {
    const word = words[index];
    const gap = words[index + 1]?.gap;
    if (!word?.isCapital || (gap !== 'space' && gap !== 'hyphen')) return false;
    return (
      !isStopWord(word.word, lexicon.language) && !lexicon.has('former', word.word) && !lexicon.has('title', word.word)
    );
  };
  let from = at;
  const isPossessive = words[at - 1]?.word === 's' && words[at - 1]?.gap === 'apostrophe' && words[at]?.gap === 'space';
  if (isPossessive) from = at - 2;
  while (from > 0 && at - from < 5 && isModifier(from - 1)) from -= 1;
  // "The mill's director" is the mill's; "its director" has no owner that tells anything.
  const isOwned = !isStopWord(words[from]?.word ?? '', lexicon.language);
  return isPossessive && !isOwned ? at : from;
}

function bodyEnd(reading: Reading, from: number, names: readonly PersonName[]): number {
  const { words, lexicon } = reading;
  const isArabic = lexicon.language === 'ar';
  const link = words[from];
  if (!link || !isJoined(reading, from)) return from;
  if (!isArabic && !lexicon.has('of', link.word)) return from;
  let to = isArabic ? from : from + 1;
  while (to - from < mostBodyWords && isJoined(reading, to) && isBodyWord(reading, to)) {
    if (names.some((name) => name.from === to && name.isGiven && beginsName(reading, to, from))) break;
    to += 1;
  }
  while (to > from && isLink(reading, to - 1)) to -= 1;
  return to > from + (isArabic ? 0 : 1) ? to : from;
}

function isBodyWord(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word || (word.gap === 'apostrophe' && word.word === 's')) return false;
  if (isLink(reading, at) || word.isCapital) return true;
  if (lexicon.has('copula', word.word) || lexicon.has('saying', word.word) || lexicon.has('pronoun', word.word))
    return false;
  return !lexicon.has('phraseEnd', word.word) && !isStopWord(word.word, lexicon.language);
}

function isLink({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]?.word ?? '';
  return lexicon.has('of', word) || lexicon.has('inner', word) || lexicon.has('article', word);
}

/**
 * A given name within a body begins the holder's name, unless a link leads to it ("president of the John Smith
 * Foundation").
 */
function beginsName(reading: Reading, at: number, from: number): boolean {
  return at > from + (reading.lexicon.language === 'ar' ? 0 : 1) && !isLink(reading, at - 1);
}

function bracketEnd(reading: Reading, to: number): number {
  const isBracket = /^\s?\($/.test(reading.words[to]?.before ?? '') && /^\)/.test(textAfter(reading, to));
  return isBracket ? to + 1 : to;
}
