import { isJoined, type Reading, textAfter, type WordRange } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import type { FactWord } from '../words/read-words.js';
import type { PersonName } from './person-names.js';

const mostWords = 6;

/** A name ends before these: a comma, a stop, a bracket, or the sentence's end. */
const boundary = /^\s*[,،؛;.:!؟?)(»"”]/u;

/**
 * Arabic has no capitals: a name begins with a known given name and goes on over names, particles and one family name.
 * A family name that is no known word counts where a boundary or a verb follows it.
 */
export function findArabicPersonNames(reading: Reading): PersonName[] {
  const names: PersonName[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const to = isGivenName(reading, at) ? nameEnd(reading, at) : at;
    if (to - at > 1) names.push({ from: at, to, isGiven: true, isTitled: isTitled(reading, at) });
    at = Math.max(to, at + 1);
  }
  return names;
}

function isGivenName({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at];
  // "على" (on) differs from the name "علي" by its last letter's dots only.
  return word !== undefined && word.text !== 'على' && lexicon.givenNames.has(word.word);
}

function isTitled({ words, lexicon }: Reading, at: number): boolean {
  return lexicon.has('title', words[at - 1]?.word ?? '');
}

function nameEnd(reading: Reading, from: number): number {
  const { words, lexicon } = reading;
  let to = words[from]?.word === 'عبد' && isFamilyName(reading, from + 1) ? from + 2 : from + 1;
  while (to - from < mostWords && isJoined(reading, to)) {
    const word = words[to];
    if (!word) break;
    if (lexicon.has('particle', word.word) && isJoined(reading, to + 1)) to += 2;
    else if (isGivenName(reading, to)) to += 1;
    else if (isFamilyName(reading, to) && isPlainWord(reading, word)) return to + 1;
    else return isPlainWord(reading, word) && endsName(reading, to) ? to + 1 : to;
  }
  return Math.min(to, words.length);
}

/** With the article, and an ending that family names have and common nouns rarely. */
function isFamilyName({ words }: Reading, at: number): boolean {
  const word = words[at]?.word ?? '';
  return word.startsWith('ال') && word.length > 4;
}

/** Whether the word can be a name at all: no function word, verb, office or organization, nothing with "and" before. */
function isPlainWord({ lexicon }: Reading, { word, isNumber }: FactWord): boolean {
  if (isNumber || word.length < 3 || word.startsWith('و')) return false;
  if (
    ['phraseEnd', 'pronoun', 'saying', 'copula', 'organization', 'placeHead', 'former', 'number'].some((each) =>
      lexicon.has(each as 'saying', word),
    )
  )
    return false;
  return !lexicon.book('office').has(word) && !lexicon.regions.has(word);
}

/** Whether after the word at `at` comes a boundary, a verb, or the copula. */
function endsName(reading: Reading, at: number): boolean {
  const { lexicon, words } = reading;
  if (at === words.length - 1 || boundary.test(textAfter(reading, at))) return true;
  const next = words[at + 1]?.word ?? '';
  return lexicon.has('saying', next) || lexicon.has('copula', next) || lexicon.has('phraseEnd', next);
}

/** Two to five plain words between the commas around an apposition. The caller knows what they name. */
export function findBoundedName(reading: Reading, from: number): WordRange | undefined {
  for (let to = from; to < from + 5; to++) {
    const word = reading.words[to];
    if (
      !word ||
      (!isPlainWord(reading, word) && !reading.lexicon.has('particle', word.word)) ||
      (to > from && !isJoined(reading, to))
    )
      return undefined;
    if (to > from && (to === reading.words.length - 1 || boundary.test(textAfter(reading, to))))
      return isDefiniteNoun(reading, from) ? undefined : { from, to: to + 1 };
  }
  return undefined;
}

function isDefiniteNoun({ words }: Reading, at: number): boolean {
  return words[at]?.word.startsWith('ال') === true;
}

/** A range of which the first letters of the first word are no part: prepositions and "and". */
export interface JoinedRange extends WordRange {
  readonly skip: number;
}

/**
 * Countries and cities with the prepositions and "and" that are written as one with them; the range of characters
 * leaves those out.
 */
export function findArabicRegions(reading: Reading): JoinedRange[] {
  const found: JoinedRange[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const match = regionAt(reading, at) ?? explainedAt(reading, at);
    if (!match) continue;
    found.push({ from: at, to: at + match.length, skip: match.skip });
    at += match.length - 1;
  }
  return found;
}

/** "مدينة أصيلة": the word behind "city", unless it describes it. */
function explainedAt({ words, lexicon }: Reading, at: number): { length: number; skip: number } | undefined {
  const [head, word] = [words[at - 1], words[at]];
  if (!head || !word || word.gap !== 'space' || word.isNumber || word.word.length < 3) return undefined;
  if (!lexicon.has('placeHead', head.word.replace(/^[وبفل]/u, '')) && !lexicon.has('placeHead', head.word))
    return undefined;
  const isDescription =
    /^ال|^[وبل](?=\p{L}{4})|(?:يه|ي)$/u.test(word.word) || lexicon.uncapitalised?.descriptions.has(word.word);
  return isDescription || lexicon.has('phraseEnd', word.word) || lexicon.has('saying', word.word)
    ? undefined
    : { length: 1, skip: 0 };
}

function regionAt({ words, lexicon }: Reading, at: number): { length: number; skip: number } | undefined {
  const word = words[at]?.word ?? '';
  for (const skip of [0, 1, 2]) {
    if (skip > 0 && !/^[وفبلك]/u.test(word.slice(skip - 1))) break;
    const rest = word.slice(skip);
    // "للمغرب" is "ل" and "المغرب" with an alif lost, which no span can show: the span is "مغرب"'s.
    for (const form of skip > 0 && rest.startsWith('ل') ? [rest, `ا${rest}`] : [rest]) {
      const match = matchPhrase(lexicon.regions, words, at, form);
      if (match && form.length > 2) return { length: match.length, skip };
    }
  }
  return undefined;
}

/**
 * Words of an organization's name in Arabic: its head, then nouns and adjectives up to a verb, a preposition or a mark.
 */
export function findArabicOrganizations(reading: Reading): JoinedRange[] {
  const found: JoinedRange[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const skip = headSkip(reading, at);
    const to = skip === undefined ? at : organizationEnd(reading, at);
    if (skip === undefined || to - at < 2) continue;
    found.push({ from: at, to, skip });
    at = to - 1;
  }
  return found;
}

function isDefiniteAdjective({ uncapitalised }: Reading['lexicon'], word: string): boolean {
  return /(?:ي|يه|يين|يون|يات)$/u.test(word) || uncapitalised?.adjectives.has(word) === true;
}

/** How many letters stand before the head that begins at `at`; undefined where none does. */
function headSkip({ words, lexicon }: Reading, at: number): number | undefined {
  const word = words[at]?.word ?? '';
  // "الجريمة المنظمة": there the word is an adjective.
  const isAdjective =
    word === 'المنظمه' && words[at]?.gap === 'space' && /^[وفبلك]?ال.*ه$/u.test(words[at - 1]?.word ?? '');
  if (isAdjective) return undefined;
  if (lexicon.has('organization', word)) return 0;
  return /^[وفبلك]/u.test(word) && lexicon.has('organization', word.slice(1)) ? 1 : undefined;
}

function organizationEnd(reading: Reading, from: number): number {
  let to = from + 1;
  while (to - from < 8 && isJoined(reading, to) && continuesOrganization(reading, from, to)) to += 1;
  return to;
}

function continuesOrganization({ words, lexicon }: Reading, from: number, at: number): boolean {
  const word = words[at];
  if (
    !word ||
    word.isNumber ||
    ['phraseEnd', 'saying'].some((each) => lexicon.has(each as 'saying', word.word.replace(/^و/, '')))
  )
    return false;
  const isOfBody = word.word.startsWith('ل') && lexicon.has('organization', word.word.slice(1));
  if (isOfBody || /^لل\p{L}{3}/u.test(word.word))
    return !words.slice(from + 1, at).some((each) => each.word.startsWith('لل'));
  const hasComplement = words.slice(from + 1, at).some((each) => each.word.startsWith('لل'));
  const isComplement = at === from + 1 && !/^[وفبلك]?ال/u.test(words[from]?.word ?? '');
  if (/^ال/u.test(word.word)) return isComplement || isDefiniteAdjective(lexicon, word.word);
  if (/^وال/u.test(word.word)) return !hasComplement && !lexicon.has('organization', word.word.slice(1));
  // "جامعة نايف", "مجلس وزراء الداخلية": one bare noun right behind a bare head.
  const before = words[at - 1]?.word ?? '';
  const isBareHead = !before.startsWith('ال') && (at === from + 1 || lexicon.has('organization', before.slice(1)));
  return isBareHead && words[at + 1]?.gap === 'space' && /^ال/u.test(words[at + 1]?.word ?? '');
}
