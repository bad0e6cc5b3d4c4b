import type { Language } from '../../../domain.js';
import { wordValue } from '../values/number-values.js';
import { calendarNumbers } from '../values/read-date.js';
import type { ClaimLexicon } from './claim-lexicon.js';

/** Words of a language that are remembered, at most: more than any articles use over and over. */
const mostKnown = 20_000;

const known = new Map<Language, Map<string, boolean>>();

/** Whether a value may begin with a word: most begin none, and it is asked of every word of every article. */
export function beginsValue(word: string, language: Language, lexicon: ClaimLexicon): boolean {
  if (/[\d$€£¥]/.test(word)) return true;
  const words = known.get(language) ?? new Map<string, boolean>();
  known.set(language, words);
  const found = words.get(word);
  if (found !== undefined) return found;
  if (words.size >= mostKnown) words.clear();
  const { months, weekdays } = calendarNumbers(language);
  const isNamed = [months, weekdays].some((names) => names.has(word) || names.has(word.replace(/s$/, '')));
  const isTime = lexicon.noon.has(word) || lexicon.midnight.has(word);
  const begins = isNamed || isTime || wordValue(word, language) !== undefined;
  words.set(word, begins);
  return begins;
}
