import type { FactWord } from './read-words.js';

/** Phrases by their first word, the longest first, each with a value. */
export type PhraseBook<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** `entries` are normalised phrases, words parted by single blanks; of equal phrases the first counts. */
export function createPhraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const book = new Map<string, Phrase<Value>[]>();
  for (const [text, value] of entries) {
    const words = text.split(' ');
    const [first = ''] = words;
    const phrases = book.get(first) ?? [];
    phrases.push({ words, value });
    book.set(first, phrases);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

export interface PhraseMatch<Value> {
  /** Words matched, at least 1. */
  readonly length: number;
  readonly value: Value;
}

/**
 * The longest phrase of the book that begins with the word at `from`; blanks, hyphens and apostrophes join its words.
 * `first` replaces that word where a part of it is meant (Arabic "بالمغرب" holds "المغرب").
 */
export function matchPhrase<Value>(
  book: PhraseBook<Value>,
  words: readonly FactWord[],
  from: number,
  first = words[from]?.word,
): PhraseMatch<Value> | undefined {
  if (first === undefined) return undefined;
  for (const phrase of book.get(first) ?? []) {
    if (continues(phrase.words, words, from)) return { length: phrase.words.length, value: phrase.value };
  }
  return undefined;
}

function continues(phrase: readonly string[], words: readonly FactWord[], from: number): boolean {
  for (let at = 1; at < phrase.length; at++) {
    const word = words[from + at];
    if (word === undefined || word.word !== phrase[at]) return false;
    if (word.gap !== 'space' && word.gap !== 'hyphen' && word.gap !== 'apostrophe' && word.gap !== 'dot') return false;
  }
  return true;
}
