import type { Language } from '../domain.js';
import { isJoinedToAnd } from './is-joined-to-and.js';
import { wordsOfAll } from './languages/language-packs.js';
import { normalizeWord } from './normalize.js';
import { isStopWord } from './stop-words.js';

/** Words, no stop words, that have a capital only where they begin a sentence. */
const openers = wordsOfAll(({ sentenceEnds }) => sentenceEnds.openers);

/**
 * Whether `next` begins with a word that is capitalised only because it begins a sentence, or with none that could be a
 * name.
 */
export function isSentenceOpener(next: string, language: Language): boolean {
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (word === undefined) return true;
  if (word.length === 1 && next.charAt(1) === '.') return false;
  if (/^\p{sc=Arabic}/u.test(word)) return isJoinedToAnd(word) || openers.has(word);
  if (!/^\p{Lu}/u.test(word)) return !/^\p{Ll}/u.test(word) && isStopWord(normalizeWord(word), language);
  return isStopWord(normalizeWord(word), language) || openers.has(word);
}
