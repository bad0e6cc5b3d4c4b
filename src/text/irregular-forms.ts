import type { Language } from '../domain.js';
import { byLanguage, packOf } from './languages/language-packs.js';

function basesOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(';').flatMap((line) => {
      const [base = '', ...others] = line.trim().split(/\s+/);
      return others.map((other) => [other, base] as const);
    }),
  );
}

const verbs = byLanguage(({ wordForms }) => basesOf(wordForms.irregular.verbs));
const kin = byLanguage(({ wordForms }) => basesOf(wordForms.irregular.kin));

/** The word that an irregular form belongs to ("took" → "take", "conquest" → "conquer"); any other word as it is. */
export function regularForm(word: string, language: Language): string {
  return verbs.get(language)?.get(word) ?? kin.get(language)?.get(word) ?? word;
}

/** Whether a normalised word is an irregular form of a verb: "took", "befand", "dijo". */
export function isVerbForm(word: string, language: Language): boolean {
  const isOwn = packOf(language)?.wordForms.isIrregularVerb;
  return isOwn ? isOwn(word) : (verbs.get(language)?.has(word) ?? false);
}
