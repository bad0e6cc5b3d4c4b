import type { Language } from '../../../domain.js';
import { calendarOf } from '../../../text/calendar-names.js';
import type { EndingClass, FactWords, PhraseClass, WordClass } from '../../../text/languages/contract/fact-words.js';
import { packOf, splitWords, wordsOfAll } from '../../../text/languages/language-packs.js';
import { latinGivenNames } from '../../../text/languages/latin-given-names.js';
import { normalizeWord } from '../../../text/normalize.js';
import { placesOf } from '../../../text/place-names.js';
import { createPhraseBook, type PhraseBook } from '../words/phrase-book.js';

/** The calendar's names for looking up. */
interface CalendarBooks {
  /** Full names of months, in every case form. */
  readonly months: PhraseBook<true>;
  /** Short names, which count only beside a number. */
  readonly shortMonths: PhraseBook<true>;
  readonly weekdays: PhraseBook<true>;
}

/** What the finders know of one language, ready for looking up normalised words. */
export interface Lexicon {
  readonly language: Language;
  /** Every noun has a capital. */
  readonly capitalNouns: boolean;
  /** What tells names where no capital does; absent in languages with capitals. */
  readonly uncapitalised?: {
    readonly descriptions: ReadonlySet<string>;
    readonly adjectives: ReadonlySet<string>;
    readonly linking: ReadonlySet<string>;
  };
  /** Adjectives in lower case follow the noun and are part of a name. */
  readonly adjectiveEndsName: boolean;
  readonly givenNames: ReadonlySet<string>;
  readonly languageNames: ReadonlySet<string>;
  readonly regions: PhraseBook<true>;
  readonly calendar: CalendarBooks;
  /** Whether `word` is in the class, by itself or by its ending. */
  has(wordClass: WordClass | 'office', word: string): boolean;
  book(phraseClass: Exclude<PhraseClass, 'region'>): PhraseBook<true>;
  /** Whether `word` has one of the endings of a class. */
  endsLike(endingClass: EndingClass, word: string): boolean;
}

const emptyBook: PhraseBook<true> = new Map();
const nothing: ReadonlySet<string> = new Set();

/** Words of names that a text of any language may hold. */
const untranslated = [...wordsOfAll(({ facts }) => facts.untranslated ?? '')].join(' ');

/** Building one takes milliseconds, which every article after the first is spared. */
const lexicons = new Map<Language, Lexicon>();

/** Whatever is no language's code counts as an unknown language. */
export function lexiconOf(code: Language): Lexicon {
  const language = /^[a-z]{2,3}$/.test(code) ? code : 'und';
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = createLexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Of languages without a pack, only given names, places and the calendar are known. */
const noWords: Partial<FactWords> = {};

function createLexicon(language: Language): Lexicon {
  const pack = packOf(language);
  const { words, phrases, endings, compounds, givenNames = latinGivenNames } = pack?.facts ?? noWords;
  const sets = mapValues(
    { ...words, notPerson: `${words?.notPerson ?? ''} ${untranslated}` },
    (list) => new Set(normalWords(list)),
  );
  const books = mapValues(phrases ?? {}, (list) => bookOf(list.split(',')));
  const compoundPatterns = mapValues(compounds ?? {}, endingPattern);
  const endingPatterns = mapValues(withoutEmpty(endings ?? {}), endingPattern);
  const { countries, continents, languages } = placesOf(language);
  return {
    language,
    ...(pack?.facts.uncapitalised && { uncapitalised: readUncapitalised(pack.facts.uncapitalised) }),
    capitalNouns: pack?.writing.capitals === 'nouns',
    adjectiveEndsName: endingPatterns.has('adjective'),
    givenNames: new Set(normalWords(givenNames)),
    languageNames: new Set(languages.map(normalizePhrase)),
    regions: bookOf([...countries, ...continents, ...(phrases?.region ?? '').split(',')]),
    calendar: createCalendar(language, normalWords(words?.month ?? '')),
    has: (wordClass, word) => {
      if ((sets.get(wordClass) ?? nothing).has(word)) return true;
      const pattern = compoundPatterns.get(wordClass);
      return pattern !== undefined && word.length > 6 && pattern.test(word);
    },
    book: (phraseClass) => books.get(phraseClass) ?? emptyBook,
    endsLike: (endingClass, word) => endingPatterns.get(endingClass)?.test(word) ?? false,
  };
}

function readUncapitalised({ descriptions, adjectives, linking }: NonNullable<FactWords['uncapitalised']>) {
  return {
    descriptions: new Set(normalWords(descriptions)),
    adjectives: new Set(normalWords(adjectives)),
    linking: new Set(normalWords(linking)),
  };
}

/** `shortNames` are further short names of months. */
function createCalendar(language: Language, shortNames: readonly string[]): CalendarBooks {
  const { months, shortMonths, weekdays } = calendarOf(language);
  return {
    months: bookOf(months.flat()),
    shortMonths: bookOf([...shortMonths.flat(), ...shortNames]),
    weekdays: bookOf(weekdays.flat()),
  };
}

function withoutEmpty(lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== ''));
}

function mapValues<Value>(lists: Readonly<Record<string, string>>, make: (list: string) => Value): Map<string, Value> {
  return new Map(Object.entries(lists).map(([name, list]) => [name, make(list)]));
}

function bookOf(phrases: readonly string[]): PhraseBook<true> {
  const normal = new Set(phrases.map(normalizePhrase).filter((phrase) => phrase !== ''));
  return createPhraseBook(Array.from(normal, (phrase) => [phrase, true] as const));
}

function normalWords(list: string): string[] {
  return splitWords(list).map(normalizeWord);
}

/** Words as `readWords` parts them, joined by single blanks. */
function normalizePhrase(phrase: string): string {
  return normalizeWord(phrase)
    .replaceAll('.', '')
    .replace(/[-'\s]+/g, ' ')
    .trim();
}

function endingPattern(list: string): RegExp {
  return new RegExp(`(?:${list.trim().split(/\s+/).join('|')})$`);
}
