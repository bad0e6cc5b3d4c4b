import { wordsOfAll } from '../../../text/languages/language-packs.js';
import { isStopWord } from '../../../text/stop-words.js';
import { isFunctionWord } from '../lexicon/is-function-word.js';
import type { Reading, WordRange } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import type { FactWord } from '../words/read-words.js';

/** A run of words that may be a person's name. */
export interface PersonName extends WordRange {
  /** A title or an office stands right before it. */
  readonly isTitled: boolean;
  /** It begins with a known given name. */
  readonly isGiven: boolean;
}

const mostWords = 6;
const roman = /^[IVX]+$/;

/** Short words behind a hyphen that are no syllable of a name, in all languages. */
const notSyllables = wordsOfAll(({ facts }) => facts.words.hyphened);

/** "Marxist Vladimir Lenin", "German Karl Marx": what a person is called by rather than named. */
const descriptor = new RegExp(`(?:${[...wordsOfAll(({ facts }) => facts.endings.descriptor)].join('|')})$`);
const initial = /^\p{Lu}\p{M}*$/u;

/** Runs that may be persons' names, in languages with capitals. `busy` are words of dates. */
export function findPersonNames(reading: Reading, busy: ReadonlySet<number>): PersonName[] {
  const names: PersonName[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const to = busy.has(at) ? at : capitalRunEnd(reading, at, busy);
    const name = to > at ? nameWithin(reading, { from: at, to }) : undefined;
    if (name) names.push(name);
    at = Math.max(to, at + 1);
  }
  return names;
}

/** Where the run of capitalised words with particles that begins at `from` ends; `from` where none begins. */
function capitalRunEnd(reading: Reading, from: number, busy: ReadonlySet<number>): number {
  let to = from;
  while (to - from < mostWords * 2 && isNameWord(reading, from, to, busy)) to += 1;
  while (to > from && reading.words[to - 1]?.isCapital === false && reading.words[to - 1]?.gap !== 'hyphen') to -= 1;
  return to;
}

function isNameWord({ words, lexicon }: Reading, from: number, at: number, busy: ReadonlySet<number>): boolean {
  const word = words[at];
  if (!word || word.isNumber || busy.has(at)) return false;
  if (at === from) return word.isCapital;
  const before = words[at - 1];
  const isJoint = word.gap === 'space' || word.gap === 'hyphen' || (word.gap === 'apostrophe' && word.isCapital);
  const isAbbreviated =
    word.gap === 'dot' && before !== undefined && (initial.test(before.text) || lexicon.has('title', before.word));
  if (!isJoint && !isAbbreviated) return false;
  if (word.isCapital) return true;
  // "Ban Ki-moon"
  if (word.gap === 'hyphen')
    return at - from > 1 && word.text.length < 6 && (before?.text.length ?? 9) < 6 && !notSyllables.has(word.word);
  const next = words[at + 1];
  const leadsOn = next?.isCapital === true || lexicon.has('particle', next?.word ?? '');
  return lexicon.has('particle', word.word) && leadsOn && !lexicon.has('particle', words[at - 2]?.word ?? '');
}

/** The name in a run: behind its titles and offices, from its given name on where the run holds other words before. */
function nameWithin(reading: Reading, run: WordRange): PersonName | undefined {
  const { words, lexicon } = reading;
  const office = lastOfficeEnd(reading, run);
  const from = skipOpening(reading, { from: office, to: run.to });
  const isTitled = office > run.from || isTitleBefore(reading, run.from);
  const isGiven = (at: number) => lexicon.givenNames.has(words[at]?.word ?? '') && words[at]?.isCapital === true;
  const given = indexWhere(from, run.to, isGiven);
  const leadsIn =
    given !== undefined && given > from && (lexicon.capitalNouns || isLeadIn(reading, { from, to: given }, run.to));
  const start = leadsIn && given !== undefined ? given : from;
  const to = trimEnd(reading, { from: start, to: run.to });
  const name = { from: start, to, isTitled: isTitled && start === from, isGiven: isGiven(start) };
  return to > start && words[start]?.isCapital === true && isPlausible(reading, name) && !isRegion(reading, name)
    ? name
    : undefined;
}

function isLeadIn(reading: Reading, before: WordRange, end: number): boolean {
  if (!isPlausible(reading, before)) return true;
  return before.to < end - 1 && descriptor.test(reading.words[before.to - 1]?.word ?? '');
}

/** The end of the last title or office in the run that a name can follow, else the run's start. */
function lastOfficeEnd({ words, lexicon }: Reading, { from, to }: WordRange): number {
  let end = from;
  for (let at = from; at < to - 1; at++) {
    const word = words[at]?.word ?? '';
    const office = matchPhrase(lexicon.book('office'), words, at)?.length ?? (lexicon.has('office', word) ? 1 : 0);
    // "Interpol General Assembly": a title that is no office opens the run or follows another.
    const isTitle = at === end && lexicon.has('title', word);
    const length = Math.max(office, isTitle ? 1 : 0);
    if (length > 0 && at + length < to) end = Math.max(end, at + length);
  }
  return end;
}

/** A sentence's first word has its capital for another reason. */
function skipOpening({ words, lexicon }: Reading, { from, to }: WordRange): number {
  const word = words[from];
  const isOpening =
    word && !initial.test(word.text) && (isFunctionWord(lexicon, word.word) || lexicon.has('place', word.word));
  return isOpening && to - from > 1 && words[from + 1]?.gap === 'space' ? from + 1 : from;
}

function isTitleBefore({ words, lexicon }: Reading, from: number): boolean {
  const gap = words[from]?.gap;
  const before = words[from - 1];
  if (!before || (gap !== 'space' && gap !== 'dot')) return false;
  return lexicon.has('title', before.word) && (gap === 'space' || before.word.length <= 4);
}

/** Without titles and roman numerals alone at the end. */
function trimEnd({ words, lexicon }: Reading, { from, to }: WordRange): number {
  let end = to;
  while (end > from && lexicon.has('title', words[end - 1]?.word ?? '') && end - from > 1) end -= 1;
  return end;
}

/** Whether every word can be part of a person's name and there aren't too many. */
function isPlausible({ words, lexicon }: Reading, { from, to }: WordRange): boolean {
  if (to - from > mostWords || to <= from) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || !isNamePart(word, lexicon)) return false;
  }
  return true;
}

function isNamePart(word: FactWord, lexicon: Reading['lexicon']): boolean {
  if (!word.isCapital) return true;
  const { text, word: normal } = word;
  if (text.length > 1 && text === text.toUpperCase() && !roman.test(text) && !text.includes('.')) return false;
  if (lexicon.languageNames.has(normal)) return false;
  if (
    ['organization', 'geography', 'notPerson', 'century', 'copula', 'month'].some((each) =>
      lexicon.has(each as 'month', normal),
    )
  )
    return false;
  return (
    initial.test(text) ||
    lexicon.has('particle', normal) ||
    lexicon.givenNames.has(normal) ||
    !isStopWord(normal, lexicon.language)
  );
}

function isRegion({ words, lexicon }: Reading, { from, to }: WordRange): boolean {
  const match = matchPhrase(lexicon.regions, words, from);
  return match !== undefined && from + match.length >= to;
}

function indexWhere(from: number, to: number, holds: (at: number) => boolean): number | undefined {
  for (let at = from; at < to; at++) if (holds(at)) return at;
  return undefined;
}

/** How many words of a name are more than particles, roman numerals and initials. */
export function countFullWords({ words, lexicon }: Reading, { from, to }: WordRange): number {
  if (lexicon.language === 'ar') return to - from;
  return words.slice(from, to).filter(({ isCapital, text }) => isCapital && !roman.test(text) && !initial.test(text))
    .length;
}
