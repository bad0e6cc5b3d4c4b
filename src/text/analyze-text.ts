import type { Language } from '../domain.js';
import { stemWord } from './stem-word.js';
import { isStopWord } from './stop-words.js';
import { type Token, tokenize } from './tokenize.js';

/** A token with what it is indexed under. */
export interface Term extends Token {
  /** The stem of `word`; never empty. */
  readonly term: string;
  /** Whether the word, as it is written here, says nothing of what the text is about. */
  readonly isStop: boolean;
}

/** Names and nouns that only their capitals set apart from a stop word, by language. */
const acronyms: Readonly<Record<Language, ReadonlySet<string>>> = { en: new Set(['who', 'it', 'us', 'un', 'am']) };
const capitalised: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['may', 'will', 'can']),
  fr: new Set(['est']),
};

/** Auxiliaries before the participle "été"; anywhere else the word is the summer. */
const beforeEte = new Set(
  'a ai as ont avons avez avait avaient aura auront aurait auraient ayant ait aient eut jamais deja'.split(' '),
);

/**
 * The words of `text` in order, with their terms. Where a stop word is written as a name ("WHO", "the IT team",
 * "in May", "à l'Est") it isn't one.
 */
export function analyzeText(text: string, language: Language): Term[] {
  const tokens = tokenize(text);
  const shouting = !/\p{Ll}/u.test(text);
  const isName = (token: Token, index: number): boolean => {
    const written = text.slice(token.start, token.end);
    const before = tokens[index - 1];
    const opens = before === undefined || /[.!?:…\n]/.test(text.slice(before.end, token.start));
    if (acronyms[language]?.has(token.word) && written === written.toUpperCase()) {
      // "WHO is the president": emphasis, not the organization.
      const next = tokens[index + 1];
      return !(opens && next !== undefined && isStopWord(next.word, language));
    }
    return !opens && capitalised[language]?.has(token.word) === true && /^\p{Lu}\p{Ll}/u.test(written);
  };

  const isStop = (token: Token, index: number): boolean => {
    const { word } = token;
    if (language === 'en' && word === 'us') return text.slice(token.start, token.end) === 'us';
    if (language === 'fr' && word === 'ete') return beforeEte.has(tokens[index - 1]?.word ?? '');
    if (!isStopWord(word, language)) return false;
    return shouting || !isName(token, index);
  };

  return tokens.map((token, index) => ({
    start: token.start,
    end: token.end,
    word: token.word,
    term: stemWord(token.word, language),
    isStop: isStop(token, index),
  }));
}
