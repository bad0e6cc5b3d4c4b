import type { Language } from '../domain.js';
import type { StopWords } from './languages/contract/stop-words.js';
import { packOf } from './languages/language-packs.js';
import { otherLanguages } from './languages/other-languages.js';
import { tokenize } from './tokenize.js';

const none: ReadonlySet<string> = new Set();
const sets = new Map<Language, ReadonlySet<string>>();

/**
 * Whether a normalised word says nothing of what a sentence is about: articles, pronouns, prepositions, auxiliaries,
 * question words. Numbers, months and words that are as often nouns are not stop words. In a language without a list
 * no word is one.
 */
export function isStopWord(word: string, language: Language): boolean {
  return stopWordsOf(language).has(word);
}

function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const source = sourceOf(language);
  if (source === undefined) return none;
  const { listed, added, content } = source;
  const words = tokenize([...listed, added].join(' ')).map((token) => token.word);
  const kept = new Set(tokenize(content).map((token) => token.word));
  const set = new Set(words.filter((word) => !kept.has(word)));
  sets.set(language, set);
  return set;
}

function sourceOf(language: Language): Pick<StopWords, 'listed' | 'added' | 'content'> | undefined {
  const own = packOf(language)?.stopWords;
  if (own) return own;
  const listed = otherLanguages.get(language)?.stopWords;
  return listed && { listed, added: '', content: '' };
}
