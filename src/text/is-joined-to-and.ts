import { alternativesOfAll } from './languages/language-packs.js';

const joinedAnd = new RegExp(`^(?:${alternativesOfAll(({ functionWords }) => functionWords.joinedAnd ?? '')})`, 'u');

/**
 * Whether a word of any language may have an "and" written onto it, as Arabic does: it begins with its letter, and so
 * do some words without it.
 */
export function isJoinedToAnd(word: string): boolean {
  return joinedAnd.test(word);
}
