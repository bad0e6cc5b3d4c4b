import { isStopWord } from '../../../text/stop-words.js';
import type { Lexicon } from './lexicon.js';

/** Whether a normalised word names nothing: it is a stop word or a pronoun. */
export function isFunctionWord(lexicon: Lexicon, word: string): boolean {
  return isStopWord(word, lexicon.language) || lexicon.has('pronoun', word);
}
