import type { Language } from '../domain.js';
import { regularForm } from './irregular-forms.js';
import { packOf } from './languages/language-packs.js';
import { otherLanguages } from './languages/other-languages.js';
import { readNumberWord } from './read-number-word.js';

/** Words kept per language; one English article of a million words has about 40,000 different ones. */
const memoLimit = 50_000;
/** Figures or signs in a word; in front of Korean letters there may be some ("3월에"). */
const signed = /[^\p{L}\p{M}](?!.*\p{sc=Hangul}$)/u;

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
  const found = signed.test(word) ? unstemmed(word, language) : stemLetters(word, language, stem);
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, found);
  return found;
}

/** What has figures or signs is its own stem; "13.362" is thousands where decimals have a comma. */
function unstemmed(word: string, language: Language): string {
  const isThousands = /^\d{1,3}\.\d{3}$/.test(word) && packOf(language)?.writing.decimalMark === ',';
  return isThousands ? word.replace('.', '') : word;
}

/** A stemmer that fails on a word costs that word's stem only. */
function stemLetters(word: string, language: Language, stem: (word: string) => string): string {
  const number = readNumberWord(word, language);
  if (number !== undefined) return number;
  try {
    return stem(regularForm(word, language)) || word;
  } catch {
    return word;
  }
}

function memoOf(language: Language): Map<string, string> {
  let memo = memos.get(language);
  if (memo === undefined) {
    memo = new Map();
    memos.set(language, memo);
  }
  return memo;
}
