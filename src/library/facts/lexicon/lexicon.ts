import type { Language } from '../../../domain.js';
import { normalizeWord } from '../../../text/normalize.js';
import { createPhraseBook, type PhraseBook } from '../words/phrase-book.js';
import { arabic } from './arabic.js';
import { type Calendar, createCalendar } from './calendar.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { arabicGivenNames, latinGivenNames } from './given-names.js';
import type { LexiconSource, PhraseClass, WordClass } from './lexicon-source.js';
import { listLanguages, listRegions } from './regions.js';
import { spanish } from './spanish.js';

/** What the finders know of one language, ready for looking up normalised words. */
export interface Lexicon {
  readonly language: Language;
  /** Every noun has a capital. */
  readonly capitalNouns: boolean;
  /** Adjectives in lower case follow the noun and are part of a name. */
  readonly adjectiveEndsName: boolean;
  readonly givenNames: ReadonlySet<string>;
  readonly languageNames: ReadonlySet<string>;
  readonly regions: PhraseBook<true>;
  readonly calendar: Calendar;
  /** Whether `word` is in the class, by itself or by its ending. */
  has(wordClass: WordClass | 'office', word: string): boolean;
  book(phraseClass: Exclude<PhraseClass, 'region'>): PhraseBook<true>;
  /** Whether `word` ends like an adjective that follows its noun. */
  isAdjective(word: string): boolean;
}

const sources: ReadonlyMap<Language, LexiconSource> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
]);
const none: LexiconSource = { words: {}, phrases: {} };
const nothing: ReadonlySet<string> = new Set();
const emptyBook: PhraseBook<true> = new Map();

/** English words of names that texts of every language quote untranslated. */
const foreign = `corporation company inc university institute college school association foundation group society river bridge street
  park lake island islands square house hall road county city club united times journal museum center centre press`;

/** Building one takes milliseconds, which every article after the first is spared. */
const lexicons = new Map<Language, Lexicon>();

/** Whatever is no language's code counts as an unknown language. */
export function lexiconOf(code: Language): Lexicon {
  const language = /^[a-z]{2,3}$/.test(code) ? code : 'und';
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = createLexicon(language, sources.get(language));
  lexicons.set(language, lexicon);
  return lexicon;
}

function createLexicon(language: Language, source: LexiconSource | undefined): Lexicon {
  const { words, phrases, endings = {}, adjectiveEndings = '', capitalNouns = false } = source ?? none;
  const sets = mapValues(
    { ...words, notPerson: `${words.notPerson ?? ''} ${foreign}` },
    (list) => new Set(splitWords(list)),
  );
  const books = mapValues(phrases, (list) => bookOf(list.split(',')));
  const patterns = mapValues(endings, (list) => endingPattern(list));
  const adjective = adjectiveEndings === '' ? undefined : endingPattern(adjectiveEndings);
  const regions = [...listRegions(language), ...(phrases.region ?? '').split(',')];
  return {
    language,
    capitalNouns,
    adjectiveEndsName: adjective !== undefined,
    givenNames: new Set(splitWords(language === 'ar' ? arabicGivenNames : latinGivenNames)),
    languageNames: new Set(listLanguages(language).map(normalizePhrase)),
    regions: bookOf(regions),
    calendar: createCalendar(language, normalizePhrase, splitWords(words.month ?? '')),
    has: (wordClass, word) => {
      if ((sets.get(wordClass) ?? nothing).has(word)) return true;
      const pattern = patterns.get(wordClass);
      return pattern !== undefined && word.length > 6 && pattern.test(word);
    },
    book: (phraseClass) => books.get(phraseClass) ?? emptyBook,
    isAdjective: (word) => adjective?.test(word) ?? false,
  };
}

function mapValues<Value>(lists: Readonly<Record<string, string>>, make: (list: string) => Value): Map<string, Value> {
  return new Map(Object.entries(lists).map(([name, list]) => [name, make(list)]));
}

function bookOf(phrases: readonly string[]): PhraseBook<true> {
  const normal = new Set(phrases.map(normalizePhrase).filter((phrase) => phrase !== ''));
  return createPhraseBook(Array.from(normal, (phrase) => [phrase, true] as const));
}

function splitWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).map(normalizeWord);
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
