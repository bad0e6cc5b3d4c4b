import type { Language } from '../domain.js';
import { byLanguage, splitWords } from './languages/language-packs.js';
import { otherMarkers } from './languages/other-words.js';

/** Words by which a reader tells a language at once, normalised, by language; see `Writing.markers`. */
export const languageMarkers: ReadonlyMap<Language, readonly string[]> = new Map([
  ...byLanguage(({ writing }) => [...new Set(splitWords(writing.markers))]),
  ...Object.entries(otherMarkers).map(([language, list]) => [language, [...new Set(splitWords(list))]] as const),
]);
