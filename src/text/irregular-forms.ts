import type { Language } from '../domain.js';
import { germanInfinitive } from './german-verbs.js';
import { irregularWords } from './irregular-words.js';

function basesOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(';').flatMap((line) => {
      const [base = '', ...others] = line.trim().split(/\s+/);
      return others.map((other) => [other, base] as const);
    }),
  );
}

const verbs = new Map(Object.entries(irregularWords).map(([language, lists]) => [language, basesOf(lists.verbs)]));
const kin = new Map(Object.entries(irregularWords).map(([language, lists]) => [language, basesOf(lists.kin)]));

/** The word that an irregular form belongs to ("took" → "take", "conquest" → "conquer"); any other word as it is. */
export function regularForm(word: string, language: Language): string {
  return verbs.get(language)?.get(word) ?? kin.get(language)?.get(word) ?? word;
}

/** Whether a normalised word is an irregular form of a verb: "took", "befand", "dijo". */
export function isVerbForm(word: string, language: Language): boolean {
  return language === 'de' ? germanInfinitive(word) !== word : (verbs.get(language)?.has(word) ?? false);
}
