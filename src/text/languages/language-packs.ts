import type { Language } from '../../domain.js';
import { arabic } from './arabic/arabic.js';
import { english } from './english/english.js';
import { french } from './french/french.js';
import { german } from './german/german.js';
import type { LanguagePack } from './language-pack.js';
import { never } from './pattern-sources.js';
import { spanish } from './spanish/spanish.js';

/** The languages that questions are answered in; the only place that lists them. */
export const languagePacks = {
  en: english,
  fr: french,
  ar: arabic,
  de: german,
  es: spanish,
} as const satisfies Readonly<Record<string, LanguagePack>>;

export type SupportedLanguage = keyof typeof languagePacks;

export const supportedLanguages = Object.keys(languagePacks) as readonly SupportedLanguage[];

const packs: ReadonlyMap<Language, LanguagePack> = new Map(Object.entries(languagePacks));

/** What is known of a language; undefined for one that isn't supported. */
export function packOf(language: Language): LanguagePack | undefined {
  return packs.get(language);
}

/** Makes something of each pack, once: tables are built when a module is loaded, never for a word. */
export function byLanguage<Made>(make: (pack: LanguagePack, language: Language) => Made): ReadonlyMap<Language, Made> {
  return new Map(Array.from(packs, ([language, pack]) => [language, make(pack, language)]));
}

/** The words of all languages as one set, for what is looked for in texts of any: lists are parted by white space. */
export function wordsOfAll(take: (pack: LanguagePack) => string): ReadonlySet<string> {
  return new Set([...packs.values()].flatMap((pack) => splitWords(take(pack))));
}

/** What all languages say as alternatives of one pattern, which matches nothing where none says anything. */
export function alternativesOfAll(take: (pack: LanguagePack) => string | readonly string[]): string {
  const sources = [...packs.values()].flatMap(take).filter((source) => source !== '');
  return sources.length > 0 ? sources.join('|') : never.source;
}

/** The words of a list that is parted by white space; none of an empty one. */
export function splitWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
