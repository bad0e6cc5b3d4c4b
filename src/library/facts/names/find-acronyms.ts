import type { Fact } from '../../../domain.js';
import { createFact, type Reading, spanOf, textAfter, type WordRange } from '../reading.js';
import type { FactWord } from '../words/read-words.js';
import { isAcronym } from './find-organizations.js';

const opening = /^\s*[([]\s*["“«']?$/u;
const closing = /^["”»']?\s*[)\]]/u;

/** Small words that an acronym may pass over. */
const mostExtraWords = 4;
const mostInBrackets = 14;

/**
 * Long names with their short forms in brackets, or the other way round: "International Criminal Police Organization
 * (Interpol)", "NAUSS (Naif Arab University for Security Sciences)". The span is the long name's, the label is the
 * short form. `organizations` are those found before, for short forms whose letters don't tell where the long name
 * begins.
 */
export function findAcronyms(reading: Reading, organizations: readonly WordRange[]): Fact[] {
  const facts: Fact[] = [];
  reading.words.forEach((word, at) => {
    if (at === 0 || !opening.test(word.before)) return;
    const end = bracketEnd(reading, at);
    if (end === undefined) return;
    const before = reading.words[at - 1];
    if (end === at + 1) {
      const long = longNameBefore(reading, at, organizations);
      if (long) facts.push(expansion(reading, long, word));
    } else if (before && isAcronym(before) && fits(before.text, reading.words.slice(at, end))) {
      facts.push(expansion(reading, { from: at, to: end }, before));
    }
  });
  return facts;
}

function expansion(reading: Reading, long: WordRange, { text }: FactWord): Fact {
  const { words, lexicon } = reading;
  const isOrganization = words
    .slice(long.from, long.to)
    .some(({ word, isCapital }) => (isCapital || lexicon.language === 'ar') && lexicon.has('organization', word));
  return createFact(reading, isOrganization ? 'organization' : 'definition', spanOf(reading, long), text);
}

/** The word behind the last one in the bracket that opens before `at`. */
function bracketEnd(reading: Reading, at: number): number | undefined {
  for (let end = at; end < Math.min(at + mostInBrackets, reading.words.length); end++) {
    if (closing.test(textAfter(reading, end))) return end + 1;
  }
  return undefined;
}

function longNameBefore(reading: Reading, at: number, organizations: readonly WordRange[]): WordRange | undefined {
  const { words, lexicon } = reading;
  const short = words[at];
  if (!short || short.isNumber) return undefined;
  const isLetters = isAcronym(short);
  const byLetters = isLetters ? rangeByLetters(reading, at, short.text) : undefined;
  const organization = organizations.find(({ to }) => to === at);
  if (byLetters) return byLetters;
  if (!organization) return undefined;
  const name = words.slice(organization.from, organization.to);
  if (isLetters) return name.length > 1 ? organization : undefined;
  if (lexicon.language === 'ar') return name.some(({ word }) => word === short.word) ? organization : undefined;
  return short.isCapital ? rangeByOpening(reading, organization, short) : undefined;
}

/**
 * "Interpol" begins as "International" does, and what comes before that word is another body's name ("General Assembly
 * of the International …").
 */
function rangeByOpening(
  { words, lexicon }: Reading,
  { from, to }: WordRange,
  { word }: FactWord,
): WordRange | undefined {
  if (word.length < 4) return undefined;
  /** In the Romance languages the head stands before the adjective ("Organisation internationale"). */
  const startOfPart = (first: number, at: number): number => {
    let start = at;
    while (lexicon.adjectiveEndsName && start > first && !lexicon.has('organization', words[start]?.word ?? ''))
      start -= 1;
    return start;
  };
  for (let at = to - 1; at >= from; at--) {
    const isOpening = words[at]?.word.slice(0, 3) === word.slice(0, 3);
    const isFirst = at === from || lexicon.has('inner', words[at - 1]?.word ?? '');
    if (isOpening) return { from: isFirst || lexicon.adjectiveEndsName ? startOfPart(from, at) : from, to };
  }
  return undefined;
}

/**
 * The shortest run of words right before `at` whose initials are the acronym's letters, else whose letters hold them.
 */
function rangeByLetters({ words }: Reading, at: number, short: string): WordRange | undefined {
  const runs: WordRange[] = [];
  for (let from = at - 2; from >= 0 && at - from <= short.length + mostExtraWords; from--) {
    if (!['space', 'hyphen', 'apostrophe'].includes(words[from + 1]?.gap ?? 'other')) break;
    runs.push({ from, to: at });
  }
  const nameOf = ({ from, to }: WordRange) => words.slice(from, to);
  return (
    runs.find((run) => fitsInitials(lettersOf(short), nameOf(run))) ??
    runs.find((run) => fitsLetters(lettersOf(short), nameOf(run)))
  );
}

function fits(short: string, name: readonly FactWord[]): boolean {
  return fitsInitials(lettersOf(short), name) || fitsLetters(lettersOf(short), name);
}

function lettersOf(short: string): string {
  return short.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/**
 * Whether the letters are the words' initials: in order, with small words passed over, or all of the capitals in
 * another order, as in an acronym that comes from another language.
 */
function fitsInitials(letters: string, name: readonly FactWord[]): boolean {
  const initials = name.map(({ word }) => word.charAt(0));
  const [first = ''] = initials;
  if (letters.length < 2 || !letters.includes(first) || name.length > letters.length + mostExtraWords) return false;
  if (sorted(capitalsOf(name)) === sorted([...letters])) return true;
  return letters.startsWith(first) && isSubsequence(letters, initials.join(''));
}

/** Whether a letter or two come from within words, while every capital is one of the letters. */
function fitsLetters(letters: string, name: readonly FactWord[]): boolean {
  const capitals = capitalsOf(name);
  if (letters.length < 2 || !letters.startsWith(name[0]?.word.charAt(0) ?? ' ')) return false;
  if (name.length > letters.length + mostExtraWords || capitals.length * 2 < letters.length) return false;
  const all = name.map(({ word }) => word).join('');
  return isSubsequence(letters, all) && isSubsequence(capitals.join(''), letters);
}

function capitalsOf(name: readonly FactWord[]): string[] {
  return name.filter(({ isCapital }) => isCapital).map(({ word }) => word.charAt(0));
}

function sorted(letters: readonly string[]): string {
  return [...letters].sort().join('');
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
