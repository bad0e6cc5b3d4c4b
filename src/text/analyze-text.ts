import type { Language } from '../domain.js';
import { joinHyphened } from './join-hyphened.js';
import { byLanguage, splitWords } from './languages/language-packs.js';
import { bringTogether } from './same-words.js';
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

/** What tells a stop word from a name or noun that is spelt the same, by language. */
const lookalikes = byLanguage(({ stopWords: { acronyms, capitalised, smallOnly = '', onlyBehind = {} } }) => ({
  acronyms: new Set(splitWords(acronyms)),
  capitalised: new Set(splitWords(capitalised)),
  smallOnly: new Set(splitWords(smallOnly)),
  onlyBehind: new Map(Object.entries(onlyBehind).map(([word, before]) => [word, new Set(splitWords(before))])),
}));

/**
 * The words of `text` in order, with their terms. Where a stop word is written as a name ("WHO", "the IT team",
 * "in May", "à l'Est") it isn't one. What is written in several ways has one term (`bringTogether`).
 */
export function analyzeText(text: string, language: Language): readonly Term[] {
  const tokens = joinHyphened(tokenize(text), text);
  const alike = lookalikes.get(language);
  const shouting = !/\p{Ll}/u.test(text);
  const isName = (token: Token, index: number): boolean => {
    const written = text.slice(token.start, token.end);
    const before = tokens[index - 1];
    const opens = before === undefined || /[.!?:…\n]/.test(text.slice(before.end, token.start));
    if (alike?.acronyms.has(token.word) && written === written.toUpperCase()) {
      // "WHO is the president": emphasis, not the organization.
      const next = tokens[index + 1];
      return !(opens && next !== undefined && isStopWord(next.word, language));
    }
    return !opens && alike?.capitalised.has(token.word) === true && /^\p{Lu}\p{Ll}/u.test(written);
  };

  const isStop = (token: Token, index: number): boolean => {
    const { word } = token;
    if (alike?.smallOnly.has(word)) return text.slice(token.start, token.end) === word;
    const leads = alike?.onlyBehind.get(word);
    if (leads) return leads.has(tokens[index - 1]?.word ?? '');
    if (!isStopWord(word, language)) return false;
    return shouting || !isName(token, index);
  };

  const terms = tokens.map((token, index) => ({
    start: token.start,
    end: token.end,
    word: token.word,
    term: stemWord(token.word, language),
    isStop: isStop(token, index),
  }));
  return bringTogether(terms, text, language);
}
