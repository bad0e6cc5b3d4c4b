import type { Language } from '../domain.js';
import { packOf } from './languages/language-packs.js';

/** Words kept per language. */
const memoLimit = 50_000;
const memos = new Map<Language, Map<string, readonly string[]>>();
const none: readonly string[] = [];

/**
 * The terms of the words that a normalised word is put together of, in languages that write them as one; none for any
 * other word. An article is found by them beside the word itself: "Schutz vor Wärme" finds "Wärmeschutz".
 */
export function compoundTerms(word: string, language: Language): readonly string[] {
  const split = packOf(language)?.wordForms.split;
  if (split === undefined) return none;
  let memo = memos.get(language);
  if (memo === undefined) {
    memo = new Map();
    memos.set(language, memo);
  }
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = split(word);
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, found);
  return found;
}
