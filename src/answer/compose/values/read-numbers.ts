import type { Language } from '../../../domain.js';
import { packOf } from '../../../text/languages/language-packs.js';
import { otherDecimalCommas } from '../../../text/languages/other-words.js';
import { normalizeWord } from '../../../text/normalize.js';
import { tokenize } from '../../../text/tokenize.js';
import { isFraction, scaleOf, wordValue } from './number-values.js';

/**
 * The numbers that a text gives, in digits or in words: "1,250", "4.5 million", "ninety-third", "5–10" (both ends). The
 * other words are left out. A number word that can't be read is none, and where a half or a quarter is added none is
 * read.
 */
export function readNumbers(text: string, language: Language): number[] {
  const numbers: number[] = [];
  let words: { readonly value: number; readonly total: number } | undefined;
  const close = () => {
    if (words) numbers.push(words.total + words.value);
    words = undefined;
  };
  const parts = partsOf(text, language);
  if (parts.some(({ word }) => isFraction(word))) return [];
  for (const { word, isDigits, value } of parts) {
    const scale = scaleOf(word, language);
    if (isDigits && value !== undefined) {
      close();
      words = { value, total: 0 };
    } else if (scale !== undefined && words) words = { value: 0, total: words.total + (words.value || 1) * scale };
    else if (scale !== undefined && scale >= 1_000 && word.length > 2) words = { value: 0, total: scale };
    else if (value !== undefined) words = addWord(words, value, close);
    else if (!words || word !== packOf(language)?.numbers.joint) close();
  }
  close();
  return numbers;
}

/** "two hundred" multiplies, "ninety three" adds, French "quatre vingt" multiplies too; "five six" are two numbers. */
function addWord(
  before: { readonly value: number; readonly total: number } | undefined,
  value: number,
  close: () => void,
): { readonly value: number; readonly total: number } {
  if (!before) return { value, total: 0 };
  const { value: own, total } = before;
  if (value === 100 && own > 0 && own < 100) return { value: own * 100, total };
  if (value === 20 && own === 4) return { value: 80, total };
  const isSum = own === 0 || (own >= 20 && own % 10 === 0 && value < own && value < 100);
  // Arabic and German tell the units first: "three and ninety".
  if (isSum || (own < 10 && value >= 20 && value < 100 && value % 10 === 0)) return { value: own + value, total };
  close();
  return { value, total: 0 };
}

interface NumberPart {
  readonly word: string;
  readonly isDigits: boolean;
  readonly value?: number;
}

function partsOf(text: string, language: Language): NumberPart[] {
  const parts: NumberPart[] = [];
  // A plain blank parts thousands only where three digits follow: "2019 412" is two numbers.
  const digits = /\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,\u00a0\u202f\u2009'’]\p{Nd}+)*/gu;
  const and = packOf(language)?.functionWords.joinedAnd ?? '';
  let from = 0;
  const addWords = (part: string) => {
    for (const { word } of tokenize(part)) {
      const bare = word.length > 3 && word.startsWith(and) ? word.slice(and.length) : word;
      const value = wordValue(bare, language) ?? wordValue(word, language);
      parts.push({ word: bare, isDigits: false, ...(value !== undefined && { value }) });
    }
  };
  for (const { 0: written, index } of text.matchAll(digits)) {
    addWords(text.slice(from, index).replace(/^(?:st|nd|rd|th|er|re|e|ème|eme|º|ª)(?![\p{L}])/u, ''));
    parts.push({ word: written, isDigits: true, value: digitsValue(written, language) });
    from = index + written.length;
  }
  addWords(text.slice(from).replace(/^(?:st|nd|rd|th|er|re|e|ème|eme|º|ª)(?![\p{L}])/u, ''));
  return parts;
}

function decimalMarkOf(language: Language): '.' | ',' {
  const own = packOf(language)?.writing.decimalMark;
  return own ?? (otherDecimalCommas.includes(language) ? ',' : '.');
}

/** The value of a run of digits with separators: a last separator before other than three digits is the decimal one. */
function digitsValue(written: string, language: Language): number {
  const latin = normalizeWord(written).replace(/\D/g, '');
  const marks = [...written].filter((mark) => !/\p{Nd}/u.test(mark));
  const last = marks.at(-1);
  const after = last === undefined ? 0 : written.length - written.lastIndexOf(last) - 1;
  const decimalMark = decimalMarkOf(language);
  const isDecimal =
    last !== undefined &&
    (last === '.' || last === ',') &&
    marks.filter((mark) => mark === last).length === 1 &&
    (after !== 3 || last === decimalMark);
  return isDecimal ? Number(latin) / 10 ** after : Number(latin);
}
