import type { Language } from '../../domain.js';
import { calendarOf } from '../../text/calendar-names.js';
import type { SpanWords } from '../../text/languages/contract/evidence-words.js';
import type { LanguagePack } from '../../text/languages/language-pack.js';
import { byLanguage, splitWords } from '../../text/languages/language-packs.js';
import { normalizeWord } from '../../text/normalize.js';
import { stemWord } from '../../text/stem-word.js';
import { tokenize } from '../../text/tokenize.js';

/** What tells in a language that a sentence says who, when, why or for how much; terms, where nothing else is said. */
export interface Evidence {
  /** Whether a normalised word is a noun for people or for a body of them. */
  readonly isPeople: (word: string) => boolean;
  /** Definite articles. */
  readonly definite: ReadonlySet<string>;
  /** Meet terms joined by blanks. */
  readonly moments: RegExp;
  /** Days of the week alone. */
  readonly days: RegExp;
  readonly conditions: RegExp;
  readonly reasons: RegExp;
  /** Words that count two of something. */
  readonly duals: ReadonlySet<string>;
  /** Lengths of time without a number. */
  readonly lengths: RegExp;
  /** Units of time. */
  readonly timeUnits: ReadonlySet<string>;
  /** Words as they are written, normalised, but for the verbs. */
  readonly spans: Readonly<Record<keyof SpanWords, ReadonlySet<string>>>;
  /** Leads from a short form to what it stands for. */
  readonly standsFor: RegExp;
  /** Says that what is asked for comes next. */
  readonly announces: RegExp;
  /** Denies without a negation. */
  readonly denials: ReadonlySet<string>;
  readonly free: RegExp;
  /** Meets the text of an amount of money. */
  readonly currency: RegExp;
  /** Words that are no subject of anything: articles, prepositions, auxiliaries. */
  readonly functional: ReadonlySet<string>;
  /** What leads to who does something in the passive ("by"). */
  readonly agents: ReadonlySet<string>;
  /** Names of months and days, normalised: no names of anything else. */
  readonly calendar: ReadonlySet<string>;
  /** The terms of those that are one word. */
  readonly calendarTerms: ReadonlySet<string>;
}

/** Signs of currencies, and their codes beside a number. */
const currencySigns = '[$€£¥₹₽₩₺₪]|(?<![\\p{L}])(?:USD|EUR|GBP|CHF|MAD|CAD|AUD)(?![\\p{L}])';

function evidenceIn({ evidenceWords, facts, functionWords }: LanguagePack, language: Language): Evidence {
  const {
    people,
    peopleForms,
    peopleEndings = '',
    definite,
    moments,
    conditions,
    reasons,
    duals,
    lengths,
    timeUnits,
    spans,
    currencies,
    standsFor,
    announces,
    denials,
    free,
  } = evidenceWords;
  const stems = (list: string) => splitWords(list).map((word) => stemWord(word, language));
  const nouns = new Set(splitWords(people));
  const endings = splitWords(peopleEndings);
  const days = calendarOf(language).weekdays.flat().join(', ');
  const phrases = (...lists: readonly string[]) => phrasePattern(lists, language);
  return {
    isPeople: (word) => {
      const bare = word.replace(peopleForms, '');
      return (
        nouns.has(word) || nouns.has(bare) || endings.some((ending) => word.endsWith(ending) || bare.endsWith(ending))
      );
    },
    definite: new Set(stems(definite)),
    moments: phrases(moments, days),
    days: phrases(days),
    conditions: phrases(conditions),
    reasons: phrases(reasons),
    duals: new Set(stems(duals)),
    lengths: phrases(lengths),
    timeUnits: new Set(stems(timeUnits)),
    spans: {
      through: new Set(splitWords(spans.through)),
      between: new Set(splitWords(spans.between)),
      since: new Set(splitWords(spans.since)),
      begins: new Set(stems(spans.begins)),
      ends: new Set(stems(spans.ends)),
    },
    standsFor: phrases(standsFor),
    announces: phrases(announces),
    denials: new Set(stems(denials)),
    free: phrases(free),
    currency: new RegExp(
      `${currencySigns}|(?<!\\p{L})(?:${alternatives(`${facts.phrases.currency}, ${currencies}`)})(?!\\p{L})`,
      'iu',
    ),
    functional: new Set(stems(Object.values(functionWords).filter(isList).join(' '))),
    agents: new Set(stems(functionWords.agent)),
    calendar: new Set(namesOf(language).map(normalizeWord)),
    calendarTerms: new Set(stems(namesOf(language).filter(isWord).map(normalizeWord).join(' '))),
  };
}

function isList(words: unknown): words is string {
  return typeof words === 'string';
}

function isWord(name: string): boolean {
  return !/\s/.test(name);
}

function namesOf(language: Language): string[] {
  const { months, shortMonths, weekdays, shortWeekdays } = calendarOf(language);
  return [months, shortMonths, weekdays, shortWeekdays].flat(2);
}

/** Phrases that commas part, as alternatives; the longest first. */
function alternatives(list: string): string {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Meets any of the phrases in a run of terms joined by blanks. */
function phrasePattern(lists: readonly string[], language: Language): RegExp {
  const phrases = lists.join(', ').split(',');
  const terms = phrases.map((phrase) =>
    tokenize(phrase)
      .map(({ word }) => stemWord(word, language))
      .join(' '),
  );
  return new RegExp(`(?:^| )(?:${[...new Set(terms)].filter(Boolean).join('|')})(?= |$)`, 'u');
}

const tables = byLanguage(evidenceIn);

/** What tells who, when, why and for how much in a language; undefined for one that isn't supported. */
export function evidenceOf(language: Language): Evidence | undefined {
  return tables.get(language);
}

const versionWords = byLanguage(({ questions }) => new Set(splitWords(questions.versions)));

/** Whether a normalised word dates what it is said of, or says of which version it is: a month's name, "version". */
export function isDating(word: string, language: Language): boolean {
  return evidenceOf(language)?.calendar.has(word) === true || isVersionWord(word, language);
}

/** Whether a normalised word is what people call a version. */
export function isVersionWord(word: string, language: Language): boolean {
  return versionWords.get(language)?.has(word) === true;
}
