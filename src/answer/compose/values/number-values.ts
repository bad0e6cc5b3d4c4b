import type { Language } from '../../../domain.js';
import { byLanguage, packOf, wordsOfAll } from '../../../text/languages/language-packs.js';
import { readNumberWord } from '../../../text/read-number-word.js';

/** Words for numbers that matching leaves out, and words that multiply. */
const tables = byLanguage(({ numbers }) => ({
  others: new Map(Object.entries(numbers.others)),
  scales: new Map(Object.entries(numbers.scales)),
}));

const fractions = wordsOfAll(({ numbers }) => numbers.fractions);

/** Whether a normalised word is a part of a whole: "half". */
export function isFraction(word: string): boolean {
  return fractions.has(word);
}

/** What a normalised word multiplies the number before it by: 1,000 for "thousand"; undefined for another word. */
export function scaleOf(word: string, language: Language): number | undefined {
  return tables.get(language)?.scales.get(word);
}

/** The value of one normalised word for a number below 1,000, ordinal or not; undefined for another word. */
export function wordValue(word: string, language: Language): number | undefined {
  const value = tables.get(language)?.others.get(word);
  if (value !== undefined) return value;
  const read = readNumberWord(word, language);
  if (read !== undefined) return Number(read);
  return hundredsValue(word, language);
}

/** "zweihundertfünfzig": German writes hundreds and what follows in one word. */
function hundredsValue(word: string, language: Language): number | undefined {
  const { hundreds = '', rest = '' } = packOf(language)?.numbers.hundreds?.exec(word)?.groups ?? {};
  if (hundreds === '' && rest === '') return undefined;
  const times = hundreds === '' ? 1 : wordValue(hundreds, language);
  const added = rest === '' ? 0 : wordValue(rest, language);
  return times === undefined || added === undefined ? undefined : times * 100 + added;
}
