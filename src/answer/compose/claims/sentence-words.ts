import type { Language } from '../../../domain.js';
import { type Token, tokenize } from '../../../text/tokenize.js';
import { type ClaimLexicon, claimLexicon } from './claim-lexicon.js';

/** A sentence as whoever looks for values in it reads it. */
export interface SentenceWords {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Token[];
  readonly lexicon: ClaimLexicon;
}

/** Undefined in a language that claims aren't read in. */
export function sentenceWords(text: string, language: Language): SentenceWords | undefined {
  const lexicon = claimLexicon(language);
  return lexicon && { text, language, words: tokenize(text), lexicon };
}

export function wordAt({ words }: SentenceWords, at: number): string {
  return words[at]?.word ?? '';
}

export function writtenAt({ text, words }: SentenceWords, at: number): string {
  const word = words[at];
  return word ? text.slice(word.start, word.end) : '';
}

/** What stands between a word and the one before it. */
export function gapBefore({ text, words }: SentenceWords, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

export function isCapitalised(sentence: SentenceWords, at: number): boolean {
  return /^\p{Lu}/u.test(writtenAt(sentence, at));
}
