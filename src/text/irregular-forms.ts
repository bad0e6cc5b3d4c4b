import type { Language } from '../domain.js';
import { germanInfinitive } from './german-verbs.js';
import { irregularWords } from './irregular-words.js';

const basesOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(';').flatMap((line) => {
      const [base = '', ...others] = line.trim().split(/\s+/);
      return others.map((other) => [other, base] as const);
    }),
  );

const verbs = new Map(Object.entries(irregularWords).map(([language, lists]) => [language, basesOf(lists.verbs)]));
const kin = new Map(Object.entries(irregularWords).map(([language, lists]) => [language, basesOf(lists.kin)]));

/** The word that an irregular form belongs to ("took" → "take", "conquest" → "conquer"); any other word as it is. */
export const regularForm = (word: string, language: Language): string =>
  verbs.get(language)?.get(word) ?? kin.get(language)?.get(word) ?? word;

/** Whether a normalised word is an irregular form of a verb: "took", "befand", "dijo". */
export const isVerbForm = (word: string, language: Language): boolean =>
  language === 'de' ? germanInfinitive(word) !== word : (verbs.get(language)?.has(word) ?? false);
