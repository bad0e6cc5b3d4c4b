import type { Language } from '../domain.js';
import { regularForm } from './irregular-forms.js';
import { packOf } from './languages/language-packs.js';
import { otherLanguages } from './languages/other-languages.js';
import { readNumberWord } from './read-number-word.js';

/** Words kept per language; one English article of a million words has about 40,000 different ones. */
const memoLimit = 50_000;
const memos = new Map<Language, Map<string, string>>();

/**
 * The stem that the forms of a normalised word share, for matching only: never shown. A word with digits, or in a
 * language without a stemmer, is its own stem. Never empty where the word isn't.
 */
export function stemWord(word: string, language: Language): string {
  const stem = packOf(language)?.wordForms.stem ?? otherLanguages.get(language)?.stem;
  if (stem === undefined) return word;
  const memo = memoOf(language);
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = /\d/.test(word)
    ? word
    : (readNumberWord(word, language) ?? (stem(regularForm(word, language)) || word));
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, found);
  return found;
}

function memoOf(language: Language): Map<string, string> {
  let memo = memos.get(language);
  if (memo === undefined) {
    memo = new Map();
    memos.set(language, memo);
  }
  return memo;
}
